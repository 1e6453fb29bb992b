import {
  type AdvantageQuestion,
  type BulkFlow,
  type BulkQuestion,
  type BulkRecord,
  type ChaptersQuestion,
  type ProductsQuestion,
  recorderOf,
  type TotalsQuestion,
} from '../question/bulk-question.ts';
import { type Recorder, recorders } from '../table/index.ts';
import type { Dialect, Parameter, Statement } from './dialect.ts';

/**
 * The query that answers a question in the SQL of an engine; every value of the question is a bound parameter. `held` are the recorders of
 * which the table has rows for certain: where it is only the one that is asked for, no row is looked at for it.
 */
export function statementOf(
  question: BulkQuestion,
  dialect: Dialect,
  held: readonly Recorder[] = recorders,
  hasMonths: boolean = false,
): Statement {
  const builder = new StatementBuilder(dialect, held, hasMonths);
  switch (question.kind) {
    case 'totals':
      return builder.statement(totalsText(question, builder), [question.from, question.to]);
    case 'chapters':
      return builder.statement(chaptersText(question, builder), [question.year, question.year]);
    case 'advantage':
      return builder.statement(advantageText(question, builder), [question.year, question.year]);
    case 'products':
      return builder.statement(productsText(question, builder), [question.year, question.year]);
  }
}

/** One branch for each direction: a condition that joins both by OR keeps engines from skipping the parts of a table that hold neither. */
function totalsText({ reporter, partner, from, to, record }: TotalsQuestion, builder: StatementBuilder): string {
  const years = `year BETWEEN ${builder.integer('from', from)} AND ${builder.integer('to', to)}${builder.wholeYear}`;
  const branches = (['export', 'import'] as const).map((flow) =>
    [
      `SELECT year, '${flow}' AS flow, sum(value) AS total`,
      `FROM ${builder.table}`,
      `WHERE ${years} AND ${flowCondition({ reporter, partner, flow, record }, builder)}`,
      'GROUP BY year',
    ].join('\n'),
  );
  return `SELECT year, flow, total FROM (\n${branches.join('\nUNION ALL\n')}\n) AS flows\nORDER BY year, flow`;
}

function chaptersText(question: ChaptersQuestion, builder: StatementBuilder): string {
  const condition = `${builder.year(question.year)} AND ${flowCondition(question, builder)}`;
  return [...sumsBy('chapter', 'substring(product, 1, 2) AS chapter', condition, builder, true), 'ORDER BY chapter'].join('\n');
}

/** The economy and the world apart: an engine then skips what is of other exporters for the one, and does not look at exporters for the other. */
function advantageText({ reporter, year, record }: AdvantageQuestion, builder: StatementBuilder): string {
  const isYear = [builder.year(year), ...builder.recorder('recorder', recorderOf(record, 'export'))].join(' AND ');
  return [
    'SELECT own.product AS product, own.total AS own_total, own.whole AS own_whole, world.total AS world_total, world.whole AS world_whole FROM (',
    ...sumsBy('product', 'product', `${isYear} AND exporter = ${builder.text('reporter', reporter)}`, builder),
    ') AS own JOIN (',
    ...sumsBy('product', 'product', isYear, builder),
    ') AS world ON world.product = own.product',
    'ORDER BY product',
  ].join('\n');
}

function productsText(question: ProductsQuestion, builder: StatementBuilder): string {
  const condition = `${builder.year(question.year)} AND ${flowCondition(question, builder)}`;
  return [
    ...sumsBy('product', 'product', condition, builder, true),
    'ORDER BY total DESC, product',
    `LIMIT ${builder.integer('top', question.top)}`,
  ].join('\n');
}

/** The weight of rows all of which state one. */
const weightSum = 'CASE WHEN count(weight) = count(*) THEN sum(weight) END AS weight';

/** The lines that give the sum of each group of rows and the sum of all of them, and their weight where it is asked for. */
function sumsBy(
  name: string,
  expression: string,
  condition: string,
  { table }: StatementBuilder,
  hasWeight: boolean = false,
): readonly string[] {
  return [
    `SELECT ${name}, total, ${hasWeight ? 'weight, ' : ''}sum(total) OVER () AS whole FROM (`,
    `SELECT ${expression}, sum(value) AS total${hasWeight ? `, ${weightSum}` : ''}`,
    `FROM ${table}`,
    `WHERE ${condition}`,
    `GROUP BY ${name}`,
    `) AS ${name}s`,
  ];
}

/** The rows of the trade of some economies with each other, months too where the table has them. */
export function rowsStatement(
  economies: readonly string[],
  years: Statement['years'],
  dialect: Dialect,
  { hasMonths, most }: { readonly hasMonths: boolean; readonly most: number },
): Statement {
  const builder = new StatementBuilder(dialect, recorders, false);
  const names = economies.map((code, at) => builder.text(`economy${at}`, code)).join(', ');
  const [from, to] = [builder.integer('from', years[0]), builder.integer('to', years[1])];
  const columns = ['year', hasMonths ? 'month' : '0 AS month', 'exporter', 'importer', 'product', 'recorder', 'value', 'weight'];
  const text = [
    `SELECT ${columns.join(', ')} FROM ${builder.table}`,
    `WHERE year BETWEEN ${from} AND ${to} AND exporter IN (${names}) AND importer IN (${names})`,
    'ORDER BY year, month, exporter, importer, recorder, product',
    `LIMIT ${builder.integer('most', most)}`,
  ].join('\n');
  return builder.statement(text, years);
}

interface AskedFlow {
  readonly reporter: string;
  readonly partner: string | null;
  readonly flow: BulkFlow;
  readonly record: BulkRecord;
}

/** The rows of a flow of the reporter in a record. */
function flowCondition({ reporter, partner, flow, record }: AskedFlow, builder: StatementBuilder): string {
  const [own, other] = flow === 'export' ? ['exporter', 'importer'] : ['importer', 'exporter'];
  return [
    `${own} = ${builder.text('reporter', reporter)}`,
    ...(partner === null ? [] : [`${other} = ${builder.text('partner', partner)}`]),
    ...builder.recorder(`${flow}_recorder`, recorderOf(record, flow)),
  ].join(' AND ');
}

/** Gathers the parameters while the text is written. */
class StatementBuilder {
  readonly table: string;
  /** The condition that a row is of a whole year; empty where every row is. */
  readonly wholeYear: string;
  readonly #dialect: Dialect;
  readonly #held: readonly Recorder[];
  readonly #parameters = new Map<string, Parameter>();

  constructor(dialect: Dialect, held: readonly Recorder[], hasMonths: boolean) {
    this.#dialect = dialect;
    this.#held = held;
    this.table = dialect.table;
    this.wholeYear = hasMonths ? ' AND month = 0' : '';
  }

  text(name: string, value: string): string {
    this.#parameters.set(name, { type: 'text', value });
    return this.#dialect.parameter(name, 'text');
  }

  integer(name: string, value: number): string {
    this.#parameters.set(name, { type: 'integer', value });
    return this.#dialect.parameter(name, 'integer');
  }

  year(year: number): string {
    return `year = ${this.integer('year', year)}${this.wholeYear}`;
  }

  /** The condition that a row is of a recorder; none where every row is. */
  recorder(name: string, asked: Recorder): readonly string[] {
    return this.#held.every((one) => one === asked) ? [] : [`recorder = ${this.text(name, asked)}`];
  }

  statement(text: string, years: Statement['years']): Statement {
    return { text, years, parameters: Object.fromEntries(this.#parameters) };
  }
}
