import { listFormat } from './formats';
import { type Row, wordsOf } from './rows';
import { useWords } from './say';
import { useQuotedLanguage } from './Told';

/** The words of a row that stand in several places, each spelling with how often it stands. */
export function RowHead({ row }: { row: Row }) {
  const { say, language } = useWords();
  const lang = useQuotedLanguage();
  const words = wordsOf(row).map((each) => (each.count > 1 ? say('view.times', { words: each.words, times: each.count }) : each.words));
  return (
    <span class="row-head" lang={lang} data-kind={row.note.kind}>
      {listFormat(language, 'unit').format(words)}
    </span>
  );
}
