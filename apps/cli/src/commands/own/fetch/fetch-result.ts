import { type CommandContext, shellWord } from '../../../host/index.ts';
import { type Line, lineOf, visibleText } from '../../../terminal/index.ts';
import { bytesText, countText, type ImportedFiles, reportLines } from '../import/index.ts';
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
    ...(output === null || imported !== null ? [] : nextLines(output, context)),
  ];
}

/** The commands that read a file, each on a line of its own so that it can be copied. */
function nextLines(path: string, { text }: CommandContext): readonly Line[] {
  const look = `sogdia import ${shellWord(path)}`;
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
