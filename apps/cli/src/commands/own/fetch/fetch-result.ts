import { type CommandContext, shellWord } from '../../../host/index.ts';
import { type Line, lineOf, visibleText } from '../../../terminal/index.ts';
import { bytesText, countText, type ImportedFiles, reportLines } from '../import/index.ts';
import type { BulkFile } from './bulk-files.ts';
import type { FetchState } from './calls/index.ts';
import type { FetchPlan } from './fetch-plan.ts';
import { pathOf, recordsAtMost } from './question/index.ts';
import { periodsText } from './question-words.ts';

/** What came of a plan: the answers, the file that they were written to, and what was kept of them. */
export interface FetchResult {
  readonly plan: FetchPlan;
  readonly state: FetchState;
  readonly output: string | null;
  readonly imported: ImportedFiles | null;
}

const mostEmpty = 8;

/** What was fetched, and what can be done with it. */
export function resultLines({ plan, state, output, imported }: FetchResult, context: CommandContext): readonly Line[] {
  const { text } = context;
  const { paragraph } = reportLines(context);
  const { records, bytes, kept, empty } = countsOf(state);
  const counts = { records: countText(records), bytes: bytesText(bytes), calls: state.answered.length, kept, split: state.split };
  const names = empty.slice(0, mostEmpty).map((periods) => periodsText(periods, text));
  return [
    ...paragraph(
      text[plan.question.query.of === 'count' ? 'fetch.counted' : 'fetch.answered']({ ...counts, host: plan.host }),
      0,
      'strong',
    ),
    ...(empty.length === 0
      ? []
      : paragraph(text['fetch.empty']({ count: empty.length, names, more: empty.length - names.length }), 0, 'warning')),
    ...(output === null ? [] : [lineOf([text['fetch.written']({ path: visibleText(output, 'one-line') })])]),
    ...(output === null || imported !== null ? [] : nextLines(shellWord(output), context)),
  ];
}

/** The files of whole economies that were listed, where they are written to, and which were asked for: those that lay there already were not. */
export interface FilesResult {
  readonly plan: FetchPlan;
  readonly files: readonly BulkFile[];
  readonly folder: string | null;
  readonly written: ReadonlySet<string>;
}

/** Which files there are, where they were written to, and what can be done with them. */
export function filesLines({ plan, files, folder, written }: FilesResult, context: CommandContext): readonly Line[] {
  const { text } = context;
  const { row, paragraph } = reportLines(context);
  const told = { files: files.length, bytes: bytesText(files.reduce((sum, { size }) => sum + size, 0)), host: plan.host };
  return [
    ...paragraph(text['fetch.files-listed'](told), 0, 'strong'),
    ...files.flatMap(({ name, size }) => {
      const isThere = folder !== null && !written.has(name);
      return row('', [name, bytesText(size), ...(isThere ? [text['fetch.file-there']] : [])].join(text['joint.parts']));
    }),
    ...(folder === null || files.length === 0
      ? []
      : [
          ...paragraph(text['fetch.files-written']({ files: written.size, path: visibleText(folder, 'one-line') }), 0, 'plain'),
          ...nextLines(`${shellWord(folder)}/*.gz`, context),
        ]),
  ];
}

/** The same as data. */
export function filesData({ plan, files, folder, written }: FilesResult): object {
  return {
    ...planData(plan, null),
    applied: true,
    result: { files: files.length, output: folder },
    files: files.map(({ mostBytes: _, ...file }) => ({ ...file, asked: written.has(file.name) })),
  };
}

/** The commands that read files, each on a line of its own so that it can be copied. */
function nextLines(path: string, { text }: CommandContext): readonly Line[] {
  const look = `sogdia import ${path}`;
  const keep = `${look} --apply --name NAME`;
  return [
    [],
    lineOf([`  ${look.padEnd(keep.length)}`, 'key'], [`    ${text['fetch.next-look']}`, 'faint']),
    lineOf([`  ${keep}`, 'key'], [`    ${text['fetch.next-keep']}`, 'faint']),
  ];
}

/** A plan, with what came of it where it was carried out, as data. */
export function planData(plan: FetchPlan, result: FetchResult | null): object {
  const { question, calls, host, manner, keySource, kept, isKept } = plan;
  const { flows, reporters, partners, query } = question;
  const { of, isTariffLine, classification, frequency, goods, periods } = query;
  return {
    schemaVersion: 1,
    command: 'fetch',
    provider: 'comtrade',
    applied: result !== null,
    host,
    question: { of, isTariffLine, reporters, partners, flows, goods, classification, frequency, periods },
    recordsAtMost: recordsAtMost(query),
    secondsBetweenCalls: manner.pause / 1000,
    key: of === 'preview' ? null : keySource,
    kept: result === null ? kept : null,
    calls: calls.map((call) => {
      return { periods: call.periods, path: pathOf(call), recordsAtMost: recordsAtMost(call), kept: result === null ? isKept(call) : null };
    }),
    result: result === null ? null : { ...countsOf(result.state), split: result.state.split, output: result.output },
    import: result?.imported?.data() ?? null,
  };
}

function countsOf({ answered }: FetchState) {
  const sum = (of: (call: FetchState['answered'][number]) => number): number => answered.reduce((total, call) => total + of(call), 0);
  return {
    calls: answered.length,
    records: sum(({ answer }) => answer.records),
    bytes: sum(({ answer }) => answer.bytes),
    kept: sum(({ wasKept }) => (wasKept ? 1 : 0)),
    empty: answered.filter(({ answer }) => answer.records === 0).map(({ query }) => query.periods),
  };
}

/** Data as they are printed. */
export function jsonText(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
