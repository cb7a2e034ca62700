/** Facts of a report in a line, which breaks between them and not inside of them; those that are not known are left out. */
export function Facts({ facts }: { facts: (string | false | undefined)[] }) {
  return (
    <span class="facts-line">
      {facts.filter(Boolean).map((fact, at) => [
        at > 0 && ' ',
        <span key={at} class="fact">
          <bdi>{fact}</bdi>
        </span>,
      ])}
    </span>
  );
}
