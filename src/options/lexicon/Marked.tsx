import type { Passage } from '../../core/review';
import { useWords } from '../../view/say';
import { Told } from '../../view/Told';
import { whoseWords } from '../../view/voice';

/** A text cut at its passages, which must not overlap. */
function pieces(text: string, passages: Passage[]): (string | Passage)[] {
  let from = 0;
  const cut = passages.flatMap((passage) => {
    const before = text.slice(from, passage.start);
    from = passage.end;
    return before ? [before, passage] : [passage];
  });
  return [...cut, text.slice(from)].filter(Boolean);
}

/** A text with passages marked in it, each with whose words it is in. */
export function Marked({ text, passages }: { text: string; passages: Passage[] }) {
  const { language } = useWords();
  return (
    <p class="marked" lang="en">
      {pieces(text, passages).map((piece) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <span key={piece.start}>
            <mark data-voice={piece.voice}>{piece.exact}</mark>{' '}
            <small lang={language}>
              <Told message={whoseWords(piece)} />
            </small>
          </span>
        ),
      )}
    </p>
  );
}
