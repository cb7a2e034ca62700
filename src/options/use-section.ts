import { useEffect, useState } from 'preact/hooks';
import { type Section, sectionOf } from './sections';

/** The section that the address names, also after it changes. */
export function useSection(): Section {
  const [section, setSection] = useState(sectionOf(location.hash));
  useEffect(() => {
    const onHash = (): void => {
      setSection(sectionOf(location.hash));
      scrollTo(0, 0);
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return section;
}
