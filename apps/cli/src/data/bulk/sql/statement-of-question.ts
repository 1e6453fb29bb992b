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
export function statementOf(question: BulkQuestion, dialect: Dialect, held: readonly Recorder[] = recorders): Statement {
  const builder = new StatementBuilder(dialect, held);
  const years = question.kind === 'totals' ? ([question.from, question.to] as const) : ([question.year, question.year] as const);
  return builder.statement(textOf(question, builder), years);
}

function textOf(question: BulkQuestion, builder: StatementBuilder): string {
  switch (question.kind) {
    case 'totals':
      return totalsText(question, builder);
    case 'chapters':
      return chaptersText(question, builder);
    case 'advantage':
      return advantageText(question, builder);
    case 'products':
      return productsText(question, builder);
  }
}

/** One branch for each direction: a condition that joins both by OR keeps engines from skipping the parts of a table that hold neither. */
function totalsText({ reporter, partner, from, to, record }: TotalsQuestion, builder: StatementBuilder): string {
  const years = `year BETWEEN ${builder.integer('from', from)} AND ${builder.integer('to', to)}`;
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
  return [
    'SELECT chapter, total, sum(total) OVER () AS whole FROM (',
    'SELECT substring(product, 1, 2) AS chapter, sum(value) AS total',
    `FROM ${builder.table}`,
    `WHERE year = ${builder.integer('year', question.year)} AND ${flowCondition(question, builder)}`,
    'GROUP BY chapter',
    ') AS chapters',
    'ORDER BY chapter',
  ].join('\n');
}

/** The economy and the world apart: an engine then skips what is of other exporters for the one, and does not look at exporters for the other. */
function advantageText({ reporter, year, record }: AdvantageQuestion, builder: StatementBuilder): string {
  const isYear = [`year = ${builder.integer('year', year)}`, ...builder.recorder('recorder', recorderOf(record, 'export'))].join(' AND ');
  const sums = (condition: string): string =>
    [
      'SELECT product, total, sum(total) OVER () AS whole FROM (',
      `SELECT product, sum(value) AS total`,
      `FROM ${builder.table}`,
      `WHERE ${condition}`,
      'GROUP BY product',
      ') AS products',
    ].join('\n');
  return [
    'SELECT own.product AS product, own.total AS own_total, own.whole AS own_whole, world.total AS world_total, world.whole AS world_whole FROM (',
    sums(`${isYear} AND exporter = ${builder.text('reporter', reporter)}`),
    ') AS own JOIN (',
    sums(isYear),
    ') AS world ON world.product = own.product',
    'ORDER BY product',
  ].join('\n');
}

function productsText(question: ProductsQuestion, builder: StatementBuilder): string {
  return [
    'SELECT product, total, sum(total) OVER () AS whole FROM (',
    'SELECT product, sum(value) AS total',
    `FROM ${builder.table}`,
    `WHERE year = ${builder.integer('year', question.year)} AND ${flowCondition(question, builder)}`,
    'GROUP BY product',
    ') AS products',
    'ORDER BY total DESC, product',
    `LIMIT ${builder.integer('top', question.top)}`,
  ].join('\n');
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
  readonly #dialect: Dialect;
  readonly #held: readonly Recorder[];
  readonly #parameters = new Map<string, Parameter>();

  constructor(dialect: Dialect, held: readonly Recorder[]) {
    this.#dialect = dialect;
    this.#held = held;
    this.table = dialect.table;
  }

  text(name: string, value: string): string {
    this.#parameters.set(name, { type: 'text', value });
    return this.#dialect.parameter(name, 'text');
  }

  integer(name: string, value: number): string {
    this.#parameters.set(name, { type: 'integer', value });
    return this.#dialect.parameter(name, 'integer');
  }

  /** The condition that a row is of a recorder; none where every row is. */
  recorder(name: string, asked: Recorder): readonly string[] {
    return this.#held.every((one) => one === asked) ? [] : [`recorder = ${this.text(name, asked)}`];
  }

  statement(text: string, years: Statement['years']): Statement {
    return { text, years, parameters: Object.fromEntries(this.#parameters) };
  }
}
