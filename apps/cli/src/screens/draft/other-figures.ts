import { isMissing, type Receipt, SogdiaError, type TradeSpec, type TradeView, type ViewSpec } from '@sogdia/core';
import type { CheckedFigure } from '@sogdia/core/claims';
import { formatPeriod } from '@sogdia/core/format';
import { economyCodeSchema, type Measure, periodSchema } from '@sogdia/core/model';
import { translate } from '@sogdia/core/workspace';
import { type Location, type ProgramContext, recordName, viewLocation } from '../../model/index.ts';
import { statedNumber } from './stated-number.ts';

/** A figure of the data near to the one that a text states, by how much it differs from that, and the view that shows it. */
export interface OtherFigure {
  readonly receipt: Receipt;
  readonly period: string;
  readonly difference: number;
  readonly location: Location;
}

/** So many other figures are offered. */
const mostOthers = 3;

/** The measure that each word of an expression names. */
const measures: ReadonlyMap<string, Measure> = new Map([
  ['export', 'export'],
  ['import', 'import'],
  ['total', 'total-trade'],
  ['balance', 'trade-balance'],
]);

/** The view over the years of the trade, or of its growth, that a figure was read as; null where it was read as something else. */
export function specOfFigure({ expression, receipt }: CheckedFigure, { usual, newestMonth }: ProgramContext): TradeSpec | null {
  const [, growth, word = '', reporter, partner] = /^(growth\()?(\w+)\((\w+), (\w+)\)/.exec(expression ?? '') ?? [];
  const measure = measures.get(word);
  const year = Number(receipt?.subject.period);
  if (measure === undefined || !Number.isInteger(year)) return null;
  const parties = { reporter: economyCodeSchema.parse(reporter), partners: [economyCodeSchema.parse(partner)] };
  const span = { from: Math.min(usual.from, year), to: Math.max(usual.to, year, newestMonth?.year ?? year) };
  return { ...usual, measures: [measure], ...parties, ...span, transform: growth === undefined ? 'level' : 'growth', chart: 'line' };
}

/** The figures nearest to what a text states that differ from the one it was read as in one thing: the year, the flow, or whose figure it is. */
export function otherFigures(figure: CheckedFigure, context: ProgramContext): readonly OtherFigure[] {
  const spec = specOfFigure(figure, context);
  const stated = figure.expression === null ? null : statedNumber(figure.expression);
  if (spec === null || stated === null) return [];
  const flows: readonly Measure[] = ['export', 'import', 'total-trade'];
  const specs = [
    flows.some((flow) => spec.measures.includes(flow)) ? { ...spec, measures: [...flows] } : spec,
    { ...spec, record: 'partner' as const },
  ];
  return specs
    .flatMap((asked) => figuresOf(asked, stated.value, context))
    .filter(({ period, location }) => (period === figure.receipt?.subject.period) !== isSame(location.spec, spec))
    .toSorted((one, other) => Math.abs(one.difference) - Math.abs(other.difference))
    .slice(0, mostOthers);
}

function isSame(one: ViewSpec, other: TradeSpec): boolean {
  return 'measures' in one && one.measures.join() === other.measures.join() && one.record === other.record;
}

function figuresOf(asked: TradeSpec, stated: number, context: ProgramContext): readonly OtherFigure[] {
  return (viewOf(asked, context)?.series ?? []).flatMap((series) => {
    const spec = { ...asked, measures: asked.measures.filter((measure) => measure === series.measure) };
    return series.points.flatMap(({ period, receipt }, row) =>
      isMissing(receipt.value) ? [] : { receipt, period, difference: stated - receipt.value, location: viewLocation(spec, { row }) },
    );
  });
}

/** What sets another figure apart: the flow, the year, and whose figure it is where that is the other side's. */
export function labelOfOther({ location, period }: OtherFigure, context: ProgramContext): string {
  const { spec } = location;
  const flows = 'measures' in spec ? spec.measures.map((measure) => translate(context.language, `measure.${measure}`)) : [];
  const isOfOther = 'record' in spec && spec.record === 'partner';
  return [...flows, formatPeriod(periodSchema.parse(period), context.language), ...(isOfOther ? [recordName(spec, context)] : [])].join(
    ', ',
  );
}

/** The answer to a spec; null where there is none, or the data have none to it. */
export function viewOf(spec: TradeSpec | null, context: ProgramContext): TradeView | null {
  try {
    return spec === null ? null : context.view(spec);
  } catch (error) {
    if (SogdiaError.isInstance(error)) return null;
    throw error;
  }
}
