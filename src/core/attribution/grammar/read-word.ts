import { bitsByWord } from '../../text/word-facts';
import { cuesOf, opensCue } from '../cues';
import { VerbForm } from '../cues/inflect';
import { lightNounOf } from '../cues/light-verbs';
import { nounCueOf } from '../cues/nouns';
import { stanceOf } from '../cues/stances';
import { formOf } from '../cues/verbs-of';
import { CLOSED_WORDS } from './closed-words';
import { ALSO_NOUNS, VERBS } from './common-verbs';
import { whenOf } from './when';
import { Is, Opens, type Word } from './word';

const closed = bitsByWord(Object.entries(CLOSED_WORDS).map(([name, forms]) => [forms, Is[name as keyof typeof Is]]));

const commonVerbs = new Set(VERBS.trim().split(/\s+/));
const verbs = { has: (lemma: string) => commonVerbs.has(lemma) || opensCue(lemma) };
const alsoNouns = new Set(ALSO_NOUNS.trim().split(/\s+/));

const NOT_ADVERBS = new Set(
  'family ally bully rally reply supply assembly italy july early daily weekly monthly yearly friendly elderly likely unlikely deadly costly lovely ugly holy monopoly anomaly apply rely imply comply multiply fly lonely lively orderly scholarly homily butterfly belly jelly silly july emily kelly reilly carly molly polly holly sally milly shelly billy willy lily beverly kimberly'.split(
    ' ',
  ),
);
const NOT_PARTICIPLES = new Set(
  'hundred indeed need speed seed feed breed sacred wicked naked aged united armed so-called exceed proceed succeed agreed-upon shed bed red wed'.split(
    ' ',
  ),
);
const NOT_ING = new Set(
  'polling thing king spring string morning evening nothing something anything everything during wing ring sing bring boeing beijing according including following regarding concerning sterling darling ceiling'.split(
    ' ',
  ),
);
const COMPOUND_ADJECTIVES = new Set(
  'based backed led brokered linked affiliated held controlled sponsored funded allied aligned educated minded owned born style ranked elected wing leaning run'.split(
    ' ',
  ),
);

function guessVerb(form: string): number {
  const hyphen = form.lastIndexOf('-');
  if (hyphen >= 0 && COMPOUND_ADJECTIVES.has(form.slice(hyphen + 1))) return 0;
  if (form.length > 4 && form.endsWith('ed') && !NOT_PARTICIPLES.has(form)) return VerbForm.past | VerbForm.participle;
  if (form.length > 5 && form.endsWith('ing') && hyphen < 0 && !NOT_ING.has(form)) return VerbForm.ing;
  return 0;
}

/** The other words that a pattern looks for, as they are written. */
const OPENERS: [string, number][] = [
  ['seem seems seemed appear appears appeared', Opens.seeming],
  ['according words view opinion per', Opens.phrase],
  ['words view opinion', Opens.view],
  ['poll polls survey surveys', Opens.survey],
  ['clear plain', Opens.clear],
  [':', Opens.colon],
];
const openers = bitsByWord(OPENERS);

function opensOf(form: string, isCue: boolean): number {
  let opens = openers.get(form) ?? 0;
  if (isCue) opens |= Opens.verb;
  if (nounCueOf(form)) opens |= Opens.noun;
  if (lightNounOf(form)) opens |= Opens.lightNoun;
  return stanceOf(form) ? opens | Opens.stance : opens;
}

const LONG_WORD = 3;

/** Reads a normalised form. */
export function readWord(form: string): Word {
  let is = closed.get(form) ?? 0;
  const singular = form.endsWith('s') ? (closed.get(form.slice(0, -1)) ?? 0) : 0;
  is |= singular & (Is.role | Is.evidence);
  if (form.endsWith('ly') && form.length > 4 && !NOT_ADVERBS.has(form)) is |= Is.adverb;
  if (form.endsWith('s') && form.length > 3 && !['ss', 'us', 'is', "'s"].some((end) => form.endsWith(end))) is |= Is.plural;
  if (form.endsWith('self')) is |= Is.reflexive;
  const contraction = /^(?:i|you|we|they|he|she|it|who|there)'(?:m|re|ve|ll|d)$/.test(form);
  if (contraction) is |= Is.pronoun | Is.subject;
  if (formOf(form, alsoNouns) & (VerbForm.base | VerbForm.s)) is |= Is.alsoNoun;
  if (is & Is.occasion || (is & Is.plural && (closed.get(form.slice(0, -1)) ?? 0) & Is.occasion)) is |= Is.document;
  if (Number.parseFloat(form) > 0) is |= Is.number;
  if (form.length > LONG_WORD) is |= Is.long;
  if (form.endsWith('ly')) is |= Is.manner;
  const cues = cuesOf(form);
  const when = whenOf(form, (is & (Is.day | Is.month)) !== 0);
  return { is, verb: formOf(form, verbs) || guessVerb(form), opens: opensOf(form, cues.length > 0), when, cues };
}
