import { Fragment } from 'preact';

/** Facts of a report in a line, which breaks between them and not inside of them; those that are not known are left out. */
export function Facts({ facts }: { facts: (string | false | undefined)[] }) {
  const known = facts.filter(Boolean);
  return known.map((fact, at) => (
    <Fragment key={at}>
      {at > 0 && ' '}
      <span class="fact">
        <bdi>{fact}</bdi>
        {at + 1 < known.length && ' ·'}
      </span>
    </Fragment>
  ));
}
