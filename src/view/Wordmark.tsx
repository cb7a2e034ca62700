import { useSay } from './say';

/** Our mark and our name. The mark is drawn here, as in the shell of each page: a picture would be a page of its own to the browser. */
export function Wordmark() {
  const say = useSay();
  return (
    <span class="wordmark">
      <svg viewBox="0 0 128 128" width="18" height="18" aria-hidden="true">
        <rect width="128" height="128" rx="28" fill="#1f4480" />
        <path d="M32 68V32h36M96 60v36H60" fill="none" stroke="#fff" stroke-width="16" />
        <path d="M46 64h36" fill="none" stroke="#9fc0f5" stroke-width="10" />
      </svg>
      {say('name')}
    </span>
  );
}
