import type { Attribution } from '../attribution';
import type { Referent } from './referent';

/** Whom an attribution's source stands for. */
export interface Resolution {
  resolved: Attribution['resolved'];
  referent: Referent | undefined;
  /** One sentence that says why, where it is only probable. */
  evidence: string | undefined;
  /** "Nobody", "none of the drivers": the phrase says that there is no such source. */
  nobody: boolean;
}

/** With all keys in one order: engines are slow where objects differ in them. */
export const resolutionOf = (resolved: Resolution['resolved'], referent?: Referent, evidence?: string, nobody = false): Resolution => ({
  resolved,
  referent,
  evidence,
  nobody,
});
