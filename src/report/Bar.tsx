import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Review } from '../core/review';
import type { FileKind } from '../export/files';
import { OpenButton } from '../view/OpenButton';
import { useSay } from '../view/say';
import { Wordmark } from '../view/Wordmark';
import type { Doors } from './doors';
import { SaveMenu } from './SaveMenu';
import type { Attempt } from './use-answer';

interface Props {
  doors: Pick<Doors, 'save'>;
  /** Once there is one, it can be saved. */
  review?: Review;
  attempt: Attempt;
  /** The ways on that the page itself has. */
  children: ComponentChildren;
}

/** The wordmark and the ways on: to a file, and wherever the page leads. */
export function Bar({ doors, review, attempt, children }: Props) {
  const say = useSay();
  const id = useId();
  const [open, setOpen] = useState(false);
  const save = (kind: FileKind): void => {
    setOpen(false);
    if (review) attempt(async () => ({ message: { key: 'report.saved', args: { name: await doors.save(review, kind, say) } } }));
  };
  return (
    <header class="head">
      <div class="bar">
        <Wordmark />
        <span class="bar-ways">
          {review && (
            <OpenButton name="save" controls={id} open={open} onToggle={() => setOpen(!open)}>
              {say('report.save')}
            </OpenButton>
          )}
          {children}
        </span>
      </div>
      {open && review && <SaveMenu id={id} hasNames={review.references.some(({ labels }) => labels.length > 0)} onSave={save} />}
    </header>
  );
}
