import { useState } from 'preact/hooks';
import { wordsBetweenCommas } from './context-parts';
import { TextField } from './TextField';

/** The words of one list of a condition, with commas between them. */
export function ContextWords(props: { id: string; name: string; hint: string; words: string[]; onType(words: string[]): void }) {
  const { id, name, hint, words, onType } = props;
  const [typed, setTyped] = useState(words.join(', '));
  // What was typed stands while it means these words: a comma at its end is not taken away, another list's words are not kept.
  const text = wordsBetweenCommas(typed).join() === words.join() ? typed : words.join(', ');
  return (
    <TextField
      id={id}
      name={name}
      hint={hint}
      value={text}
      onType={(next) => {
        setTyped(next);
        onType(wordsBetweenCommas(next));
      }}
    />
  );
}
