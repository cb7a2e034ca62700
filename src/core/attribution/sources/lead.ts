import type { Text } from '../../text/text';
import type { SourceKind } from '../attribution';
import type { Referent } from './referent';
import { type Resolution, resolutionOf } from './resolution';

/** Kinds of which a report rarely quotes two without saying so. */
const LONELY: ReadonlySet<SourceKind> = new Set([
  'monitor',
  'court',
  'ministry',
  'company',
  'un body',
  'news agency',
  'ngo',
  'armed group',
  'party',
]);
/** Kinds that stand for each other in a lead: "a monitor" turns out to be a rights group. */
const NEAR: Partial<Record<SourceKind, SourceKind>> = { monitor: 'ngo', ngo: 'monitor' };
const LEAD = 3;
const LEAD_TOKENS = 150;

/** "A monitor said" at the beginning is the one monitor that the report names afterwards. */
export function leadResolution(text: Text, resolution: Resolution, referents: readonly Referent[]): Resolution {
  const { referent, resolved } = resolution;
  if (!referent || resolved !== 'unnamed' || referent.plural || referent.mentions.length !== 1) return resolution;
  const [mention] = referent.mentions;
  if (
    !mention ||
    mention.sentence >= LEAD ||
    mention.from > LEAD_TOKENS ||
    !LONELY.has(referent.kind) ||
    text.tokens.word[mention.from] === 'the'
  )
    return resolution;
  const named = (kind: SourceKind | undefined) =>
    referents.filter((one) => one.named && one.kind === kind && one.mentions.some(({ source, from }) => source && from > mention.from));
  const same = named(referent.kind);
  const able = same.length ? same : named(NEAR[referent.kind]);
  const [only] = able;
  if (!only || able.length > 1) return resolution;
  const evidence = `“${referent.display}” is probably ${only.display}: it is the only ${only.kind} that the report names as a source.`;
  return resolutionOf('probable', only, evidence);
}
