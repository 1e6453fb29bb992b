import type { Observation, ReleaseId, SourceId } from '@sogdia/core/model';
import type { TradeRow } from '../contract/index.ts';
import { witsGroupOf } from '../normalise/index.ts';
import { readerTexts } from '../words/index.ts';
import { quantitiesOf } from './quantities-of.ts';

/** Why a row is no figure of a dataset. */
export type LeftReason = 'part-of-a-flow' | 'partition' | 'unlisted-economy' | 'same-cell' | 'other-currency';

/** Where the figures of a file are said to come from. */
export interface Provenance {
  readonly source: SourceId;
  readonly release: ReleaseId;
}

/** Why no row of a flow is a figure; null where some may be. */
export function reasonOfFlow(
  { flow, role, reporter, partner, currency }: Pick<TradeRow, 'flow' | 'role' | 'reporter' | 'partner' | 'currency'>,
  listed: ReadonlySet<string>,
): LeftReason | null {
  if (flow === 're-export' || flow === 're-import' || (role === 'other' && flow !== 'turnover')) return 'part-of-a-flow';
  if (!isHeld(currency)) return 'other-currency';
  return listed.has(reporter) && listed.has(partner) ? null : 'unlisted-economy';
}

const heldCurrencies: ReadonlySet<string> = new Set<Observation['unit']>(['usd', 'cny']);

function isHeld(currency: string): currency is Observation['unit'] {
  return heldCurrencies.has(currency);
}

/** The currency of a figure. Throws `RangeError` for one in which no dataset holds figures. */
export function unitOfFigure({ currency }: Pick<TradeRow, 'currency'>): Observation['unit'] {
  if (isHeld(currency)) return currency;
  throw new RangeError(`figures in ${currency}: a dataset holds those in ${[...heldCurrencies].join(' and ')}`);
}

/** Whether goods are some of which groups overlap, so that they are no goods of a dataset. */
export function isPartition(product: TradeRow['product']): boolean {
  return product.level === null && product.nomenclature !== 'NAMES' && witsGroupOf(product) === null;
}

/** The rows of a cell that together are its figure: all parts of one kind, or the one that is whole. */
export function takenOf(cell: readonly TradeRow[]): readonly TradeRow[] {
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

/** The figure of a cell: of one row, or of its parts. */
export function observationOf(cell: readonly TradeRow[], provenanceOf: (file: string) => Provenance): Observation {
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
    product: productOf(row.product),
    value,
    unit: unitOfFigure(row),
    valuation: row.valuation,
    ...(isSum
      ? workedOut(readerTexts['sum.rows']({ rows: cell.length, parts, lines: linesInWords(cell) }))
      : row.line === 0
        ? workedOut(row.printed.unit)
        : isOfUser(row)
          ? workedOut(correctedInWords(row))
          : { printed: row.printed }),
    printedGrowth: null,
    ...(quantities.length === 0 ? {} : { quantities: [...quantities] }),
    ...provenanceOf(row.file),
    status: isSum && row.status === 'printed' ? 'derived' : row.status,
    confidence: confidenceOf(row, isSum || row.line === 0),
    flags: [...new Set(cell.flatMap(({ flags }) => flags))],
    note: isSum || row.line === 0 ? null : noteOf(row),
  };
}

/** How sure a figure is: one that its user corrected, or that is summed, is nothing that a publisher states. */
export function confidenceOf({ flags }: Pick<TradeRow, 'flags'>, isSum: boolean): Observation['confidence'] {
  return isSum || flags.includes('corrected') ? 'medium' : 'high';
}

/** Where a row stands in its file, and what its user corrected in it. */
export function noteOf(row: Pick<TradeRow, 'line' | 'file' | 'corrected'>): string {
  return [readerTexts['note.line'](row), ...(row.corrected === undefined ? [] : [correctedInWords(row)])].join(readerTexts['note.and']);
}

function correctedInWords({ corrected = [] }: Pick<TradeRow, 'corrected'>): string {
  return corrected.map(readerTexts['note.corrected']).join(readerTexts['note.and']);
}

/** Whether the value of a row is one that its user wrote. */
function isOfUser({ corrected = [], printed }: TradeRow): boolean {
  return corrected.some(({ to }) => to === printed.value);
}

/** A figure that stands nowhere, and what it is. */
export function workedOut(formula: string): Pick<Observation, 'printed' | 'derivation'> {
  return { printed: null, derivation: { formula, operands: [] } };
}

/** The lines that rows stand in, the first five of many. */
export function linesInWords(cell: readonly TradeRow[]): string {
  const lines = cell.map(({ line }) => line);
  return lines.length <= 6
    ? lines.join(', ')
    : readerTexts['sum.and-more']({ lines: lines.slice(0, 5).join(', '), more: lines.length - 5 });
}

/** Goods as a dataset calls them. */
export function productOf(product: TradeRow['product']): Observation['product'] {
  if (product.level === 0) return 'TOTAL' as Observation['product'];
  if (product.nomenclature === 'NAMES') return `NATIONAL:${product.code}` as Observation['product'];
  const group = witsGroupOf(product);
  return (group === null ? `${product.nomenclature}:${product.code}` : `WITS:${group.code}`) as Observation['product'];
}
