import type { Guidance } from '../../core/lexicon/entry';
import { useSay } from '../../view/say';
import { GuideFields } from './GuideFields';
import { TextField } from './TextField';
import type { Drafting } from './use-draft';

const empty: Guidance = { who: '', says: '', url: '', date: '' };

/** Who advises what on the words, or the reason why nobody is cited. */
export function GuidanceFields({ id, drafting: { draft, put, faultIn } }: { id: string; drafting: Drafting }) {
  const say = useSay();
  const { guidance } = draft;
  const change = (at: number, part: Partial<Guidance>): void =>
    put({ guidance: guidance.map((each, index) => (index === at ? { ...each, ...part } : each)) });
  return (
    <>
      {guidance.map((guide, at) => (
        <GuideFields
          key={at}
          id={`${id}-guide-${at}`}
          at={at}
          guide={guide}
          onChange={(part) => change(at, part)}
          onRemove={() => put({ guidance: guidance.filter((each) => each !== guide) })}
        />
      ))}
      <p class="fault" role="status">
        {faultIn('guidance')}
      </p>
      {guidance.length === 0 && (
        <TextField
          id={`${id}-no-guidance`}
          name={say('options.form.no-guidance')}
          value={draft.noGuidance}
          fault={faultIn('noGuidance')}
          onType={(noGuidance) => put({ noGuidance })}
        />
      )}
      <button type="button" name="add-guide" class="add" onClick={() => put({ guidance: [...guidance, { ...empty }] })}>
        {say('options.form.add-guide')}
      </button>
    </>
  );
}
