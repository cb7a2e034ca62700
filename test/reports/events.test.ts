import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/article';
import { readWeights } from '../../src/core/compare/weights';
import { compileLexicon } from '../../src/core/lexicon/compile';
import { review } from '../../src/core/review';
import { frequencies } from '../../src/data/frequencies';
import { bundledLexicon } from '../../src/data/lexicon';
import { readBundledReports, readIndex } from '../../src/data/reports';
import { findSalient, likenessOf } from '../../src/library/salient';

const onDisk = async (name: string): Promise<string> => readFileSync(`public/reports/${name}`, 'utf8');
const [index, references] = await Promise.all([readIndex(onDisk), readBundledReports(onDisk)]);
const lexicon = compileLexicon(bundledLexicon());
const weights = readWeights(frequencies);

/** A news report about the event of a reference. */
function reportOn(id: string): Article {
  const text = readFileSync(`test/reports/events/${id}.txt`, 'utf8');
  return { text, headline: { start: 0, end: text.indexOf('\n') }, language: 'en', read: 'whole' };
}

/** What each report and its reference must show to have in common, and what must be noted between them, words here first. */
const EVENTS: Record<string, { because: string[]; noted?: [check: string, here: string, there: string][] }> = {
  'ayodhya-2019': { because: ['Ayodhya', 'Asaduddin Owaisi', '1992'] },
  'bolivia-2019': {
    because: ['Morales', 'Carlos Mesa', 'Jeanine Áñez', '84 per cent'],
    noted: [['facts-elsewhere', '', 'The Center for Economic and Policy Research found no fraud']],
  },
  'catalonia-2017': {
    because: ['Catalonia', 'Mariano Rajoy', '844'],
    noted: [['facts-elsewhere', '', 'The Catalan health department counted 893 people']],
  },
  'daraa-2021': { because: ['Daraa', 'Observatory', '53', '45'], noted: [['swapped-labels', 'rebels', 'fighters']] },
  'dobbs-2022': { because: ['Mississippi', 'Roe', '15 weeks'] },
  'ebola-2019': {
    because: ['Ebola', 'Butembo', 'Goma'],
    noted: [['facts-elsewhere', '', 'By 21 July the authorities counted 1,737 deaths']],
  },
  'floyd-2020': {
    because: ['George Floyd', 'Minneapolis', 'Derek Chauvin'],
    noted: [['facts-elsewhere', '', 'The examiner also listed heart disease']],
  },
  'german-nuclear-2023': { because: ['Germany', '59 per cent', '34 per cent'] },
  'hong-kong-2019': {
    because: ['Hong Kong', 'Carrie Lam', '338,000'],
    noted: [['facts-elsewhere', '', 'Opposition lawmakers said that the police used too much force']],
  },
  'karabakh-2023': { because: ['Azerbaijan', 'Karabakh', '23', '56'] },
  'kenya-2024': {
    because: ['President William Ruto', 'Nairobi', '195'],
    noted: [
      ['differing-figures', '22', '23'],
      ['facts-elsewhere', '', 'The Law Society of Kenya called the arrests'],
    ],
  },
  'marikana-2012': {
    because: ['Marikana', 'Riah Phiyega', '34'],
    noted: [
      ['swapped-labels', 'violent mob', 'people'],
      ['facts-elsewhere', '', 'Strikers who were injured or arrested told police investigators'],
    ],
  },
  'myanmar-2021': { because: ['Suu Kyi', 'Myanmar', 'Min Aung Hlaing'] },
  'pylos-2023': { because: ['Italy', 'Frontex'], noted: [['facts-elsewhere', '', 'Survivors said that a coast guard vessel tied a rope']] },
  'rana-plaza-2013': { because: ['Sohel Rana', 'Dhaka', '3,122'], noted: [['differing-figures', '381', '377']] },
  'voice-2023': { because: ['Indigenous', 'Australians', '2017'] },
};

const bundled = { lexicon, frequencies, references };
const likelyFor = ({ text }: Article): [id: string, likeness: number][] =>
  index.map(({ id, salient }) => [id, likenessOf(findSalient(text, weights), salient.split(' '), weights)]);

test('every reference has a report about its event', () => {
  expect(Object.keys(EVENTS)).toEqual(index.map(({ id }) => id));
});

describe.each(Object.entries(EVENTS))('a report on %s', (id, { because, noted = [] }) => {
  const article = reportOn(id);
  const reviewed = review(article, bundled);

  test('is of the same event as its reference and as no other', () => {
    expect(reviewed.references.filter(({ sameEvent }) => sameEvent).map((reference) => reference.id)).toEqual([id]);
    expect(reviewed.references[0]?.because).toEqual(expect.arrayContaining(because));
  });

  test('is found by the index alone', () => {
    const [best, next] = likelyFor(article).sort(([, one], [, other]) => other - one);
    expect(best?.[0]).toBe(id);
    expect(best?.[1]).toBeGreaterThan(2 * (next?.[1] ?? 0));
  });

  test('no statement of its reference is held to lack a source', () => {
    const passages = reviewed.notes.find((note) => note.check === 'changed-attribution')?.passages ?? [];
    expect(passages.filter(({ message }) => message.key === 'changed-attribution.source-here').map(({ exact }) => exact)).toEqual([]);
  });

  if (noted.length > 0)
    test.each(noted)('%s: %s | %s', (check, here, there) => {
      const passages = reviewed.notes.find((note) => note.check === check)?.passages ?? [];
      const found = passages.map(({ exact, reports }) => [exact, reports[0]?.pieces[0]?.exact.slice(0, there.length) ?? '']);
      expect(found).toContainEqual([here, there]);
    });
});

test.each([
  ['of the day after', '2024-06-26T08:00:00Z', 'facts-elsewhere.later'],
  ['of a later year', '2025-06-25', 'facts-elsewhere.found'],
  ['of an unknown day', undefined, 'facts-elsewhere.found'],
])('a report %s is told what was stated later: %s', (_, published, key) => {
  const { notes } = review({ ...reportOn('kenya-2024'), ...(published && { published }) }, bundled);
  const passages = notes.find(({ check }) => check === 'facts-elsewhere')?.passages ?? [];
  const counted = passages.filter(({ reports }) => reports[0]?.pieces[0]?.exact.includes('39 people killed'));
  expect(counted.map(({ message }) => message.key)).toEqual([key]);
});

test.each([
  [
    'another protest in Nairobi',
    'Tenants march in Nairobi\n\nSome 300 tenants marched to the parliament of Kenya in Nairobi on Friday and asked for a law on rents. Police walked beside them, and nobody was hurt, the organiser Grace Njoki said. Members of parliament received a letter. President William Ruto is to speak about housing next week, his office said.',
  ],
  [
    'what came later of the same people',
    'Carrie Lam will not stand again\n\nHong Kong’s chief executive, Carrie Lam, said on Monday that she will not stand for a second term. Lam, whose time in office saw months of protest over a bill on extradition, said that her family came first. Police officers stood at the gate of her residence. Beijing thanked her for her work.',
  ],
  [
    'a later trial',
    'Four years for Suu Kyi\n\nA court in Myanmar sentenced Aung San Suu Kyi to four years in prison on Monday. The National League for Democracy called the trial unfair. The sentence was halved later by Min Aung Hlaing, who leads the military government. The United Nations asked for her release. State television said that she will serve the time at home.',
  ],
  [
    'another boat off Greece',
    'Thirty rescued off Crete\n\nThe Greek coast guard brought 30 migrants ashore on Crete on Sunday after their fishing boat lost its engine south of the island. The boat had left Tobruk in Libya for Italy on Thursday. A tanker found it and waited until a patrol vessel arrived. All survivors are well, a spokesman of the coast guard said.',
  ],
  [
    'another factory in Bangladesh',
    'Fire in a shirt factory near Dhaka\n\nA fire broke out in a garment factory in Gazipur north of Dhaka on Monday. Workers left the building in time, the fire service said. The owner had closed two of four stairs, a union of garment workers said. Bangladesh exports shirts to Europe and America. Police want to question the managers of the factory.',
  ],
  [
    'another vote in Spain',
    'Spain votes for a new parliament\n\nVoters in Spain elected a new parliament on Sunday. Turnout stood at 66 per cent at six in the evening, the interior ministry said. In Catalonia parties that want independence lost two seats. The prime minister said that he would talk to everybody. Polling stations were calm, and the result is expected before midnight.',
  ],
])('%s is of none of the events', (_, text) => {
  const article: Article = { text, headline: { start: 0, end: text.indexOf('\n') }, language: 'en', read: 'whole' };
  expect(
    review(article, bundled)
      .references.filter(({ sameEvent }) => sameEvent)
      .map(({ id }) => id),
  ).toEqual([]);
});
