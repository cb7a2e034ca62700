import { useEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '../view/say';

interface Props {
  /** The names of field and button. */
  field: string;
  name: string;
  /** The words that the field begins with: the button is ready to be pressed then. */
  words?: string;
  /** What stands on the button. */
  add: string;
  /** What became of the last attempt. */
  said?: string;
  /** Called in the click itself, in which alone a browser lets itself be asked; whether what was written is taken: the field is emptied then. */
  onAdd(written: string): boolean | Promise<boolean>;
}

/** A field for the name of a site, and the button that adds it to a list. */
export function SiteForm({ field, name, words = '', add, said, onAdd }: Props) {
  const say = useSay();
  const [written, setWritten] = useState(words);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (words) button.current?.focus();
  }, [words]);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await onAdd(written)) setWritten('');
  };
  return (
    <>
      <form class="site-form" onSubmit={(event) => void submit(event).catch(console.error)}>
        <label>
          {say('options.always.site')}{' '}
          <input
            type="text"
            name={field}
            value={written}
            placeholder="news.example"
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
        </label>
        <button type="submit" name={name} ref={button}>
          {add}
        </button>
      </form>
      <p class="why" role="status">
        {said}
      </p>
    </>
  );
}
