import type { Observation, ReleaseId, SourceId } from '@sogdia/core/model';
import type { TradeRow } from '../contract/index.ts';
import { witsGroupOf } from '../normalise/index.ts';
import { quantitiesOf } from './quantities-of.ts';
import { type SummedLines, sumsOfLines } from './sums-of-lines.ts';

/** Why a row is no figure of a dataset. */
export type LeftReason = 'part-of-a-flow' | 'partition' | 'unlisted-economy' | 'same-cell';

/** The figures of rows, and how many rows are left for each reason. */
export interface Observed {
  readonly observations: readonly Observation[];
  readonly left: Readonly<Partial<Record<LeftReason, number>>>;
}

/** Where the figures of a file are said to come from. */
export interface Provenance {
  readonly source: SourceId;
  readonly release: ReleaseId;
}

/**
 * Rows as the figures of a dataset: of each cell one. Parts of a cell (by regime or province) are summed; of two valuations, currencies or
 * spellings of a partner the usual one stays. A sum stands in no line of the file: it is derived, and says of what.
 */
export function observationsOf(
  rows: Iterable<TradeRow>,
  { listed, provenanceOf }: { readonly listed: ReadonlySet<string>; readonly provenanceOf: (file: string) => Provenance },
): Observed {
  const left = new Map<LeftReason, number>();
  const leave = (reason: LeftReason, count = 1): void => void left.set(reason, (left.get(reason) ?? 0) + count);
  const cells = new Map<string, TradeRow[]>();
  for (const row of rows) {
    const reason = reasonToLeave(row, listed);
    if (reason !== null) leave(reason);
    else {
      const key = [provenanceOf(row.file).release, row.reporter, row.partner, row.flow, row.period, productOf(row)].join('|');
      const before = cells.get(key);
      if (before === undefined) cells.set(key, [row]);
      else before.push(row);
    }
  }
  const figures = [...cells.values()].map((cell) => {
    const taken = takenOf(cell);
    if (taken.length < cell.length) leave('same-cell', cell.length - taken.length);
    return taken;
  });
  const observations = figures.map((taken) => observationOf(taken, provenanceOf));
  const sums = sumsOfLines(figures).map((lines) => sumOfLines(lines, provenanceOf));
  return { observations: [...observations, ...sums], left: Object.fromEntries(left) };
}

function reasonToLeave(row: TradeRow, listed: ReadonlySet<string>): LeftReason | null {
  const { flow, role, product, reporter, partner } = row;
  if (flow === 're-export' || flow === 're-import' || (role === 'other' && flow !== 'turnover')) return 'part-of-a-flow';
  if (product.level === null && witsGroupOf(product) === null) return 'partition';
  if (!listed.has(reporter) || !listed.has(partner)) return 'unlisted-economy';
  return null;
}

/** The rows of a cell that together are its figure: all parts of one kind, or the one that is whole. */
function takenOf(cell: readonly TradeRow[]): readonly TradeRow[] {
  const [first] = cell;
  if (first === undefined || cell.length === 1) return cell;
  const usual = first.flow === 'import' ? 'CIF' : 'FOB';
  const best = [...cell].toSorted((one, other) => rankOf(one, usual) - rankOf(other, usual))[0] ?? first;
  if (Object.keys(best.detail).length === 0) return [best];
  const kind = Object.keys(best.detail).join();
  return cell.filter(
    ({ detail, valuation, currency }) => Object.keys(detail).join() === kind && valuation === best.valuation && currency === best.currency,
  );
}

function rankOf({ detail, valuation, currency }: TradeRow, usual: string): number {
  return (Object.keys(detail).length > 0 ? 4 : 0) + (valuation === usual ? 0 : 2) + (currency === 'usd' ? 0 : 1);
}

function observationOf(cell: readonly TradeRow[], provenanceOf: (file: string) => Provenance): Observation {
  const [row] = cell;
  if (row === undefined) throw new RangeError('a cell without a row');
  const isSum = cell.length > 1;
  const value = isSum ? cell.reduce((sum, one) => sum + one.value, 0) : row.value;
  const parts = Object.keys(row.detail).join(' and ');
  const quantities = quantitiesOf(cell);
  return {
    reporter: row.reporter,
    partner: row.partner,
    flow: row.flow as Observation['flow'],
    period: row.period,
    product: productOf(row) as Observation['product'],
    value,
    unit: row.currency,
    valuation: row.valuation,
    ...(isSum
      ? workedOut(`sum of ${cell.length} rows of the file, by ${parts} (lines ${linesInWords(cell)})`)
      : row.line === 0
        ? workedOut(row.printed.unit)
        : { printed: row.printed }),
    printedGrowth: null,
    ...(quantities.length === 0 ? {} : { quantities: [...quantities] }),
    ...provenanceOf(row.file),
    status: isSum && row.status === 'printed' ? 'derived' : row.status,
    confidence: isSum || row.line === 0 ? 'medium' : 'high',
    flags: [...row.flags],
    note: isSum || row.line === 0 ? null : `Line ${row.line} of ${row.file}`,
  };
}

/** A figure that stands nowhere, and what it is. */
function workedOut(formula: string): Pick<Observation, 'printed' | 'derivation'> {
  return { printed: null, derivation: { formula, operands: [] } };
}

/** A sum of the lines of a file, which says of how many: it is no figure of all goods of its code. */
function sumOfLines({ code, rows }: SummedLines, provenanceOf: (file: string) => Provenance): Observation {
  const [row] = rows;
  if (row === undefined) throw new RangeError('a sum of no line');
  const value = rows.reduce((sum, one) => sum + one.value, 0);
  const { quantities: _, ...one } = observationOf([{ ...row, product: { ...row.product, code } }], provenanceOf);
  const quantities = quantitiesOf(rows);
  const lines = rows.length === 1 ? 'the 1 line' : `the ${rows.length} lines`;
  return {
    ...one,
    value,
    ...workedOut(`sum of ${lines} of HS ${code} in the file (${rows.length === 1 ? 'line' : 'lines'} ${linesInWords(rows)})`),
    ...(quantities.length === 0 ? {} : { quantities: [...quantities] }),
    ...{
      status: row.status === 'printed' ? 'derived' : row.status,
      confidence: 'medium',
      flags: [...new Set(rows.flatMap(({ flags }) => flags))],
    },
    note: `Other goods of HS ${code} may have been traded`,
  };
}

function linesInWords(cell: readonly TradeRow[]): string {
  const lines = cell.map(({ line }) => line);
  return lines.length <= 6 ? lines.join(', ') : `${lines.slice(0, 5).join(', ')} and ${lines.length - 5} more`;
}

function productOf({ product }: TradeRow): string {
  if (product.level === 0) return 'TOTAL';
  const group = witsGroupOf(product);
  return group === null ? `${product.nomenclature}:${product.code}` : `WITS:${group.code}`;
}
