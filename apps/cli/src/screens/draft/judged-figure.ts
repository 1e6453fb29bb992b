import { isMissing, type TradeView } from '@sogdia/core';
import { type CheckedFigure, parseExpression } from '@sogdia/core/claims';
import { formatPeriod } from '@sogdia/core/format';
import { economyCodeSchema, type Measure, periodSchema } from '@sogdia/core/model';
import { translate } from '@sogdia/core/workspace';
import { answered, type Draft, type ProgramContext, recordName, viewLocation } from '../../model/index.ts';

/** A figure of the data near to the one that a text states, by how much it differs from that, and the view that shows it. */
export type OtherFigure = ReturnType<typeof otherFigures>[number];

/** So many other figures are offered; a paragraph of so many characters is tried out with another number. */
const [mostOthers, longestTried] = [3, 3000];

const flows: readonly Measure[] = ['export', 'import', 'total-trade'];
/** The measure that each word of an expression names. */
const measures = new Map<string, Measure>([
  ...flows.map((flow) => [flow.replace('-trade', ''), flow] as const),
  ['balance', 'trade-balance'],
]);

/** The number that a figure was read as, and a number of the data to its digits; null where it is not compared with one. */
export function statedNumber({
  expression,
}: CheckedFigure): { readonly value: number; readonly rounded: (value: number) => string } | null {
  const [, sign = '', printed = ''] = / (-?)([\d.]+[%a-z]*)$/.exec(expression ?? '') ?? [];
  const node = printed === '' ? null : parseExpression(printed);
  if (node?.kind !== 'number') return null;
  const { unit, decimals, suffix } = node;
  return { value: sign === '' ? node.value : -node.value, rounded: (value) => `${(value / unit).toFixed(decimals)}${suffix}` };
}

/** The years of the trade, or of its growth, that a figure was read as; null where it was read as something else, or the data have no such view. */
export function viewOfFigure({ expression, receipt }: CheckedFigure, context: ProgramContext): TradeView | null {
  const { usual, newestMonth } = context;
  const [, growth, word = '', reporter, partner] = /^(growth\()?(\w+)\((\w+), (\w+)\)/.exec(expression ?? '') ?? [];
  const [measure, year] = [measures.get(word), Number(receipt?.subject.period)];
  if (measure === undefined || !Number.isInteger(year)) return null;
  const parties = { reporter: economyCodeSchema.parse(reporter), partners: [economyCodeSchema.parse(partner)] };
  const span = { from: Math.min(usual.from, year), to: Math.max(usual.to, year, newestMonth?.year ?? year) };
  const transform = growth === undefined ? 'level' : 'growth';
  return answered(() => context.view({ ...usual, measures: [measure], ...parties, ...span, transform, chart: 'line' }));
}

/** The figures nearest to what a text states that differ from the one it was read as in one thing: the year, the flow, or whose figure it is. */
export function otherFigures(figure: CheckedFigure, context: ProgramContext) {
  const { language } = context;
  const [stated, spec] = [statedNumber(figure), viewOfFigure(figure, context)?.spec];
  if (figure.outcome === 'right' || stated === null || spec === undefined) return [];
  const [own] = spec.measures;
  const asked = spec.measures.some((one) => flows.includes(one)) ? flows : spec.measures;
  const views = [...asked.map((measure) => ({ ...spec, measures: [measure] })), { ...spec, record: 'partner' as const }];
  const found = views.flatMap((one) => {
    const isOwn = one.measures[0] === own && one.record === spec.record;
    return (answered(() => context.view(one))?.series[0]?.points ?? []).flatMap(({ period, receipt }, row) => {
      if (isMissing(receipt.value) || (period === figure.receipt?.subject.period) === isOwn) return [];
      const names = one.measures.map((measure) => translate(language, `measure.${measure}`));
      const whose = one.record === 'partner' ? [recordName(one, context)] : [];
      const label = [...names, formatPeriod(periodSchema.parse(period), language), ...whose].join(context.text['joint.clause']);
      return { label, receipt, difference: stated.value - receipt.value, location: viewLocation(one, { row }) };
    });
  });
  return found.toSorted((one, other) => Math.abs(one.difference) - Math.abs(other.difference)).slice(0, mostOthers);
}

/** Whether the number of the data is on the side of the year before on which the text has its own, so that a rise stays a rise. */
function keepsDirection(figure: CheckedFigure, text: string, context: ProgramContext): boolean {
  // Words before a figure that say nothing of a rise or a fall are checked by no reading.
  const lead = text.slice(Math.max(0, figure.start - 20), figure.start);
  if (context.text['draft.neutral'].split(' ').includes(/(\p{L}+)\s*$/u.exec(lead)?.[1]?.toLowerCase() ?? '')) return true;
  const view = viewOfFigure(figure, context);
  if (view === null || view.spec.transform === 'growth') return view !== null;
  const points = view.series[0]?.points ?? [];
  const before = points[points.findIndex(({ period }) => period === figure.receipt?.subject.period) - 1]?.receipt.value;
  const [stated, found] = [statedNumber(figure)?.value ?? Number.NaN, figure.receipt?.value];
  return typeof before === 'number' && typeof found === 'number' && stated > before === found > before;
}

/**
 * What a figure that is off would be in its own words with the number of the data, to as many digits; null where its paragraph by itself is
 * not right with it, and where a rise would become a fall.
 */
export function suggestionFor(figure: CheckedFigure, { text }: Draft, context: ProgramContext): string | null {
  const { start, end, printed, outcome, receipt } = figure;
  const [numeral = '', ...others] = printed.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  const stated = statedNumber(figure);
  if (outcome !== 'off' || others.length > 0 || stated === null || typeof receipt?.value !== 'number') return null;
  if (!keepsDirection(figure, text, context)) return null;
  const digits = numeral.split('.')[1]?.length ?? 0;
  const number = Math.abs((receipt.value / stated.value) * Number(numeral.replaceAll(',', '')));
  const form = { useGrouping: numeral.includes(','), minimumFractionDigits: digits, maximumFractionDigits: digits };
  const suggested = printed.replace(numeral, number.toLocaleString('en', form));
  const [from, to] = [text.lastIndexOf('\n\n', start) + 1, text.indexOf('\n\n', end)];
  const paragraph = text.slice(from, start) + suggested + text.slice(end, to < 0 ? undefined : to);
  const tried = paragraph.length > longestTried ? null : context.drafts?.check(paragraph);
  return tried?.figures.some((one) => one.start === start - from && one.outcome === 'right') === true ? suggested : null;
}
