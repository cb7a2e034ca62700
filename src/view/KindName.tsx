import type { Kind } from '../core/check';
import { kindKeys } from './kind';
import { useSay } from './say';

/** The name of a kind, underlined as its passages are: the list is its own legend. */
export function KindName({ kind }: { kind: Kind }) {
  const say = useSay();
  return (
    <span class="kind-name" data-kind={kind}>
      {say(kindKeys[kind])}
    </span>
  );
}
