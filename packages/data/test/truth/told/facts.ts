import { type IndicatorView, isMissing } from '@sogdia/core';
import type { IndicatorSeries } from '@sogdia/core/model';
import { hold } from '../judge.ts';

/** What a sentence says of a view of indicators, by years, whatever its language: amounts as they are written, `of` what a line is called in it. */
export type Fact =
  | { readonly kind: 'level'; readonly of: string; readonly amount: string; readonly year: string }
  | { readonly kind: 'same'; readonly of: string; readonly years: readonly [string, string] }
  | { readonly kind: 'above'; readonly of: string; readonly years: readonly [string, string] }
  | { readonly kind: 'below'; readonly of: string; readonly years: readonly [string, string] }
  | { readonly kind: 'rise'; readonly of: string; readonly size: string; readonly from: string; readonly to: string }
  | { readonly kind: 'fall'; readonly of: string; readonly size: string; readonly from: string; readonly to: string }
  | { readonly kind: 'mean-growth'; readonly of: string; readonly amount: string; readonly from: string; readonly to: string }
  | { readonly kind: 'hardly'; readonly of: string; readonly to: string }
  | { readonly kind: 'always-up'; readonly of: string; readonly from: string; readonly to: string }
  | { readonly kind: 'always-down'; readonly of: string; readonly from: string; readonly to: string }
  | { readonly kind: 'top'; readonly of: string; readonly year: string }
  | { readonly kind: 'bottom'; readonly of: string; readonly year: string }
  | { readonly kind: 'peak'; readonly of: string; readonly year: string }
  | { readonly kind: 'low'; readonly of: string; readonly year: string }
  | { readonly kind: 'most'; readonly of: string; readonly year: string; readonly count: number | null }
  | { readonly kind: 'least'; readonly of: string; readonly year: string; readonly count: number | null }
  | { readonly kind: 'best'; readonly of: string; readonly year: string; readonly count: number | null }
  | { readonly kind: 'each'; readonly of: string; readonly amount: string; readonly year: string; readonly count: number | null }
  | { readonly kind: 'whole' }
  | { readonly kind: 'lacking' };

/** How a language writes: the names of an economy, and how a number is written. */
export interface Writing {
  readonly namesOf: (economy: string, view: IndicatorView) => readonly string[];
  readonly language: 'zh' | 'ru';
  /** The number that a text prints, in the unit of the engine, with half of its last digit; null where it prints none. */
  readonly numberOf: (text: string, series: IndicatorSeries) => { readonly value: number; readonly half: number } | null;
}

type Told = readonly { readonly period: string; readonly value: number }[];

function numbersOf({ points }: IndicatorSeries): Told {
  return points.flatMap(({ period, value }) => (isMissing(value) ? [] : [{ period, value }]));
}

function at(series: IndicatorSeries, year: string): number {
  const found = numbersOf(series).find(({ period }) => period === year);
  hold(found !== undefined, `no number of ${series.label} in ${year}`);
  return found?.value ?? Number.NaN;
}

/** Decides from the numbers of a view whether a fact is so: of some line among those that it may be said of. Throws what is not. */
export function decide(fact: Fact, view: IndicatorView, writing: Writing): void {
  if (fact.kind === 'whole' || fact.kind === 'lacking') {
    hold(view.series.every(hasAll) === (fact.kind === 'whole'), `not ${fact.kind}`);
    return;
  }
  if (fact.kind === 'each') {
    const lines = view.series.filter((series) => numbersOf(series).some(({ period }) => period === fact.year));
    hold(lines.length > 1 && (fact.count === null || fact.count === lines.length), `of ${lines.length} lines`);
    for (const series of lines) holdNumber(fact.amount, at(series, fact.year), series, writing);
    return;
  }
  const named = view.series.filter((series) => writing.namesOf(series.economy, view).some((name) => fact.of.includes(name)));
  const lines = named.length > 0 ? named : isOfOne(view) ? view.series : [];
  hold(lines.length > 0 && !isOfAnother(fact.of, view, writing), `of no line of the view: ${fact.of}`);
  const faults = lines.map((series) => faultOf(fact, series, view, writing));
  hold(faults.includes(null), faults.join('; '));
}

/** Whether a text names an economy that no line of the view is of, and that no name of an indicator names. */
function isOfAnother(text: string, view: IndicatorView, { namesOf, language }: Writing): boolean {
  const phrases = view.series.map(({ indicator }) => Object.values(indicator.names[language] ?? {}).join(' ')).join(' ');
  const named = view.series.flatMap(({ economy }) => namesOf(economy, view)).reduce((rest, name) => rest.replaceAll(name, ''), text);
  return view.economies.some(({ code }) => {
    const names = namesOf(code, view);
    return names.some((name) => named.includes(name)) && !names.some((name) => phrases.includes(name));
  });
}

/** Whether all is of one economy, beside indicators of the world: sentences need not name it. */
const isOfOne = ({ series }: IndicatorView): boolean =>
  new Set(series.flatMap(({ economy }) => (economy === 'WLD' ? [] : [economy]))).size <= 1;

function hasAll(series: IndicatorSeries): boolean {
  return numbersOf(series).length === series.points.length;
}

function faultOf(fact: Fact, series: IndicatorSeries, view: IndicatorView, writing: Writing): string | null {
  try {
    judges[fact.kind]?.(fact as never, series, view, writing);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Judge<Kind extends Fact['kind']> = (
  fact: Extract<Fact, { kind: Kind }>,
  series: IndicatorSeries,
  view: IndicatorView,
  writing: Writing,
) => void;

function holdNumber(text: string, value: number, series: IndicatorSeries, { numberOf }: Writing): void {
  const read = numberOf(text, series);
  hold(read !== null, `not a number of this unit: ${text}`);
  if (read === null) return;
  hold(Math.abs(read.value - value) <= read.half * 1.000_001 + Math.abs(value) * 1e-9, `${text} is not ${value}`);
}

/** The growth that a sentence speaks of: of levels from one year to another, of growth what the line itself has. */
function growthOf(series: IndicatorSeries, { spec }: IndicatorView, from: string, to: string): number {
  return spec.transform === 'growth' ? at(series, to) : at(series, to) / at(series, from) - 1;
}

function changed({ kind, size, from, to }: Extract<Fact, { kind: 'rise' | 'fall' }>, series: IndicatorSeries, view: IndicatorView): void {
  const growth = growthOf(series, view, from, to);
  hold(kind === 'rise' ? growth > 0 : growth < 0, `${kind} of ${growth}`);
  const [, times] = /^([\d,.]+)x$/u.exec(size) ?? [];
  const digits = (times ?? size).replace(',', '.');
  const half = 0.5 * 10 ** -(digits.split('.')[1]?.length ?? 0) * (times === undefined && Number(digits) >= 1000 ? 10 : 1);
  const said = times === undefined ? Math.abs(growth) * 100 : growth + 1;
  hold(Math.abs(Number(digits) - said) <= half * 1.000_001, `${size} is not ${said}`);
}

function ofSpan(series: IndicatorSeries, from: string, to: string): readonly number[] {
  return numbersOf(series).flatMap(({ period, value }) => (period >= from && period <= to ? [value] : []));
}

function turn({ kind, year }: Extract<Fact, { kind: 'peak' | 'low' }>, series: IndicatorSeries): void {
  const all = numbersOf(series);
  const index = all.findIndex(({ period }) => period === year);
  const [before, own, after] = [all[index - 1], all[index], all[index + 1]];
  hold(own !== undefined && before !== undefined && after !== undefined, `no turn in ${year}`);
  if (own === undefined || before === undefined || after === undefined) return;
  const sides = [before.value, after.value];
  hold(kind === 'peak' ? sides.every((one) => one <= own.value) : sides.every((one) => one >= own.value), `no ${kind} in ${year}`);
}

function extreme({ kind, year }: Extract<Fact, { kind: 'top' | 'bottom' }>, series: IndicatorSeries): void {
  const all = numbersOf(series).map(({ value }) => value);
  hold(at(series, year) === (kind === 'top' ? Math.max(...all) : Math.min(...all)), `not the ${kind} in ${year}`);
}

function end(
  { kind, year, count }: Extract<Fact, { kind: 'most' | 'least' | 'best' }>,
  series: IndicatorSeries,
  { series: all, spec, groups }: IndicatorView,
): void {
  // Economies are compared with each other, and not with a group of them.
  const isGroup = (code: string): boolean => groups.some((group) => group.code === code);
  const beside = all
    .filter((one) => one.indicator.id === series.indicator.id && isGroup(one.economy) === isGroup(series.economy))
    .flatMap((one) => numbersOf(one).filter(({ period }) => period === year));
  const values = beside.map(({ value }) => value);
  const isLowBest = spec.transform === 'rank' || series.indicator.unit.engine === 'rank' || series.indicator.better === 'lower';
  const isLow = kind === 'least' || (kind === 'best' && isLowBest);
  hold(at(series, year) === (isLow ? Math.min(...values) : Math.max(...values)), `not the ${kind} of ${values.join(', ')}`);
  hold(count === null || count === values.length, `of ${count}, not of ${values.length}`);
}

const judges: { readonly [Kind in Fact['kind']]?: Judge<Kind> } = {
  level: ({ amount, year }, series, _, writing) => holdNumber(amount, at(series, year), series, writing),
  same: ({ years: [one, other] }, series) =>
    hold(Math.abs(at(series, one) - at(series, other)) <= Math.abs(at(series, one)) * 0.005, 'not the same'),
  above: ({ years: [one, other] }, series) => hold(at(series, one) > at(series, other), 'not above'),
  below: ({ years: [one, other] }, series) => hold(at(series, one) < at(series, other), 'not below'),
  rise: changed,
  fall: changed,
  'mean-growth': ({ amount, from, to }, series) => {
    const mean = ((at(series, to) / at(series, from)) ** (1 / (Number(to) - Number(from))) - 1) * 100;
    const digits = amount.replace('−', '-').replace(',', '.');
    hold(Math.abs(Number(digits) - mean) <= 0.5 * 10 ** -(digits.split('.')[1]?.length ?? 0) * 1.000_001, `${amount} is not ${mean}`);
  },
  hardly: ({ to }, series, view) => hold(Math.abs(growthOf(series, view, String(Number(to) - 1), to)) < 0.000_5, 'it changed'),
  'always-up': ({ from, to }, series) =>
    hold(
      ofSpan(series, from, to).every((one, index, all) => index === 0 || one > (all[index - 1] ?? one)),
      'not in every year',
    ),
  'always-down': ({ from, to }, series) =>
    hold(
      ofSpan(series, from, to).every((one, index, all) => index === 0 || one < (all[index - 1] ?? one)),
      'not in every year',
    ),
  top: extreme,
  bottom: extreme,
  peak: turn,
  low: turn,
  most: end,
  least: end,
  best: end,
};
