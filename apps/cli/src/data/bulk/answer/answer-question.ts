import { InvalidParameterError, missing, type Value } from '@sogdia/core';
import { balassaIndex, share } from '@sogdia/core/metrics';
import { wholeWorld } from '@sogdia/core/model';
import type { BulkEngine, EngineRow } from '../engine/bulk-engine.ts';
import { type BulkQuestion, type BulkRecord, bulkFlows, bulkRecords, recorderOf, type TotalsQuestion } from '../question/bulk-question.ts';
import { statementOf } from '../sql/index.ts';
import { type BulkDescription, recorders, yearsHeld } from '../table/index.ts';

/** What a flow came to in a year. Absent where the table holds no row of it: that may be a zero, or nobody's report. */
export interface TotalsRow {
  readonly year: number;
  readonly exports: Value;
  readonly imports: Value;
}

/** A chapter of a flow; the share is that in the whole flow. */
export interface ChapterRow {
  readonly chapter: string;
  readonly value: number;
  readonly share: Value;
}

/** A product that an economy exports, what the world exports of it, and its revealed comparative advantage; `member-missing` where the table is not of the whole world. */
export interface AdvantageRow {
  readonly product: string;
  readonly exports: number;
  readonly world: Value;
  readonly rca: Value;
}

/** A product of a flow by its rank; the share is that in the whole flow. */
export interface ProductRow {
  readonly rank: number;
  readonly product: string;
  readonly value: number;
  readonly share: Value;
}

/** The rows that answer a question, in dollars and ratios, by its kind. */
export type BulkAnswer =
  | { readonly kind: 'totals'; readonly rows: readonly TotalsRow[] }
  | { readonly kind: 'chapters'; readonly rows: readonly ChapterRow[] }
  | { readonly kind: 'advantage'; readonly rows: readonly AdvantageRow[] }
  | { readonly kind: 'products'; readonly rows: readonly ProductRow[] };

/**
 * Asks an engine and gives its answer as rows with what core makes of them. Throws `InvalidParameterError` for years or a record that the table
 * does not hold, `BulkError` where the engine gives no answer.
 */
export async function answerQuestion(engine: BulkEngine, description: BulkDescription, question: BulkQuestion): Promise<BulkAnswer> {
  requireRecord(description, question.record);
  const held =
    question.kind === 'totals' ? yearsHeld(description, question.from, question.to) : yearsHeld(description, question.year, question.year);
  const certain = engine.isSelfDescribed ? description.recorders : recorders;
  const rows = await engine.ask(statementOf(question, engine.dialect, certain, description.layout === 2));
  switch (question.kind) {
    case 'totals':
      return { kind: 'totals', rows: totalsRows(rows, held, question) };
    case 'chapters':
      return { kind: 'chapters', rows: chapterRows(rows) };
    case 'advantage':
      return { kind: 'advantage', rows: advantageRows(rows, description) };
    case 'products':
      return { kind: 'products', rows: productRows(rows) };
  }
}

/** The record that is read where none is asked for: the only one that the table holds, else the reporter's. */
export function usualRecord({ recorders }: BulkDescription): BulkRecord {
  return recorders.includes('reconciled') && recorders.length === 1 ? 'reconciled' : 'reporter';
}

function requireRecord({ recorders }: BulkDescription, record: BulkRecord): void {
  const isHeld = (one: BulkRecord): boolean => bulkFlows.some((flow) => recorders.includes(recorderOf(one, flow)));
  if (!isHeld(record))
    throw new InvalidParameterError('--record', record, `one that the table has: ${bulkRecords.filter(isHeld).join(', ')}`);
}

function totalsRows(rows: readonly EngineRow[], held: readonly number[], { reporter, partner }: TotalsQuestion): readonly TotalsRow[] {
  const totals = new Map(rows.map(({ year, flow, total }) => [`${flow} ${year}`, total]));
  const totalOf = (flow: string, year: number): Value =>
    (totals.get(`${flow} ${year}`) as number | undefined) ?? missing('not-reported', `${reporter} ${partner ?? wholeWorld} ${year}`);
  return held.map((year) => ({ year, exports: totalOf('export', year), imports: totalOf('import', year) }));
}

function chapterRows(rows: readonly EngineRow[]): readonly ChapterRow[] {
  return rows.map((row) => ({ chapter: String(row['chapter']), ...valueIn(row) }));
}

function productRows(rows: readonly EngineRow[]): readonly ProductRow[] {
  return rows.map((row, place) => ({ rank: place + 1, product: String(row['product']), ...valueIn(row) }));
}

function valueIn({ total, whole }: EngineRow): Pick<ChapterRow, 'value' | 'share'> {
  return { value: Number(total), share: share(Number(total), Number(whole)) };
}

function advantageRows(rows: readonly EngineRow[], { scope }: BulkDescription): readonly AdvantageRow[] {
  const ofWorld = (figure: string | number | null | undefined): Value =>
    scope === 'world' ? Number(figure) : missing('member-missing', wholeWorld);
  return rows.map(({ product, own_total: own, own_whole: ownWhole, world_total: world, world_whole: worldWhole }) => ({
    product: String(product),
    exports: Number(own),
    world: ofWorld(world),
    rca: balassaIndex(Number(own), Number(ownWhole), ofWorld(world), ofWorld(worldWhole)),
  }));
}
