import type { Judgement } from '../../metrics/numerics/index.ts';
import type { EconomyCode } from '../../model/economies/index.ts';
import type { Missing } from '../../model/values/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import type { Interval } from './intervals/index.ts';

/**
 * A number with its lineage. `rounded` is the interval that the rounding of its inputs leaves; `independent` the one that is left when
 * each figure of the paper is replaced by what other sources say of the same cell.
 */
export interface NumberResult {
  readonly receipt: Receipt;
  readonly rounded: Interval;
  readonly independent: Interval;
}

export type { Judgement };

/**
 * Whether a statement holds: by the figures as they are read (`point`), by any figures that round to them (`rounded`), and without the
 * figures of the paper (`independent`). `evidence` are the receipts of the numbers that were compared.
 */
export interface TruthResult {
  readonly point: boolean | Missing;
  readonly rounded: Judgement;
  readonly independent: Judgement;
  readonly evidence: readonly Receipt[];
}

/** An economy that was found (the largest, the smallest), and those that it could be within rounding and without the paper. */
export interface EconomyResult {
  readonly point: EconomyCode | Missing;
  readonly rounded: readonly EconomyCode[];
  readonly independent: readonly EconomyCode[];
  readonly evidence: readonly Receipt[];
}

/** A text or a date of a source, as printed; `receipt` says where it stands. */
export interface TextResult {
  readonly text: string | Missing;
  readonly receipt: Receipt;
}
