import { type IndicatorView, isMissing } from '@sogdia/core';
import { findEconomy, type IndicatorSeries, type Sentence } from '@sogdia/core/model';
import { frequencyOfView } from '@sogdia/core/workspace';
import { countOf, growth, hold, ofPeriods, periodsInCodes, startOf } from './judge.ts';
import { labelOf, sentenceOfLabel } from './label-of-indicator.ts';
import { prints, printsSize } from './read-amount.ts';

type Parts = Readonly<Record<string, string | undefined>>;
type Judge = (parts: Parts, view: IndicatorView) => void;

/** What of a headline or a description of indicators can be said, each with how it is decided from the numbers of the view. */
const judges: readonly (readonly [pattern: RegExp, judge: Judge])[] = [
  [
    /^No year is missing\.$/u,
    (_, view) =>
      hold(
        view.series.every((one) => one.points.length === view.spec.to - view.spec.from + 1 && isWhole(one)),
        'one is',
      ),
  ],
  [
    /^No figure is missing in the (?<each>years|periods) that the source covers\.$/u,
    ({ each }, view) => {
      hold(view.series.every(isWhole), 'one is');
      hold((each === 'years') === (frequencyOfView(view) === 'year'), `not of ${each}`);
    },
  ],
  [/^No data for (?<q>.+) in (?<years>[\d–., -]+): .+\.$/u, absent],
  [/^No data \(.+?\): (?<items>.+)\.$/u, absentOfMany],
  [
    /^No figure for .+$/u,
    (_, view) =>
      hold(
        view.series.some((one) => numbersOf(one).length === 0),
        'all have one',
      ),
  ],
  [/^(?<w>.+): (?<a>.+?) (?<end>highest|higher|lowest|lower|best|better) of (?<n>\w+) in (?<y>\d{4})(?:, (?:at )?(?<x>.+))?$/u, ends],
  [/^(?<w>.+?) in (?<y>\d{4}): (?<x>.+?) for (?<a>.+?)$/u, equals],
  [/^(?<q>.+) (?<way>rose|fell) in every year from (?<f>\d{4}) to (?<y>\d{4})\.$/u, everyYear],
  [
    /^(?<q>.+) (?<way>rose|fell) (?<s>[\d.,]+(?:%|-fold)) (?:in (?<one>\d{4})(?<year> on a year earlier)?|between (?<f>\d{4}) and (?<y>\d{4}))(?:, to (?<a>.+)|, (?<avg>\S+) a year on average)?(?<stop>\.?)$/u,
    changed,
  ],
  [/^(?<q>.+) (?:went|rose) from (?<a>.+) in (?<f>\d{4}) to (?<b>.+) in (?<y>\d{4})(?<stop>\.?)$/u, moved],
  [/^(?<q>.+) (?:was|were) (?<b>.+?) in (?<y>\d{4}), (?<way>up|down) from (?<a>.+?) in (?<f>\d{4})$/u, moved],
  [/^(?<q>.+): (?<b>[^:]+) in (?<y>\d{4}), the same as in (?<f>\d{4})\.$/u, same],
  [/^(?<q>.+) (?:was|were|came to) (?<a>.+) in (?<y>\d{4})$/u, level],
  [/^(?<q>.+) (?<way>grew|fell) (?<s>[\d.,]+(?:%|-fold)) in (?<y>\d{4})$/u, grew],
  [/^(?<q>.+) hardly changed in (?<y>\d{4})$/u, ({ q, y }, view) => hold(Math.abs(at(seriesOf(q, view), y)) < 1e-4, 'changed')],
  [/^Turning points of (?<q>.+?): (?<turns>a .+)\.$/u, turned],
  [/^(?<q>.+): highest in (?<hy>\d{4}) \((?<h>[^()]+)\), lowest in (?<ly>\d{4}) \((?<l>[^()]+)\)\.$/u, extremes],
  [/^(?<w>.+), (?<y>\d{4}): (?<items>[^:]+)\.$/u, listed],
  [/^(?<q>.+): (?<a>[^:]+) in (?<y>\d{4})\.$/u, level],
];

/** Decides anew from the numbers of a view of indicators whether a sentence of it is so. Throws what is not. */
export function judgeIndicators({ text: whole }: Sentence, view: IndicatorView): void {
  const frequency = frequencyOfView(view);
  const shown = { ...view, spec: { ...view.spec, frequency } };
  const said = sentenceOfLabel(frequency === 'year' ? whole : periodsInCodes(whole, shown), view);
  const text = withoutUnits(withCodes(said, view), view);
  for (const [pattern, judge] of judges) {
    const match = ofPeriods(pattern).exec(text);
    if (match === null) continue;
    judge(match.groups ?? {}, view);
    return;
  }
  throw new Error(`nobody can tell what this says: ${text}`);
}

/** Puts the code of an economy in the place of a name that has an "and" of its own. */
function withCodes(text: string, { series, economies, groups }: IndicatorView): string {
  const asked = [...economies, ...groups].filter(
    ({ code, names }) => names.en.includes(' and ') && series.some(({ economy }) => economy === code),
  );
  return asked.reduce((all, { code, names }) => all.replaceAll(names.en, code), text);
}

/** Leaves out what a plain number is of, which follows it where the name of the indicator does not say it. */
function withoutUnits(text: string, { series }: IndicatorView): string {
  const units = series
    .filter(({ indicator: { unit } }) => unit.engine === 'quantity')
    .map(({ indicator: { unit } }) => ` ${unit.names.en}`);
  return [...new Set(units)].reduce(
    (rest, unit) => rest.split(unit).reduce((all, part) => (/\d$/u.test(all) ? all + part : all + unit + part)),
    text,
  );
}

function numbersOf({ points }: IndicatorSeries): readonly { readonly period: string; readonly value: number }[] {
  return points.flatMap(({ period, value }) => (isMissing(value) ? [] : [{ period, value }]));
}

function isWhole(series: IndicatorSeries): boolean {
  return numbersOf(series).length === series.points.length;
}

function at(series: IndicatorSeries, period = ''): number {
  const found = numbersOf(series).find((one) => one.period === period);
  if (found === undefined) throw new Error(`no number of ${series.label} in ${period}`);
  return found.value;
}

function holdAmount(text = '', series: IndicatorSeries, period = ''): void {
  hold(prints(text, at(series, period)), `${text} is not ${at(series, period)}`);
}

function phraseOf({ indicator }: IndicatorSeries): string {
  return indicator.names.en.phrase.replace(/,$/u, '');
}

/** The name of an indicator without the unit in brackets at its end. */
function shortOf(series: IndicatorSeries): string {
  return phraseOf(series).replace(/ \([^()]*\)$/u, '');
}

/** Whether a heading of several economies is headed by what the indicator is called. */
function isNameOf(text: string, view: IndicatorView): boolean {
  return text.includes(shortOf(view.series[0]).slice(1)) || labelOf(view.series[0], view).includes(text);
}

/** The series whose indicator and economy a phrase names, with the transform of the view. */
function seriesOf(phrase = '', view: IndicatorView): IndicatorSeries {
  const { transform, indexYear } = view.spec;
  const named = view.series[Number(/^⟪(\d+)⟫$/u.exec(phrase)?.[1] ?? -1)];
  if (named !== undefined) return named;
  const given = phrase.replace(/^The /u, 'the ');
  const found = view.series.find((one) => {
    const isOf = (text: string): boolean =>
      [phraseOf(one), shortOf(one)].some((of) => {
        if (one.economy === 'WLD') return text === `the ${of}`;
        if (text.startsWith(`the ${of}`)) return isNamed(text.slice(`the ${of}`.length).replace(/^,/u, ''), ' of ', one, view);
        const owner = text.endsWith(` ${of}`) ? text.slice(0, -of.length - 1) : '';
        return /’s?$/u.test(owner) && isNamed(owner.replace(/’s?$/u, ''), '', one, view);
      });
    if (transform === 'growth' && isOf(given)) return true;
    if (transform === 'growth')
      return given.startsWith('the growth of ') && isOf(given.slice('the growth of '.length).replace(/ on the year before$/u, ''));
    if (transform === 'index')
      return (
        given.endsWith(` (${frequencyOfView(view) === 'month' ? 'mean month of ' : ''}${indexYear} = 100)`) &&
        isOf(given.slice('the index of '.length, given.lastIndexOf(' (')))
      );
    if (transform === 'rank') return /’s? rank in the /u.test(phrase) && isNamed(phrase.replace(/’s? rank in the .+$/u, ''), '', one, view);
    return isOf(given);
  });
  if (found === undefined) throw new Error(`not a series of the view: ${phrase}`);
  return found;
}

/** The code of a name that stands in a sentence of a view. */
export function codeOf(name: string, view: IndicatorView): string {
  return findEconomy(view, name.replace(/^the /iu, '')).code;
}

function isNamed(text: string, before: string, { economy }: IndicatorSeries, view: IndicatorView): boolean {
  try {
    return text.startsWith(before) && codeOf(text.slice(before.length), view) === economy;
  } catch {
    return false;
  }
}

/** The series that are compared: one of each single economy, of the first indicator that has a number. */
function comparedOf(view: IndicatorView): readonly IndicatorSeries[] {
  const first = view.series.find((one) => numbersOf(one).length > 0) ?? view.series[0];
  return view.series.filter(({ measure, economy }) => measure === first.measure && economy !== 'WLD' && economy !== 'CA5');
}

/** Those of the compared that have a number in a year. */
function withNumberIn(year = '', view: IndicatorView): readonly IndicatorSeries[] {
  return comparedOf(view).filter((one) => numbersOf(one).some(({ period }) => period === year));
}

/** Holds a list of names, or their number, to the economies of some series. */
export function holdNames(text: string, series: readonly IndicatorSeries[], view: IndicatorView): void {
  const [, count] = /^(\d+|five|six) economies$/u.exec(text) ?? [];
  if (count !== undefined) {
    hold((count === 'five' ? 5 : count === 'six' ? 6 : Number(count)) === series.length, `${text}, not ${series.length}`);
    return;
  }
  if (text === 'the five Central Asian economies' || (text === 'Central Asia' && series.length > 1)) {
    hold(series.length === 5, 'not five');
    return;
  }
  const codes = text.split(/, | and | or /u).map((name) => codeOf(name, view));
  hold(
    codes.toSorted().join() ===
      series
        .map(({ economy }) => economy)
        .toSorted()
        .join(),
    `${text} are not ${series.map(({ economy }) => economy).join()}`,
  );
}

function ends({ w = '', y, end = '', a = '', n = '', x }: Parts, view: IndicatorView): void {
  const present = withNumberIn(y, view);
  const values = present.map((one) => at(one, y));
  hold(countOf(n) === present.length && isNameOf(w, view), `${n} of ${w}`);
  hold(end.endsWith('er') === (present.length === 2), `${end} of ${n}`);
  const isLow = !end.startsWith('high');
  const { better, unit } = present[0]?.indicator ?? view.series[0].indicator;
  const isRank = view.spec.transform === 'rank' || unit.engine === 'rank';
  hold(/^be/u.test(end) === isRank && (isRank || isLow === (better === 'lower' && view.spec.transform === 'level')), 'not the better end');
  const value = isLow ? Math.min(...values) : Math.max(...values);
  const those = present.filter((one) => at(one, y) === value);
  holdNames(a, those, view);
  if (x !== undefined) holdAmount(x, those[0] ?? view.series[0], y);
}

function equals({ y, x, a = '' }: Parts, view: IndicatorView): void {
  const present = withNumberIn(y, view);
  hold(new Set(present.map((one) => at(one, y))).size === 1, 'not equal');
  holdNames(a, present, view);
  holdAmount(x, present[0] ?? view.series[0], y);
}

function absent({ q, years = '' }: Parts, view: IndicatorView): void {
  holdAbsent(seriesOf(q, view), years);
}

function holdAbsent(series: IndicatorSeries, years: string): void {
  for (const period of runsOf(years))
    hold(
      series.points.some((point) => point.period === period && isMissing(point.value)),
      `${period} is not missing`,
    );
}

function isAbsentIn(series: IndicatorSeries, years: string): boolean {
  const absent = series.points.flatMap(({ period, value }) => (isMissing(value) ? [period] : []));
  return runsOf(years).join() === absent.join();
}

/** The periods of a list of years, months, runs of months and spans of any of these. */
function runsOf(years: string): readonly string[] {
  return years.split(', ').flatMap((run) => {
    const [from = '', to = from] = run.split('–');
    if (from.includes('..')) {
      const [start, last] = [from.slice(0, 7), Number(to.slice(-2))];
      const ends = Array.from({ length: last - Number(from.slice(-2)) + 1 }, (_, index) => Number(from.slice(-2)) + index);
      return ends.map((end) => `${start}..${start.slice(0, 5)}${String(end).padStart(2, '0')}`);
    }
    const isMonth = from.length > 4;
    const [first, last] = [from, to].map((one) => (isMonth ? Number(one.slice(0, 4)) * 12 + Number(one.slice(5)) - 1 : Number(one)));
    const count = Number(last) - Number(first) + 1;
    return Array.from({ length: count }, (_, index) => Number(first) + index).map((time) =>
      isMonth ? `${Math.floor(time / 12)}-${String((time % 12) + 1).padStart(2, '0')}` : String(time),
    );
  });
}

function absentOfMany({ items = '' }: Parts, view: IndicatorView): void {
  hold(
    view.series.some((one) => !isWhole(one)),
    'all have one',
  );
  for (const item of items.split('; ')) {
    const [, names = '', years = ''] = /^(.+?) in ([\d–., -]+)$/u.exec(item) ?? [];
    if (/^(?:\d+|five|six) economies$/u.test(names)) {
      holdNames(
        names,
        view.series.filter((one) => isAbsentIn(one, years)),
        view,
      );
      continue;
    }
    if (names.startsWith('the five')) continue;
    for (const name of names.split(/, | and /u)) {
      const found = view.series.find(({ economy }) => economy === codeOf(name, view));
      if (found === undefined) throw new Error(`not of the view: ${name}`);
      holdAbsent(found, years);
    }
  }
}

function everyYear({ q, way, f, y }: Parts, view: IndicatorView): void {
  const series = seriesOf(q, view);
  for (let year = Number(f); year <= Number(y); year += 1) {
    const step = at(series, String(year)) - at(series, String(year - 1));
    hold(way === 'rose' ? step > 0 : step < 0, `not so in ${year}`);
  }
}

function changed({ q, way, s = '', one, year, f, y, a, avg, stop }: Parts, view: IndicatorView): void {
  if (view.spec.transform === 'growth' && f === undefined && a === undefined) {
    grew({ q, way, s, y: one }, view);
    return;
  }
  const series = seriesOf(q, view);
  const [last, first] = [one ?? y ?? '', f ?? yearBefore(one ?? '', year !== undefined)];
  holdFrom(series, first, last, stop === '', view);
  const rate = growth(at(series, first), at(series, last));
  hold(way === 'rose' ? rate > 0 : rate < 0, `${rate} is no ${way}`);
  hold(printsSize(s, rate), `${s} is not ${rate}`);
  if (a !== undefined) holdAmount(a, series, last);
  const average = (at(series, last) / at(series, first)) ** (1 / (Number(last) - Number(first))) - 1;
  if (avg !== undefined) hold(prints(avg, average), `${avg} is not ${average}`);
}

function yearBefore(period: string, isPart: boolean): string {
  return isPart ? yearsLater(period, -1) : String(Number(period) - 1);
}

/** Holds what is compared to its ends; of a headline on years the first is its last turn beyond both, where it has one. */
function holdFrom(series: IndicatorSeries, first: string, last: string, isHeadline: boolean, view: IndicatorView): void {
  const start = startOf(numbersOf(series));
  if (!isHeadline || frequencyOfView(view) !== 'year') holdEnds(series, first, last, view);
  else hold(start === first && numbersOf(series).at(-1)?.period === last, `it is told from ${start}`);
}

/** The ends of what a sentence compares: of years the first and the last; of parts of years the last and the same part of the latest earlier year. */
function holdEnds(series: IndicatorSeries, first: string, last: string, view: IndicatorView): void {
  const periods = numbersOf(series).map(({ period }) => period);
  const frequency = frequencyOfView(view);
  const yearsTo = (period: string): number => Number(last.slice(0, 4)) - Number(period.slice(0, 4));
  const same = periods.findLast((period) => yearsTo(period) > 0 && yearsLater(period, yearsTo(period)) === last);
  const expected = frequency === 'year' ? periods[0] : (same ?? (frequency === 'month' ? periods[0] : undefined));
  hold(expected === first && periods.at(-1) === last, `the ends are ${expected} and ${periods.at(-1)}`);
}

function yearsLater(period: string, years: number): string {
  return period.replaceAll(/\d{4}(?=-)/gu, (year) => String(Number(year) + years));
}

function grew({ q, way, s = '', y }: Parts, view: IndicatorView): void {
  const value = at(seriesOf(q, view), y);
  hold(view.spec.transform === 'growth' && (way === 'grew' ? value > 0 : value < 0) && printsSize(s, value), `${way} ${s} is not ${value}`);
}

/** Two values that print alike. */
function same({ q, b, f = '', y = '' }: Parts, view: IndicatorView): void {
  const series = seriesOf(q, view);
  holdEnds(series, f, y, view);
  for (const period of [f, y]) holdAmount(b, series, period);
}

function moved({ q, a, f = '', b, y = '', way, stop }: Parts, view: IndicatorView): void {
  const series = seriesOf(q, view);
  holdFrom(series, f, y, stop !== '.', view);
  holdAmount(a, series, f);
  holdAmount(b, series, y);
  hold(a !== b, `from ${a} to ${b}`);
  if (way !== undefined) hold(way === 'up' ? at(series, y) > at(series, f) : at(series, y) < at(series, f), `not ${way}`);
}

function level({ q, a, y }: Parts, view: IndicatorView): void {
  const series = seriesOf(q, view);
  hold(numbersOf(series).at(-1)?.period === y, 'not the last');
  holdAmount(a, series, y);
}

function turned({ q, turns = '' }: Parts, view: IndicatorView): void {
  const series = seriesOf(q, view);
  for (const turn of turns.split(/, (?=a (?:peak|low) of)| and (?=a (?:peak|low) of)/u)) {
    const { kind, a, y = '' } = ofPeriods(/^a (?<kind>peak|low) of (?<a>.+) in (?<y>\d{4})$/u).exec(turn)?.groups ?? {};
    holdAmount(a, series, y);
    const index = numbersOf(series).findIndex(({ period }) => period === y);
    const sign = kind === 'peak' ? 1 : -1;
    const beside = [-1, 1].map((step) => numbersOf(series)[index + step]?.value ?? Number.NaN);
    hold(
      beside.every((value) => sign * at(series, y) >= sign * value),
      `${y} is no ${kind}`,
    );
  }
}

function extremes({ q, hy, h, ly, l }: Parts, view: IndicatorView): void {
  const series = seriesOf(q, view);
  const values = numbersOf(series).map(({ value }) => value);
  hold(at(series, hy) === Math.max(...values) && at(series, ly) === Math.min(...values), 'not the extremes');
  holdAmount(h, series, hy);
  holdAmount(l, series, ly);
}

/** Names with their figures of one year, in order from the highest; from the lowest where that is the best. */
function listed({ y, items = '' }: Parts, view: IndicatorView): void {
  const compared = comparedOf(view);
  const values = items.split(/, (?=[A-Zaot\d])| and (?=[A-Zaot\d]|\w+ more below)/u).flatMap((item) => {
    if (/^\w+ more below$/u.test(item)) return [];
    const found = compared.find(({ economy }) => nameAtHead(item, economy, view) !== null);
    if (found === undefined) throw new Error(`not one of the view: ${item}`);
    holdAmount(item.slice((nameAtHead(item, found.economy, view)?.length ?? 0) + 1), found, y);
    return [at(found, y)];
  });
  const { better, unit } = compared[0]?.indicator ?? view.series[0].indicator;
  const isRising = view.spec.transform === 'rank' || unit.engine === 'rank' || (view.spec.transform === 'level' && better === 'lower');
  const sorted = values.toSorted((one, other) => (isRising ? one - other : other - one));
  hold(values.join() === sorted.join(), 'not in order');
}

function nameAtHead(item: string, code: string, view: IndicatorView): string | null {
  const words = item.split(' ');
  for (let count = Math.min(6, words.length - 1); count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    try {
      if (codeOf(name, view) === code) return name;
    } catch {
      // not a name
    }
  }
  return null;
}
