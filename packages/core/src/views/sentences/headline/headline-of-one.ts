import type { Language } from '../../../messages/catalogue.ts';
import type { HeadlineClauses } from '../../../messages/parts/headline-parts.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { ViewSeries } from '../../../model/view/index.ts';
import {
  comparableLine,
  growthBetween,
  inBrackets,
  isPrintedAlike,
  type Line,
  lineOf,
  type NamedQuantity,
  onYearBefore,
  quantityOf,
  saysNothing,
  seasonOf,
  startOf,
} from '../phrases/index.ts';
import type { Finding, Told } from './finding.ts';
import { clausesAround } from './headline-clauses.ts';
import { periodBefore } from './headline-of-balance.ts';

/** Growth beyond as many times the first level says more of how small that was: both levels are told instead. */
export const mostTimes = 100;

/** Of the one line that has figures, with nothing to compare it with. Null where there are several. */
export function headlineOfLine(view: Told): Finding | null {
  const [first, second] = view.comparison.lines;
  const [line] = first === undefined || second !== undefined ? [] : lineOf(first.series, view.language);
  return line === undefined ? null : headlineOfOne(view, comparableLine(line, seasonOf(view.spec, view.main)));
}

/** Of one line: a new high or low, how far it rose or fell, where it stands, or what balance it is. */
function headlineOfOne(view: Told, line: Line): Finding {
  const quantity = quantityOf(view.world, view.spec, line.series, view.language);
  const of = quantity.kind === 'growth' ? quantity.base : withoutUnit(quantity.text, line.series, view.language);
  const one = { line, quantity, around: { ...clausesAround(view, [line.series]), of, year: line.last.when } };
  if (quantity.kind === 'amount' || quantity.kind === 'index') return headlineOfAmount(view, one);
  return quantity.kind === 'growth' ? headlineOfGrowth(view, one) : headlineOfStand(view, one);
}

/** A line, how it is spoken of, and what stands around its number. */
interface One {
  readonly line: Line;
  readonly quantity: NamedQuantity;
  readonly around: HeadlineClauses & { readonly of: string; readonly year: string };
}

function headlineOfAmount({ world, language, say, elsewhere }: Told, { line, quantity, around }: One): Finding {
  const { points, first, last } = line;
  const amount = say.value(quantity, last.receipt);
  const start = startOf(points) ?? first;
  const growth = growthBetween(start, last);
  if (start === last || isMissing(growth.value) || saysNothing(world, growth, language)) return { kind: 'level', ...around, amount };
  const before = { first: say.value(quantity, start.receipt), from: start.when, isRise: growth.value > 0 };
  if (growth.value > mostTimes) return { kind: 'rose-from', ...around, ...before, amount };
  const extreme = quantity.kind === 'amount' ? newExtremeOf(line, elsewhere) : null;
  return { kind: 'rose', ...around, ...before, amount, size: say.growth(growth), extreme };
}

/** So many years a figure has to lie above, or below, to be called a new high or low. */
const leastYears = 10;

/**
 * Whether the last year of a line lies above, or below, every earlier one with a figure: those that the view shows, and those before them, back to the
 * first year without a figure. Null for parts of years, for indicators, and with fewer than ten such years.
 */
function newExtremeOf({ series, points, last }: Line, elsewhere: Told['elsewhere']): 'high' | 'low' | null {
  const earlier = points.slice(0, -1).map(({ value }) => value);
  const sign = Math.sign(last.value - (earlier[0] ?? last.value));
  const isBeyond = (value: number): boolean => sign * (last.value - value) > 0;
  if (last.period.length > 4 || series.indicator !== undefined || !earlier.every(isBeyond)) return null;
  for (let year = periodBefore(series.points[0]?.period ?? last.period); ; year = periodBefore(year)) {
    const before = elsewhere(year).find(({ label, record }) => label === series.label && record === series.record);
    const value = before?.points[0]?.value;
    if (value === undefined || isMissing(value)) break;
    if (!isBeyond(value)) return null;
    earlier.push(value);
  }
  if (earlier.length < leastYears) return null;
  return sign > 0 ? 'high' : 'low';
}

function headlineOfGrowth({ world, language, say }: Told, { line: { last }, around }: One): Finding {
  const when = { ...around, year: onYearBefore(last, language) };
  if (saysNothing(world, last.receipt, language)) return { kind: 'unchanged', ...when };
  return { kind: 'grew', ...when, size: say.growth(last.receipt), isRise: last.value > 0 };
}

function headlineOfStand({ world, language, say }: Told, { line: { points, first, last }, quantity, around }: One): Finding {
  const amount = say.value(quantity, last.receipt);
  const start = startOf(points) ?? first;
  const isAlone = ['rank', 'balance'].includes(quantity.kind) || start === last || start.value === last.value;
  if (isAlone || isPrintedAlike(world, start.receipt, last.receipt, language)) return { kind: 'stood', ...around, amount };
  const before = { first: say.value(quantity, start.receipt), from: start.when };
  return { kind: 'stood-up', ...around, ...before, amount, isRise: last.value > start.value };
}

/** What an indicator is, without what stands in brackets at the end of its name: the subtitle says it. */
export function withoutUnit(text: string, { indicator }: ViewSeries, language: Language): string {
  const name = (indicator?.names[language] ?? indicator?.names.en)?.phrase ?? '';
  const [unit = ''] = inBrackets.exec(name) ?? [];
  return text.replace(unit, '');
}
