import { type EconomyCode, findEconomy, type NamedEconomy, wholeWorld } from '@sogdia/core/model';
import { type BulkDescription, type BulkQuestion, loadBulkTables } from '../../data/index.ts';
import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
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
    { name: 'table...', isRequired: true, isFile: true, help: 'argument.table' },
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
  const [reporter, partner] = [asked.reporter, asked.partner ?? wholeWorld].map((name) => findEconomy(world(), name));
  const engine = await openTable(asked.table, context.host.environment);
  try {
    const description = readDescription(await engine.describe(), engine.table);
    const pair = { reporter: reporter?.code ?? wholeWorld, partner: partner?.code === wholeWorld ? null : (partner?.code ?? null) };
    const question = questionOf(asked, pair, description, asked.record ?? usualRecord(description));
    const answer = await answerQuestion(engine, description, question);
    const goods = await context.data.load(['products']);
    const records = answerRecords(answer, question, description, { world: goods, language: context.language });
    const isForReaders = output.format === 'table' && output.rows.fields === undefined;
    const columns = records.columns.filter((name) => !isForReaders || !headColumns.some((head) => head === name));
    const selected = selectRows({ ...records, columns }, output.rows);
    const printed = output.format === 'table' ? { ...selected, records: forReaders(selected.records) } : selected;
    const text = rowsText(printed, output, { schemaVersion: 1, query: question, table: description }, context);
    deliverRows(isForReaders ? `${headOf(question, description, [reporter, partner], context)}\n\n${text}` : text, output, context);
    tellCut(selected, context);
    return codeOfRows(selected, context);
  } finally {
    await engine.close();
  }
}

/** The question that was typed, with the years of the table where none were: all for the totals, else the last. */
function questionOf(
  { action, flow, years, top }: AskedQuestion,
  pair: { readonly reporter: EconomyCode; readonly partner: EconomyCode | null },
  { years: held }: BulkDescription,
  record: BulkQuestion['record'],
): BulkQuestion {
  const [from, to] = years ?? [Math.min(...held), Math.max(...held)];
  switch (action) {
    case 'totals':
      return { kind: action, ...pair, from, to, record };
    case 'chapters':
      return { kind: action, ...pair, flow, year: to, record };
    case 'advantage':
      return { kind: action, reporter: pair.reporter, year: to, record };
    case 'products':
      return { kind: action, ...pair, flow, year: to, record, top };
  }
}

function headOf(
  question: BulkQuestion,
  description: BulkDescription,
  pair: readonly (NamedEconomy | undefined)[],
  { host, text, language }: CommandContext,
): string {
  const [reporter = '', partner = ''] = pair.map((one) => one?.names[language] ?? one?.code);
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
