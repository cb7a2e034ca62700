import type { Context } from '../../core/lexicon/entry';
import { seamed } from '../../core/mark';
import { Advice } from '../../view/Advice';
import { contextInWords } from '../../view/context-words';
import { useWords } from '../../view/say';
import { Seamed } from '../../view/Told';
import { Fact } from './Fact';
import type { Item } from './items';
import { changedParts } from './own-entries';
import { partKeys } from './part-keys';
import { sideKeys } from './side-keys';

/** What an entry holds beyond its words and their reason, in words. */
export function EntryDetails({ item: { entry, bundled } }: { item: Item }) {
  const { say, language } = useWords();
  const { category, plainer = [], side, sideReason, guidance = [], noGuidance, exceptions = [], only = [] } = entry;
  const inWords = (contexts: Context[]): string => contexts.map((each) => contextInWords(each, say, language, seamed)).join('; ');
  return (
    <dl class="entry-details">
      <Fact name={say('options.form.check')}>{say(`${category}.title`)}</Fact>
      {side === 'none' && (
        <Fact name={say('options.entry.side')}>
          {say(sideKeys.none)}. <span lang="en">{sideReason}</span>
        </Fact>
      )}
      {plainer.length > 0 && (
        <Fact name={say('options.entry.plainer')}>
          <span lang="en">{plainer.join(', ')}</span>
        </Fact>
      )}
      <Fact name={say('options.entry.guidance')}>
        {guidance.length > 0 ? (
          <ul>
            {guidance.map((advice) => (
              <Advice key={advice.who + advice.url} {...advice} />
            ))}
          </ul>
        ) : (
          <span lang="en">{noGuidance}</span>
        )}
      </Fact>
      {only.length > 0 && (
        <Fact name={say('options.entry.only')}>
          <Seamed text={inWords(only)} />
        </Fact>
      )}
      {exceptions.length > 0 && (
        <Fact name={say('options.entry.exceptions')}>
          <Seamed text={inWords(exceptions)} />
        </Fact>
      )}
      {bundled && (
        <Fact name={say('options.changed')}>
          {changedParts(bundled, entry)
            .map((part) => say(partKeys[part]))
            .join(', ')}
        </Fact>
      )}
    </dl>
  );
}
