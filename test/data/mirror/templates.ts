/**
 * Sentences of our own into which the terms of a group are put. `{many}` and `{one}` are people in the plural and the singular, `{it}` is
 * whatever a name can be given to, `{do}` an act as an infinitive. The words around them are such as no entry asks about.
 */

/** The kinds of words that a term is put in the place of. */
export type Kind = 'people' | 'thing' | 'act';

/** Clauses that say something of the term: as subject, object, possessor, apposition, in the plural, with figures, denied. */
const clauses: Record<Kind, string[]> = {
  people: [
    'the {many} came back at dawn',
    'the council met the {many}',
    'a {one} stood at the door',
    'the names of the {many} were known',
    "the {one}'s brother ran the bakery",
    '40 {many} crossed the bridge',
    'some 300 {many} slept in the school',
    'Tom Reed, a {one}, sat down',
    'the men, {many} from the hills, kept north',
    'he was not a {one}',
    'there were no {many} in the valley',
    'nobody had seen the {many} since May',
    'the {many} took the money',
    'the road was blocked by {many}',
    'the village fed the {many}',
    'every {one} knew the way',
    'the {many} who came had no papers',
    'neither side would talk to the {many}',
    'Mara Quill became a {one} at 19',
    'between the {many} and the mill lay a ditch',
  ],
  thing: [
    'the {it} began at dawn',
    'the council discussed the {it}',
    'the {it} was the talk of the mill',
    'the start of the {it} was put off',
    'two in five residents knew of the {it}',
    'some 300 letters about the {it} came',
    'the plan, the {it} of which he spoke, was dropped',
    'it was not the {it}',
    'there was no {it} in the valley',
    'nobody had heard of the {it} since May',
    'the {it} cost two million crowns',
    'the road was closed because of the {it}',
    'the village talked of the {it}',
    'everyone knew of the {it}',
    'the {it} that came from Tarn had no name',
    'neither side would speak about the {it}',
    'Mara Quill wrote about the {it} at 19',
    'after the {it} the town was quiet',
    'the {it} of last year was one of four',
    'the mayor opposed the {it}',
  ],
  act: [
    'the council tried to {do}',
    'to {do} was the aim of the plan',
    'the mayor wanted to {do}',
    'it took 40 men to {do}',
    'some 300 residents came to {do}',
    'Tom Reed did not {do}',
    'nobody could {do}',
    'the town paid two million crowns to {do}',
    'the order, which was to {do}, came in May',
    'they had no wish to {do}',
    'the village hoped to {do}',
    'neither side would {do}',
    'Mara Quill helped to {do} at 19',
    'the bid to {do} began in Tarn',
    'the mayor asked them to {do}',
    'it was time to {do}',
    'the men from the hills would {do}',
    'it was late to {do}',
    'the plan to {do} had no name',
    'the town would rather {do}',
  ],
};

/** Whose words a clause is: the outlet's, quoted before and after its source, reported, under a noun ("the report that"), asked. */
const voices = [
  '{C}.',
  'On Monday, {c}.',
  '{C}, Ann Lee said.',
  'Ann Lee told the council that {c}.',
  'According to Ann Lee, {c}.',
  '“{C},” Ann Lee said.',
  'Ann Lee said: "{C}."',
  'The statement that {c} was read out.',
  'Her claim that {c} was new.',
  'Was it true that {c}?',
];

/** Whole sentences: the term as a source, in a question, beside a headline's colon, in marks of its own, as all that is said. */
const sentences: Record<Kind, string[]> = {
  people: [
    'The {many} said the road was open.',
    'The road was open, the {many} said.',
    '“The road is open,” a {one} told the Orvale Post.',
    'According to the {many}, the road was open.',
    'Where did the {many} go?',
    'What does a {one} want?',
    'The {many}: who they are.',
    'The council called them “{many}” on Monday.',
    'To Ann Lee he is a {one}; to Tom Reed he is a neighbour.',
    'Ann Lee called the men {many}.',
  ],
  thing: [
    'The report said the {it} was over.',
    'The {it} was over, Ann Lee said, and the road was open.',
    '“The {it} is over,” a baker told the Orvale Post.',
    'The news of the {it} came from Tarn.',
    'When did the {it} begin?',
    'What does the {it} mean for Orvale?',
    'The {it}: what is known.',
    'The council called it “the {it}” on Monday.',
    'To Ann Lee it is the {it}; to Tom Reed it is not.',
    'Ann Lee called it the {it}.',
  ],
  act: [
    'The council said it would {do}.',
    'It would {do}, the council said.',
    '“We will {do},” a baker told the Orvale Post.',
    'According to the council, the town had to {do}.',
    'When will the town {do}?',
    'What does it cost to {do}?',
    'To {do}: what is known.',
    'The council said it had to “{do}” on Monday.',
    'To Ann Lee it is a bid to {do}; to Tom Reed it is not.',
    'Ann Lee called on them to {do}.',
  ],
};

/** Headlines, each of a report of its own, in the case of sentences and of titles. */
const headlines: Record<Kind, string[]> = {
  people: ['Orvale council meets {many}', 'The {Many} Return to Orvale', 'Mayor: {many} are at the bridge'],
  thing: ['Orvale wakes to {it}', 'The {It} Begins in Orvale', 'Mayor: {it} is over'],
  act: ['Orvale council to {do}', 'Mayor Vows to {Do}', 'Mayor: we will {do}'],
};

const opened = (clause: string): string => (clause.startsWith('{') ? clause : clause.charAt(0).toUpperCase() + clause.slice(1));

const spoken = (voice: string, clause: string): string => voice.replace('{C}', opened(clause)).replace('{c}', clause);

export interface Templates {
  /** Paragraphs of one report. */
  paragraphs: string[];
  /** First lines of reports. */
  headlines: string[];
}

/** The templates of each kind. */
export const templates = (kind: Kind): Templates => ({
  paragraphs: [...clauses[kind].flatMap((clause) => voices.map((voice) => spoken(voice, clause))), ...sentences[kind]],
  headlines: headlines[kind],
});
