import type { Dataset } from '../../model/dataset.ts';
import type { CompiledExpression } from '../expression/compile-expression.ts';
import type { Subject } from '../expression/scope.ts';
import type { Reading } from '../values/frame.ts';

/** One way to read an expression: whose record of the trade, and which vintage of it. */
export interface Scenario {
  readonly book: 'reporter' | 'partner';
  readonly asOf: 'as-published' | 'latest';
}

/** The record that decides a verdict; the others can only make it depend on the source. */
export const primaryScenario: Scenario = { book: 'reporter', asOf: 'as-published' };

const everyScenario: readonly Scenario[] = [
  primaryScenario,
  { book: 'reporter', asOf: 'latest' },
  { book: 'partner', asOf: 'as-published' },
  { book: 'partner', asOf: 'latest' },
];

const keptInBooks: readonly Subject[] = ['trade', 'turnover', 'product'];

/** The scenarios that matter to an expression: every record and vintage where it reads trade, one where it does not. */
export function scenariosOf({ reads }: Pick<CompiledExpression, 'reads'>): readonly Scenario[] {
  return keptInBooks.some((subject) => reads.has(subject)) ? everyScenario : [primaryScenario];
}

/** A dataset as a scenario reads it. */
export function readingOf(dataset: Dataset, { book, asOf }: Scenario): Reading {
  return { dataset, book, asOf, assertions: null, memory: new Map() };
}
