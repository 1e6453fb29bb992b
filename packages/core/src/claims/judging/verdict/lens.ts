import type { Dataset } from '../../../model/dataset/index.ts';
import type { CompiledExpression } from '../../compile/index.ts';
import type { Facts, Subject } from '../../meaning/index.ts';

/** One way to read an expression: whose record of the trade, and which vintage of it. */
export interface Lens {
  readonly record: 'reporter' | 'partner';
  readonly vintage: 'first' | 'latest';
}

/** The record that decides a verdict; the others can only make it depend on the source. */
export const primaryLens: Lens = { record: 'reporter', vintage: 'first' };

const everyLens: readonly Lens[] = [
  primaryLens,
  { record: 'reporter', vintage: 'latest' },
  { record: 'partner', vintage: 'first' },
  { record: 'partner', vintage: 'latest' },
];

const keptInRecords: readonly Subject[] = ['trade', 'turnover', 'product'];

/** The lenses that matter to an expression: every record and vintage where it reads trade, one where it does not. */
export function lensesOf({ reads }: Pick<CompiledExpression, 'reads'>): readonly Lens[] {
  return keptInRecords.some((subject) => reads.has(subject)) ? everyLens : [primaryLens];
}

/** A dataset as a lens reads it. */
export function factsOf(dataset: Dataset, { record, vintage }: Lens): Facts {
  return { dataset, record, vintage, assertions: null, memory: new Map() };
}
