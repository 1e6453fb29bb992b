import { type EconomyCode, findEconomy, membersOf, wholeWorld } from '@sogdia/core/model';
import { type BulkDescription, type BulkQuestion, loadBulkTables } from '../../data/index.ts';
import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import type { DataRecord } from '../../table/index.ts';
import { wrapText } from '../../terminal/index.ts';
import type { Command } from '../command/index.ts';
import { codeOfRows, deliverRows, rowsText, selectRows, tellCut } from '../rows/index.ts';
import { answerRecords, forReaders, headColumns, sourceOf } from './answer-records.ts';
import { openTable } from './open-table.ts';
import { type AskedQuestion, type AskedSql, type AskedWriting, bulkActions, bulkOptions, readBulkCall } from './read-question.ts';
import { runSql } from './run-sql.ts';
import { runWriting } from './write-table.ts';

/** `sogdia bulk`: the trade of all economies in all goods, too much to be held, asked through DuckDB or ClickHouse; and written for them. */
export const bulkCommand: Command<AskedQuestion | AskedSql | AskedWriting> = {
  name: 'bulk',
  summary: 'command.bulk',
  arguments: [
    { name: 'question', isRequired: true, values: bulkActions, help: 'argument.question' },
    { name: 'table...', isRequired: true, isOpen: true, isFile: true, help: 'argument.table' },
  ],
  options: bulkOptions,
  examples: [
    'sogdia bulk write BACI_HS17_Y2021_V202401.csv --output baci.parquet',
    'sogdia bulk totals baci.parquet --reporter CHN --partner KAZ',
    'sogdia bulk chapters baci.parquet --reporter KAZ --partner CHN --years 2021 --sort -value',
    "sogdia bulk advantage baci.parquet --reporter UZB --where 'rca>=1' --sort -rca",
    'sogdia bulk products baci.parquet --reporter CHN --top 10 --json',
    "sogdia bulk sql baci.parquet 'SELECT exporter, sum(value) AS total FROM trade GROUP BY exporter ORDER BY total DESC LIMIT 5'",
    "sogdia view 'measure=export&reporter=KAZ&partners=CHN' --data bulk:baci.parquet:KAZ+CHN",
  ],
  exitCodes: Object.values(exitCodes).filter((code) => code <= exitCodes.conflict || code === exitCodes.interrupted),
  read: readBulkCall,
  run: (request, context) => {
    if (request.action === 'write') return runWriting(request, context);
    return request.action === 'sql' ? runSql(request, context) : runQuestion(request, context);
  },
};

async function runQuestion(asked: AskedQuestion, context: CommandContext): Promise<ExitCode> {
  const { answerQuestion, readDescription, usualRecord, world } = await loadBulkTables();
  const { output } = asked;
  const registry = world();
  const reporters = [...new Set(asked.reporters.flatMap((name) => membersOf(registry, findEconomy(registry, name).code)))];
  const partner = findEconomy(registry, asked.partner ?? wholeWorld);
  const nameOf = ({ code, names }: typeof partner): string => names[context.language] ?? code;
  const named = (codes: readonly EconomyCode[]): string =>
    codes.map((code) => nameOf(findEconomy(registry, code))).join(context.text['joint.list']);
  const engine = await openTable(asked.table, context.host.environment);
  try {
    const description = readDescription(await engine.describe(), engine.table);
    const of = { partner: partner.code === wholeWorld ? null : partner.code, record: asked.record ?? usualRecord(description) };
    const [first, ...others] = reporters.map((reporter) => questionOf(asked, { ...of, reporter }, description));
    if (first === undefined) throw new RangeError('a group without members');
    const goods = { world: await context.data.load(['products']), language: context.language };
    const answered = async (question: BulkQuestion) =>
      answerRecords(await answerQuestion(engine, description, question), question, description, goods);
    const { columns: all, records } = await answered(first);
    const more: DataRecord[] = [];
    for (const question of others) more.push(...(await answered(question)).records);
    const isForReaders = output.format === 'table' && output.rows.fields === undefined;
    const idle: readonly string[] = [...(isForReaders ? headColumns : []), ...(others.length === 0 ? ['reporter'] : [])];
    const selected = selectRows({ columns: all.filter((name) => !idle.includes(name)), records: [...records, ...more] }, output.rows);
    const printed = output.format === 'table' ? { ...selected, records: forReaders(selected.records) } : selected;
    const text = rowsText(
      printed,
      output,
      { schemaVersion: 1, query: others.length === 0 ? first : [first, ...others], table: description },
      context,
    );
    deliverRows(
      isForReaders ? `${headOf(first, description, [named(reporters), named([partner.code])], context)}\n\n${text}` : text,
      output,
      context,
    );
    tellCut(selected, context);
    return codeOfRows(selected, context);
  } finally {
    await engine.close();
  }
}

/** The question that was typed, with the years of the table where none were: all for the totals, else the last. */
function questionOf(
  { action, flow, years, top }: AskedQuestion,
  of: Pick<Extract<BulkQuestion, { kind: 'totals' }>, 'reporter' | 'partner' | 'record'>,
  { years: held }: BulkDescription,
): BulkQuestion {
  const [from, to] = years ?? [Math.min(...held), Math.max(...held)];
  switch (action) {
    case 'totals':
      return { kind: action, ...of, from, to };
    case 'chapters':
      return { kind: action, ...of, flow, year: to };
    case 'advantage':
      return { kind: action, reporter: of.reporter, record: of.record, year: to };
    case 'products':
      return { kind: action, ...of, flow, year: to, top };
  }
}

function headOf(
  question: BulkQuestion,
  description: BulkDescription,
  [reporter, partner]: readonly [string, string],
  { host, text }: CommandContext,
): string {
  const of = {
    reporter,
    partner,
    flow: question.kind === 'chapters' || question.kind === 'products' ? question.flow : null,
    years: yearsText(question),
  };
  const head = text['bulk.head']({ question: question.kind, ...of, record: question.record, source: sourceOf(description) });
  return wrapText(head, Math.max(60, Math.min(host.output.columns ?? 80, 100))).join('\n');
}

function yearsText(question: BulkQuestion): string {
  if (question.kind !== 'totals') return String(question.year);
  return question.from === question.to ? String(question.from) : `${question.from}-${question.to}`;
}
