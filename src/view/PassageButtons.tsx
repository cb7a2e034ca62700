import { MuteButton } from './MuteButton';
import type { Place, Row } from './rows';
import { ShowButton } from './ShowButton';

/** What can be done with a passage: see it on the page, or have such passages noted no more. */
export function PassageButtons({ row: { note }, place: { passage } }: { row: Row; place: Place }) {
  return (
    <>
      <ShowButton passage={passage} />
      <MuteButton what={{ check: note.check, entry: passage.entry, words: passage.exact }} check={note.title} />
    </>
  );
}
