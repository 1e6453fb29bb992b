import { InvalidParameterError, missing, type Value } from '@sogdia/core';
import { balassaIndex, share } from '@sogdia/core/metrics';
import { wholeWorld } from '@sogdia/core/model';
import type { BulkEngine, EngineRow } from '../engine/bulk-engine.ts';
import { type BulkQuestion, type BulkRecord, bulkFlows, bulkRecords, recorderOf, type TotalsQuestion } from '../question/bulk-question.ts';
import { statementOf } from '../sql/index.ts';
import { type BulkDescription, recorders, yearsHeld } from '../table/index.ts';

/** The rows that answer a question, in dollars, kilograms and ratios, by its kind. */
export type BulkAnswer = Awaited<ReturnType<typeof answerQuestion>>;

/**
 * Asks an engine and gives its answer as rows with what core makes of them. Throws `InvalidParameterError` for years or a record that the table
 * does not hold, `BulkError` where the engine gives no answer.
 */
export async function answerQuestion(engine: BulkEngine, description: BulkDescription, question: BulkQuestion) {
  requireRecord(description, question.record);
  const held =
    question.kind === 'totals' ? yearsHeld(description, question.from, question.to) : yearsHeld(description, question.year, question.year);
  const certain = engine.isSelfDescribed ? description.recorders : recorders;
  const rows = await engine.ask(statementOf(question, engine.dialect, certain, description.layout === 2));
  switch (question.kind) {
    case 'totals':
      return { kind: question.kind, rows: totalsRows(rows, held, question) };
    case 'chapters':
      return { kind: question.kind, rows: chapterRows(rows) };
    case 'advantage':
      return { kind: question.kind, rows: advantageRows(rows, description) };
    case 'products':
      return { kind: question.kind, rows: productRows(rows) };
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

/** What a flow came to in each year. Absent where the table holds no row of it: that may be a zero, or nobody's report. */
function totalsRows(rows: readonly EngineRow[], held: readonly number[], { reporter, partner }: TotalsQuestion) {
  const totals = new Map(rows.map(({ year, flow, total }) => [`${flow} ${year}`, total]));
  const totalOf = (flow: string, year: number): Value =>
    (totals.get(`${flow} ${year}`) as number | undefined) ?? missing('not-reported', `${reporter} ${partner ?? wholeWorld} ${year}`);
  return held.map((year) => ({ year, exports: totalOf('export', year), imports: totalOf('import', year) }));
}

function chapterRows(rows: readonly EngineRow[]) {
  return rows.map((row) => ({ chapter: String(row['chapter']), ...valueIn(row) }));
}

function productRows(rows: readonly EngineRow[]) {
  return rows.map((row, place) => ({ rank: place + 1, product: String(row['product']), ...valueIn(row) }));
}

/** The share is that in the whole flow; the weight is absent where a row of the goods states none. */
function valueIn({ total, whole, weight }: EngineRow) {
  const kilograms: Value = typeof weight === 'number' ? weight : missing('member-missing', 'weight');
  return { value: Number(total), share: share(Number(total), Number(whole)), weight: kilograms };
}

/** Each product that an economy exports, with its revealed comparative advantage; `member-missing` where the table is not of the whole world. */
function advantageRows(rows: readonly EngineRow[], { scope }: BulkDescription) {
  const ofWorld = (figure: string | number | null | undefined): Value =>
    scope === 'world' ? Number(figure) : missing('member-missing', wholeWorld);
  return rows.map(({ product, own_total: own, own_whole: ownWhole, world_total: world, world_whole: worldWhole }) => ({
    product: String(product),
    exports: Number(own),
    world: ofWorld(world),
    rca: balassaIndex(Number(own), Number(ownWhole), ofWorld(world), ofWorld(worldWhole)),
  }));
}
