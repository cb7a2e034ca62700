import { useSay } from '../../view/say';
import { TextField } from './TextField';
import type { Drafting } from './use-draft';

/** Why an entry is noted, and how the same can be said plainer. */
export function ReasonFields({ id, drafting: { draft, put, faultIn } }: { id: string; drafting: Drafting }) {
  const say = useSay();
  return (
    <>
      <TextField
        id={`${id}-why`}
        name={say('options.form.why')}
        hint={say('options.form.why.hint')}
        value={draft.why}
        rows={2}
        fault={faultIn('why')}
        onType={(why) => put({ why: why.replaceAll('\n', ' ') })}
      />
      <TextField
        id={`${id}-plainer`}
        name={say('options.entry.plainer')}
        hint={say('options.form.plainer.hint')}
        value={draft.plainer}
        rows={1}
        fault={faultIn('plainer')}
        onType={(plainer) => put({ plainer })}
      />
      {draft.sideReason && (
        <TextField
          id={`${id}-side-reason`}
          name={say('options.form.side-reason')}
          value={draft.sideReason}
          fault={faultIn('sideReason')}
          onType={(sideReason) => put({ sideReason })}
        />
      )}
    </>
  );
}
