/** The forms of a verb, as bits: one word can be several ("put", "read"). */
export const VerbForm = { base: 1, s: 2, past: 4, participle: 8, ing: 16 } as const;

/** Past and participle (where it differs) of the verbs that make them irregularly. */
const IRREGULAR = `
say:said tell:told think:thought feel:felt know:knew,known write:wrote,written rewrite:rewrote,rewritten swear:swore,sworn find:found
show:showed,shown understand:understood misunderstand:misunderstood forecast:forecast broadcast:broadcast see:saw,seen foresee:foresaw,foreseen
hear:heard seek:sought choose:chose,chosen speak:spoke,spoken hit:hit mean:meant foretell:foretold bet:bet hold:held uphold:upheld withdraw:withdrew,withdrawn
draw:drew,drawn read:read put:put set:set cut:cut let:let lay:laid spell:spelled begin:began,begun go:went,gone come:came,come get:got,gotten give:gave,given
take:took,taken make:made leave:left meet:met run:ran,run sit:sat stand:stood keep:kept bring:brought become:became,become win:won lose:lost lead:led
fall:fell,fallen rise:rose,risen grow:grew,grown spend:spent pay:paid build:built send:sent break:broke,broken drive:drove,driven fly:flew,flown hide:hid,hidden
ride:rode,ridden sing:sang,sung shake:shook,shaken shoot:shot steal:stole,stolen swim:swam,swum throw:threw,thrown wake:woke,woken wear:wore,worn
tear:tore,torn bear:bore,borne beat:beat,beaten bite:bit,bitten bind:bound bleed:bled blow:blew,blown buy:bought catch:caught cast:cast cost:cost deal:dealt
dig:dug do:did,done drink:drank,drunk eat:ate,eaten feed:fed fight:fought flee:fled forget:forgot,forgotten forgive:forgave,forgiven forbid:forbade,forbidden
freeze:froze,frozen hang:hung have:had hurt:hurt lend:lent light:lit overcome:overcame,overcome overthrow:overthrew,overthrown quit:quit ring:rang,rung rid:rid
sell:sold shed:shed shut:shut sink:sank,sunk sleep:slept slide:slid spin:spun split:split spread:spread spring:sprang,sprung stick:stuck strike:struck
sweep:swept swing:swung teach:taught undergo:underwent,undergone undertake:undertook,undertaken weep:wept
overtake:overtook,overtaken overrun:overran,overrun beseech:besought strive:strove,striven
beget:begot,begotten withhold:withheld withstand:withstood breed:bred lie:lied input:input upset:upset fling:flung cling:clung creep:crept bend:bent
`;

/** Further past forms beside the regular ones. */
const BESIDES: Record<string, string> = { learn: 'learnt', dream: 'dreamt', plead: 'pled', spell: 'spelt', prove: 'proven' };

/** Verbs of more than one syllable (or with "qu") that double their last letter, and those of one that the spelling alone does not show. */
const DOUBLING = new Set(
  'admit commit omit permit submit emit refer infer defer prefer confer concur occur recur incur rebut abhor deter compel repel expel propel quit quiz quip equip outfit begin forget forbid upset overrun input program'.split(
    ' ',
  ),
);
const BRITISH = new Set('signal label travel cancel model fuel counsel quarrel level channel program total marvel rival'.split(' '));

const irregular = new Map(
  IRREGULAR.trim()
    .split(/\s+/)
    .map((entry) => entry.split(':') as [string, string]),
);

/** Whether a verb's past may begin otherwise than the verb ("take", "took"). */
export const isIrregular = (lemma: string): boolean => irregular.has(lemma);

const verbsByPast = new Map<string, string[]>();
for (const [verb, forms] of [...irregular, ...Object.entries(BESIDES)])
  for (const form of forms.split(',')) verbsByPast.set(form, [...(verbsByPast.get(form) ?? []), verb]);

/** The verbs of which a word is the past or participle, where these are listed with the verb. */
export const irregularsOf = (form: string): readonly string[] => verbsByPast.get(form) ?? [];

const isVowel = (letter: string) => 'aeiou'.includes(letter);

/** One syllable that ends consonant, vowel, consonant ("ban", "slam"), or one of the listed verbs. */
function doubles(lemma: string): boolean {
  if (DOUBLING.has(lemma)) return true;
  const [before = '', vowel = '', last = ''] = lemma.slice(-3);
  const oneSyllable = [...lemma].filter(isVowel).length === 1;
  return oneSyllable && lemma.length > 2 && !isVowel(before) && isVowel(vowel) && !isVowel(last) && !'wxy'.includes(last);
}

function sForm(lemma: string): string {
  if (lemma.endsWith('y') && !isVowel(lemma.at(-2) ?? '')) return `${lemma.slice(0, -1)}ies`;
  const hisses = ['s', 'x', 'z', 'ch', 'sh'].some((end) => lemma.endsWith(end));
  return hisses || lemma === 'go' || lemma === 'do' ? `${lemma}es` : lemma === 'have' ? 'has' : `${lemma}s`;
}

function pastForm(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (lemma.endsWith('y') && !isVowel(lemma.at(-2) ?? '')) return `${lemma.slice(0, -1)}ied`;
  return doubles(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

function ingForm(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith('e') && !lemma.endsWith('ee') && lemma.length > 2) return `${lemma.slice(0, -1)}ing`;
  return doubles(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}

/** Every form of a verb with what it is (bits of `VerbForm`): "say" gives say, says, said, saying. */
export function inflect(lemma: string): Map<string, number> {
  const forms = new Map<string, number>();
  const put = (form: string, bit: number) => forms.set(form, (forms.get(form) ?? 0) | bit);
  put(lemma, VerbForm.base);
  put(sForm(lemma), VerbForm.s);
  put(ingForm(lemma), VerbForm.ing);
  const [past, participle] = irregular.get(lemma)?.split(',') ?? [pastForm(lemma)];
  put(past ?? '', VerbForm.past | (participle ? 0 : VerbForm.participle));
  if (participle) put(participle, VerbForm.participle);
  const besides = BESIDES[lemma];
  if (besides) put(besides, VerbForm.past | VerbForm.participle);
  if (BRITISH.has(lemma)) {
    put(`${lemma}${lemma.at(-1)}ed`, VerbForm.past | VerbForm.participle);
    put(`${lemma}${lemma.at(-1)}ing`, VerbForm.ing);
  }
  return forms;
}
