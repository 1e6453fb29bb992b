import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import type { Missing } from '../../model/missing.ts';
import { revealedAdvantageTable } from '../advantage/rca.ts';
import { expectOption } from '../expect-option.ts';
import type { MatrixInput } from '../matrix.ts';
import type { MetricRecord } from '../metric.ts';
import type { PresenceTable } from './presence-table.ts';

/** From which comparative advantage on an economy counts as present, and whether the threshold itself does. */
export interface PresenceOptions {
  readonly threshold?: number;
  readonly compare?: '>=' | '>';
}

/** A presence table with the cells whose comparative advantage is undefined, by position and with the reason; they hold 0. */
export interface FlaggedPresence extends PresenceTable {
  readonly undefinedCells: ReadonlyMap<number, Missing>;
}

/**
 * Presence of each economy in each product: whether it has a revealed comparative advantage. Formula: B(c,k) = 1 if rca(c,k) >= 1,
 * else 0. The threshold is met within 1e-12 of itself, so that rounding decides nothing where every rca is 1; `compare` `>=` (default;
 * Harvard, OEC, R economiccomplexity) or `>` (R comtrade), which excludes the same neighbourhood.
 * Units: exports in one unit and period; the result is 0 or 1. Shape: economies in rows, products in columns, in and out.
 * Undefined: never; a cell whose rca is Missing is 0 and stands in `undefinedCells` with its reason.
 * Throws: `InvalidParameterError` when rows differ in length, the threshold is not positive, or an option has an unknown name.
 * Reference: Balassa 1965; Hausmann et al. 2014, The atlas of economic complexity.
 * @example presence([[3, 1], [1, 3]]).values // => Uint8Array.of(1, 0, 0, 1)
 */
export function presence(exports: MatrixInput, options: PresenceOptions = {}): FlaggedPresence {
  const { threshold = 1, compare = '>=' } = options;
  expectOption('compare', compare, ['>=', '>']);
  if (!(threshold > 0 && Number.isFinite(threshold))) throw new InvalidParameterError('threshold', String(threshold), 'a positive number');
  const { rows, columns, values: advantage, gaps } = revealedAdvantageTable(exports);
  const limit = threshold * (compare === '>' ? 1 + 1e-12 : 1 - 1e-12);
  const values = Uint8Array.from(advantage, (index) => ((compare === '>' ? index > limit : index >= limit) ? 1 : 0));
  return { rows, columns, values, undefinedCells: gaps };
}

/** Registry record of `presence`. */
export const presenceMetric: MetricRecord<'presence'> = {
  id: 'presence',
  family: 'complexity',
  formula: 'B(c,k) = 1 if rca(c,k) >= 1, else 0',
  input: 'a table of exports, economies in rows and products in columns',
  unit: 'count',
  range: [0, 1],
  undefinedWhen: [],
  variants: [
    { option: 'threshold', values: ['1'], usedBy: '1: Harvard, OEC, R economiccomplexity' },
    { option: 'compare', values: ['>=', '>'], usedBy: '>=: Harvard, OEC, R economiccomplexity; >: R comtrade' },
  ],
  requires: ['rca'],
  reference: 'Balassa 1965; Hausmann et al. 2014',
};
