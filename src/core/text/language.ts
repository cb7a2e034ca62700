import { isWord, readTokens, type Tokens } from './tokens';
import { WordBits } from './word-facts';

/** Below this many words a text is taken for English. */
const FEWEST_WORDS = 20;
const SAMPLE = 20_000;
const SURE = 0.08;
/** Scripts that set no space between words. */
const SPACELESS = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Function words by language, the commonest of each and as few as possible that another has too. */
const FUNCTION_WORDS: Record<string, ReadonlySet<string>> = {
  en: words(
    'the of and to in that is was for on with as it by at from his he had have has were said be are not this which an but they who their',
  ),
  fr: words('le la les des et en du une un dans est que pour qui sur au par plus pas avec ce il elle ont été sont aux ses son mais'),
  de: words(
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach bei um',
  ),
  es: words('de la que el en y los se del las un por con no una su para es al lo como más pero sus le ha este fue son'),
  it: words('di e il la che in un per è una sono della del non con si da le dei al alla nel gli ha più anche come ma delle'),
  pt: words('de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao das tem à são'),
  nl: words('de van het een en in is dat op te zijn voor met die niet aan er om ook als bij door naar wordt maar heeft hij'),
  sv: words('och i att en det som på är av för med till den har de inte om ett men var han sig från så'),
  da: words('og i at det er en til af på for som med den der de har ikke et var han men sig fra af blev'),
  no: words('og i det er på som til av en at for med har ikke den de et han men var seg fra også ble'),
  fi: words('ja on ei se että oli hän ovat myös kun mutta sen joka niin kuin ole mukaan tai jos'),
  pl: words('w i na z się nie do że to jest o jak za od po dla przez są ale był oraz przy ich'),
  cs: words('a v se na je že s z o do to i by pro za podle ale jsou jako byl po které'),
  ro: words('și în de a la cu pe că nu din care este un pentru o mai al au sau fost prin'),
  hu: words('a az és hogy nem is egy meg volt de csak ez már mint azt vagy még szerint'),
  tr: words('ve bir bu için ile da de çok olarak olan daha gibi sonra kadar ise ancak olduğunu'),
  id: words('yang dan di itu dengan untuk pada dari dalam tidak ini akan juga telah oleh ke adalah'),
  ru: words('и в не на что с он как по это из за к его но для от так'),
  uk: words('і в не на що з у до як за та це про від для його але'),
  bg: words('на и да в се за от че не с са по това ще като'),
  sr: words('и је у да се на за од су са који није као'),
};

const LANGUAGES = Object.keys(FUNCTION_WORDS);

/** The languages that a word is a function word of, as bits by their places among all. */
const languagesOf = new WordBits((word) =>
  LANGUAGES.reduce((bits, language, at) => (FUNCTION_WORDS[language]?.has(word) ? bits | (1 << at) : bits), 0),
);

/** Scripts that tell the language, with the letters that tell one of its languages from the usual one. */
const SCRIPTS: [RegExp, string][] = [
  [/[\u0679\u0688\u0691\u06d2]/, 'ur'],
  [/[\u067e\u0686\u0698\u06af]/, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Telugu}/u, 'te'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Ethiopic}/u, 'am'],
];

function lettersIn(raw: string, script: RegExp): number {
  return raw.match(new RegExp(script.source, 'gu'))?.length ?? 0;
}

/** Whether every other character is a letter from A to Z: no other script can have more letters then. */
function isPlainLatin(raw: string): boolean {
  let letters = 0;
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at) | 32;
    if (code >= 97 && code <= 122) letters++;
  }
  return letters * 2 >= raw.length;
}

/** The language of a text whose letters are for the most part neither Latin nor Cyrillic. */
function byScript(raw: string): string | undefined {
  if (isPlainLatin(raw)) return undefined;
  const known = lettersIn(raw, /[\p{Script=Latin}\p{Script=Cyrillic}]/u);
  const letters = lettersIn(raw, /\p{L}/u);
  if (known * 2 >= letters) return undefined;
  const own = SCRIPTS.find(([script]) => lettersIn(raw, script) * 100 > letters);
  return own?.[1] ?? 'und';
}

/** The language of which most function words are among the tokens, of several the one that was met first; and how many they are. */
function mostSpoken(tokens: Tokens): [language: string | undefined, count: number] {
  const counts = new Int32Array(LANGUAGES.length);
  const met: number[] = [];
  for (let at = 0; at < tokens.count; at++)
    for (let bits = languagesOf.at(tokens, at); bits !== 0; bits &= bits - 1) {
      const language = 31 - Math.clz32(bits & -bits);
      if (counts[language] === 0) met.push(language);
      counts[language] = (counts[language] as number) + 1;
    }
  const most = Math.max(...counts);
  return [LANGUAGES[met.find((language) => counts[language] === most) ?? -1], most];
}

function wordCount(tokens: Tokens): number {
  let count = 0;
  for (let at = 0; at < tokens.count; at++) if (isWord(tokens, at)) count++;
  return count;
}

/** The language of a text as a BCP 47 primary subtag, by script and by function words; "en" below 20 words, "und" where nothing tells. */
export function languageOf(raw: string): string {
  const sample = raw.slice(0, SAMPLE);
  const tokens = readTokens(sample);
  const total = wordCount(tokens);
  if (total < FEWEST_WORDS && lettersIn(sample, SPACELESS) < FEWEST_WORDS) return 'en';
  const script = byScript(sample);
  if (script) return script;
  const [language, count] = mostSpoken(tokens);
  return language && count >= total * SURE ? language : 'und';
}
