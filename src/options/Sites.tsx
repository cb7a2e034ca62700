import type { Change } from '../view/switching';
import { AlwaysSites } from './AlwaysSites';
import type { Doors } from './doors';
import { NeverSites } from './NeverSites';

interface Props {
  doors: Doors;
  sites: string[];
  /** A site that is to be always checked, where an address named one. */
  words?: string;
  onChange(change: Change): void;
}

/** The sites whose pages are always checked, and those on which nothing is noted. */
export function Sites({ doors, sites, words, onChange }: Props) {
  return (
    <>
      <AlwaysSites doors={doors} words={words} />
      <NeverSites sites={sites} onChange={onChange} />
    </>
  );
}
