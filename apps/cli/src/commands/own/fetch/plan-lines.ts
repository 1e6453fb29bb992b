import type { Readers } from '../../../data/index.ts';
import type { CommandContext } from '../../../host/index.ts';
import { type Line, lineOf } from '../../../terminal/index.ts';
import { countText, economiesText, reportLines } from '../import/index.ts';
import { keyVariable } from './calls/index.ts';
import type { FetchPlan } from './fetch-plan.ts';
import { recordsAtMost } from './question/index.ts';
import { durationText, periodsText } from './question-words.ts';

const mostCalls = 12;

/** What would be asked, how much and how long, and what then is to be done: all that is told before anything is asked. */
export function planLines(plan: FetchPlan, readers: Readers, context: CommandContext): readonly Line[] {
  const { text } = context;
  const { row, paragraph } = reportLines(context);
  return [
    lineOf([text['fetch.title']({ host: plan.host }), 'strong']),
    ...rowsOf(plan, readers, context).flatMap(([name, content]) => row(name, content)),
    [],
    ...(plan.calls.length === 1 ? [] : [lineOf([text['fetch.calls'], 'title']), ...callLines(plan, context), []]),
    ...(plan.keySource === null ? [...paragraph(text['fetch.get-key'], 0, 'plain'), []] : []),
    ...paragraph(text['fetch.would-ask'], 0, 'strong'),
    ...(plan.question.query.of === 'files'
      ? [
          lineOf(['  --count', 'key'], [`            ${text['fetch.would-list']}`]),
          lineOf(['  --output FOLDER', 'key'], [`    ${text['fetch.would-download']}`]),
        ]
      : [
          lineOf(['  --output FILE', 'key'], [`          ${text['fetch.would-write']}`]),
          lineOf(['  --apply --name NAME', 'key'], [`    ${text['fetch.would-keep']}`]),
        ]),
  ];
}

type NamedRow = readonly [name: string, content: string];

/** The question in words, and what is known of it. */
function rowsOf(plan: FetchPlan, { worldRegistry }: Readers, context: CommandContext): readonly NamedRow[] {
  const { text } = context;
  const { query, flows, reporters, partners } = plan.question;
  const world = worldRegistry();
  const named = (codes: typeof reporters): string => economiesText(codes, world, context);
  const { of, goods, classification, periods, frequency } = query;
  const span = { periods: periodsText(periods, text), count: periods.length, isMonths: frequency === 'M' };
  const part: readonly NamedRow[] = [
    [text['import.partners'], partners === null ? text['fetch.every-partner'] : named(partners)],
    [text['fetch.flows'], flows.join(text['joint.list'])],
    [text['import.goods'], text['fetch.goods-of']({ goods, classification })],
  ];
  return [
    [text['import.reporters'], named(reporters)],
    ...(of === 'files' ? [[text['fetch.files'], text['fetch.files-of']({ classification })] as const] : part),
    [text['import.periods'], text['fetch.periods-of'](span)],
    [text['import.records'], atMost(recordsAtMost(query), context)],
    ...costOf(plan, context),
  ];
}

/** What it takes: calls and time, what is kept, and the key. */
function costOf({ calls, kept, manner, keySource }: FetchPlan, { text }: CommandContext): readonly NamedRow[] {
  const left = calls.length - kept.count;
  const time = durationText(Math.max(0, left - 1) * manner.pause);
  return [
    [text['fetch.time'], text['fetch.time-of']({ calls: left, pause: durationText(manner.pause), time })],
    ...(kept.count === 0
      ? []
      : [[text['fetch.kept'], text['fetch.kept-calls']({ ...kept, calls: calls.length, day: kept.oldest ?? '' })] as const]),
    [text['fetch.key'], keySource ?? text['fetch.key-none']({ variable: keyVariable })],
  ];
}

function callLines({ calls, question: { query: all }, isKept }: FetchPlan, context: CommandContext): readonly Line[] {
  const { text } = context;
  const isCut = (['flows', 'goods', 'partners', 'reporters'] as const).some((part) =>
    calls.some((call) => call[part]?.length !== all[part]?.length),
  );
  const lines = calls.slice(0, mostCalls).map((query, at) => {
    const most = recordsAtMost(query);
    const parts = [
      periodsText(query.periods, text),
      ...(isCut ? [text['fetch.call-of'](countsOf(query))] : []),
      ...(most === null ? [] : [text['fetch.call-at-most']({ records: countText(most) })]),
      ...(isKept(query) ? [text['fetch.call-kept']] : []),
    ];
    return lineOf([`  ${String(at + 1).padStart(3)}  `, 'faint'], [parts.join(text['joint.parts'])]);
  });
  const more = calls.length - mostCalls;
  return more > 0 ? [...lines, lineOf([`       ${text['fetch.more-calls']({ count: more })}`, 'faint'])] : lines;
}

function countsOf({ flows, goods, partners, reporters }: FetchPlan['calls'][number]) {
  return { flows: flows.length, goods: goods.length, partners: partners?.length ?? null, reporters: reporters.length };
}

function atMost(records: number | null, { text }: CommandContext): string {
  return records === null ? text['fetch.records-unknown'] : text['fetch.records-at-most']({ records: countText(records) });
}
