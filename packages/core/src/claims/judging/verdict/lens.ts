import type { Dataset } from '../../../model/dataset/index.ts';
import type { Lens } from '../../../model/question/index.ts';
import type { CompiledExpression } from '../../compile/index.ts';
import type { Facts, Subject } from '../../meaning/index.ts';

/** The lenses that an expression is read through: one of two records of the trade, first or last known. */
export interface ClaimLens extends Pick<Lens, 'record' | 'vintage'> {
  readonly record: 'reporter' | 'partner';
  readonly vintage: 'first' | 'latest';
}

/** The record that decides a verdict; the others can only make it depend on the source. */
export const primaryLens: ClaimLens = { record: 'reporter', vintage: 'first' };

const everyLens: readonly ClaimLens[] = [
  primaryLens,
  { record: 'reporter', vintage: 'latest' },
  { record: 'partner', vintage: 'first' },
  { record: 'partner', vintage: 'latest' },
];

const keptInRecords: readonly Subject[] = ['trade', 'turnover', 'product'];

/** The lenses that matter to an expression: every record and vintage where it reads trade, one where it does not. */
export function lensesOf({ reads }: Pick<CompiledExpression, 'reads'>): readonly ClaimLens[] {
  return keptInRecords.some((subject) => reads.has(subject)) ? everyLens : [primaryLens];
}

/** A dataset as a lens reads it. */
export function factsOf(dataset: Dataset, { record, vintage }: ClaimLens): Facts {
  return { dataset, record, vintage, recorder: null, currency: 'usd', assertions: null, memory: new Map() };
}
