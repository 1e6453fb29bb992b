import type { Claim, ClaimId, Verdict, VerdictKind } from '../../model/study/index.ts';
import type { Sentence, ViewSource } from '../../model/view/index.ts';
import type { Outcome } from './verdict/index.ts';
import type { WorkingLine } from './working/index.ts';

/**
 * What one record and vintage says of a statement: its name in words, the outcome, the statement with its values filled in, each with
 * its receipt, and the reason where it has no figures. `record` and `vintage` are null for figures that are in no record of trade, and for another published figure.
 */
export interface LensResult {
  readonly id: string;
  readonly record: 'reporter' | 'partner' | null;
  readonly vintage: 'first' | 'latest' | null;
  readonly label: string;
  readonly outcome: Outcome;
  readonly filled: Sentence;
  readonly missing: string | null;
}

/** One of the statements that a claim joins by `and`, with a verdict of its own. */
export interface CheckedPart {
  readonly expression: string;
  readonly verdict: VerdictKind;
  readonly reason: string;
  readonly filled: Sentence;
}

/**
 * A claim with its verdict and all that it takes to show it: `reason` in the fixed words of the ledger, the verdict in a sentence whose
 * numbers carry receipts, the working line by line (of the statement that decides: its first line), every record and vintage with the
 * `id` of the one that decides (null where nothing was read), the parts, the sources, the verdict on record (null where
 * there is none, `changed` where it is another), and the claims that cannot hold together with this one. Plain JSON throughout; receipts
 * come without the alternates of their cells.
 */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly verdict: VerdictKind;
  readonly reason: string;
  readonly sentence: Sentence;
  readonly filled: Sentence | null;
  readonly working: readonly WorkingLine[];
  readonly lenses: readonly LensResult[];
  readonly deciding: string | null;
  readonly parts: readonly CheckedPart[];
  readonly sources: readonly ViewSource[];
  readonly conflicts: readonly ClaimId[];
  readonly recorded: Verdict | null;
  readonly changed: boolean;
}
