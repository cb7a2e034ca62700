import type { Entry } from '../core/lexicon/entry';
import { Advice } from '../view/Advice';
import { contextInWords } from '../view/context-words';
import { useWords } from '../view/say';
import { Fact } from './Fact';
import { sideKeys } from './side-keys';

/** What an entry holds beyond its words and their reason, in words. */
export function EntryDetails({ entry }: { entry: Entry }) {
  const { say, language } = useWords();
  const { id, plainer = [], side, sideReason, guidance = [], noGuidance, exceptions = [], only = [] } = entry;
  return (
    <dl class="entry-details" id={`entry-${id}`}>
      {side === 'none' && (
        <Fact name={say('options.entry.side')}>
          {say(sideKeys.none)}. {sideReason}
        </Fact>
      )}
      {plainer.length > 0 && <Fact name={say('options.entry.plainer')}>{plainer.join(', ')}</Fact>}
      <Fact name={say('options.entry.guidance')}>
        {guidance.length > 0 ? (
          <ul>
            {guidance.map((advice) => (
              <Advice key={advice.who + advice.url} {...advice} />
            ))}
          </ul>
        ) : (
          noGuidance
        )}
      </Fact>
      {only.length > 0 && (
        <Fact name={say('options.entry.only')}>{only.map((each) => contextInWords(each, say, language)).join('; ')}</Fact>
      )}
      {exceptions.length > 0 && (
        <Fact name={say('options.entry.exceptions')}>{exceptions.map((each) => contextInWords(each, say, language)).join('; ')}</Fact>
      )}
    </dl>
  );
}
