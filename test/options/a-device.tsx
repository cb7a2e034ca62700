import { vi } from 'vitest';
import type { Entry } from '../../src/core/lexicon/entry';
import { defaultSettings, type Settings } from '../../src/core/settings';
import type { Doors } from '../../src/options/doors';
import type { HeldDraft } from '../../src/options/lexicon/held-drafts';
import { Options } from '../../src/options/Options';
import { previewEntry } from '../../src/options/preview-entry';
import { article, note, passage, review } from '../view/a-review';
import { draw } from '../view/draw';

export const entries: Entry[] = [
  {
    id: 'rebel',
    theme: 'states',
    group: 'fighters',
    category: 'contested-labels',
    forms: ['rebel', 'insurgent'],
    side: 'for-actor',
    why: 'Says that they rise.',
    noGuidance: 'No guide names it.',
  },
  {
    id: 'claim',
    theme: 'reporting-verbs',
    category: 'loaded-cues',
    forms: ['claim'],
    why: 'Can cast doubt.',
    noGuidance: 'None names it.',
    exceptions: [{ after: ['asylum'] }],
  },
];

/** A device that keeps settings; `keep: false` is one that cannot. */
export function device({ settings = defaultSettings, keep = true } = {}) {
  let kept: Settings = settings;
  let drafts: HeldDraft[] = [];
  const always: string[] = [];
  const saved: [name: string, text: string][] = [];
  const doors: Doors = {
    checks: [
      { id: 'contested-labels', kind: 'names' },
      { id: 'loaded-cues', kind: 'doubt' },
    ],
    entries,
    wordChecks: ['contested-labels', 'loaded-cues'],
    preview: previewEntry,
    loadDrafts: async () => drafts,
    holdDraft: async (of, draft) => {
      drafts = [...(draft ? [{ of, draft }] : []), ...drafts.filter((held) => held.of !== of)];
    },
    version: '9.8.7',
    articleOf: (text) => ({ ...article, text }),
    glanceAtLibrary: async () => 'whole',
    inspectLibrary: async () => ({ is: 'whole' }),
    restore: async () => {},
    goOnWithout: async () => {},
    copy: async () => ({}),
    settingsFile: async () => ({}),
    loadSettings: async () => kept,
    changeSettings: async (make) => {
      if (!keep) throw Object.assign(new Error('full'), { said: { key: 'report.not-found', args: {} } });
      kept = make(kept);
      return kept;
    },
    onSettingsChange: () => () => {},
    references: async () => [],
    report: async () => undefined,
    unkeep: async () => [],
    keepAgain: async () => {},
    packOfReports: async () => '',
    previewReports: async () => ({ coming: [], broken: [] }),
    takeIn: async () => async () => {},
    stored: async () => undefined,
    copied: async () => ({ reports: 0, held: 0 }),
    alwaysSites: async () => [...always],
    askSite: async (host) => {
      if (host.startsWith('no')) return false;
      always.push(host);
      return true;
    },
    dropSite: async (host) => void always.splice(always.indexOf(host), 1),
    save: (name, _type, text) => void saved.push([name, text]),
    review: async () => review([note('contested-labels', 'names', [passage('regime', 0, { entry: 'rebel' })])]),
  };
  return { doors, kept: () => kept, saved, always };
}

/** The options page at an address. */
export const open = (doors: Doors, hash: string) => {
  vi.stubGlobal('location', { hash });
  vi.stubGlobal('addEventListener', () => {});
  return draw(<Options doors={doors} />);
};
