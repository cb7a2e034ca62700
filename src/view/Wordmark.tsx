import { useSay } from './say';

/** Our mark and our name. */
export function Wordmark() {
  const say = useSay();
  return (
    <span class="wordmark">
      <img src="/icons/mark.svg" alt="" width="18" height="18" />
      {say('name')}
    </span>
  );
}
