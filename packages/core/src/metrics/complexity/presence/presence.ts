import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import type { Missing } from '../../../model/values/index.ts';
import { revealedAdvantageOf } from '../../advantage/rca.ts';
import { economiesByProducts, exportsByProduct, recordOf } from '../../definition/index.ts';
import { type MatrixInput, type ReadMatrix, readTradeMatrix } from '../../input/index.ts';
import type { PresenceTable } from './presence-table.ts';

/** From which comparative advantage on an economy counts as present, and whether the threshold itself does. */
export interface PresenceOptions {
  readonly threshold?: number;
  readonly compare?: '>=' | '>';
}

/**
 * A presence table with the cells whose comparative advantage is undefined, by position and with the reason; they hold 0. Those of them
 * that are `absences` are unknown; the others, of an economy or a product without any exports, are absences.
 */
export interface FlaggedPresence extends PresenceTable {
  readonly undefinedCells: ReadonlyMap<number, Missing>;
  readonly absences: ReadonlyMap<number, Missing>;
}

/**
 * Presence of each economy in each product: whether it has a revealed comparative advantage. The threshold is met within 1e-12 of itself,
 * so that rounding decides nothing where every rca is 1; `compare` `>=` (default; Harvard, OEC, R economiccomplexity) or `>` (R
 * comtrade), which excludes the same neighbourhood.
 * Units: exports in one unit and period; the result is 0 or 1. Shape: economies in rows, products in columns, in and out.
 * A cell whose rca is Missing holds 0 and stands in `undefinedCells` with its reason. Where the economy or the product has no exports at
 * all that 0 is an answer: it is not present. Every other reason (`not-reported`, `out-of-domain`, ...) is an absence, which all metrics
 * that read the table return instead of a number. One Missing amount makes the world's total Missing, and so every cell an absence:
 * decide about absences before (`cleanTrade`).
 * Throws: `InvalidParameterError` when rows differ in length, the threshold is not positive, or an option has an unknown name.
 * @metric presence
 * @example presence([[3, 1], [1, 3]]).values // => Uint8Array.of(1, 0, 0, 1)
 */
export function presence(exports: MatrixInput, options: PresenceOptions = {}): FlaggedPresence {
  const { advantage: _, ...table } = presenceWithAdvantage(exports, options);
  return table;
}

/**
 * The same with the comparative advantages that it rests on. Formula, units, undefined cases and throws: those of `presence`.
 * @example presenceWithAdvantage([[3, 1], [1, 3]]).advantage.at(1, 1) // => 1.5
 */
export function presenceWithAdvantage(
  exports: MatrixInput,
  options: PresenceOptions = {},
): FlaggedPresence & { readonly advantage: ReadMatrix } {
  const { threshold = 1, compare = '>=' } = options;
  InvalidParameterError.expectOptions(options, { threshold: null, compare: ['>=', '>'] });
  if (!(threshold > 0 && Number.isFinite(threshold))) throw new InvalidParameterError('threshold', String(threshold), 'a positive number');
  const trade = readTradeMatrix(exports);
  const advantage = revealedAdvantageOf(trade);
  const { rows, columns, absences: undefinedCells } = advantage;
  const limit = threshold * (compare === '>' ? 1 + 1e-12 : 1 - 1e-12);
  const values = new Uint8Array(advantage.values.length);
  const atLimit = compare === '>' ? 0 : 1;
  for (let cell = 0; cell < values.length; cell += 1) {
    const index = advantage.values[cell] as number;
    values[cell] = Number(index > limit) | (Number(index === limit) & atLimit);
  }
  return { rows, columns, values, undefinedCells, absences: unknownCells(trade, undefinedCells), advantage };
}

/** In a table without an absence, `zero-denominator` says that nothing was exported. */
function unknownCells(trade: ReadMatrix, undefinedCells: ReadonlyMap<number, Missing>): ReadonlyMap<number, Missing> {
  if (trade.absences.size > 0) return undefinedCells;
  return new Map([...undefinedCells].filter(([, { missing }]) => missing !== 'zero-denominator'));
}

/** Registry record of `presence`. */
export const presenceMetric = /* @__PURE__ */ recordOf({
  id: 'presence',
  formula: 'B(c,k) = 1 if rca(c,k) >= 1, else 0',
  unit: 'count',
  input: 'a table of exports, economies in rows and products in columns',
  inputs: { exports: economiesByProducts },
  options: {
    threshold: { kind: 'number', values: [1], usedBy: '1: Harvard, OEC, R economiccomplexity' },
    compare: { kind: 'choice', values: ['>=', '>'], usedBy: '>=: Harvard, OEC, R economiccomplexity; >: R comtrade' },
  },
  output: 'cells',
  range: [0, 1],
  undefinedWhen: {
    'zero-denominator': 'the economy or the product has no exports; a table of presences has a 0 there',
    'out-of-domain': 'a cell is negative, or the total of the table no finite number',
  },
  requires: ['rca'],
  reference: 'Balassa 1965; Hausmann et al. 2014, The atlas of economic complexity',
  example: exportsByProduct,
  compute: ({ exports }, options) => {
    const { columns, values, undefinedCells } = presence(exports, options);
    return exports.map((row, at) =>
      row.map((_, column) => undefinedCells.get(at * columns + column) ?? (values[at * columns + column] as number)),
    );
  },
});
