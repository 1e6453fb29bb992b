import { type IndicatorView, isMissing } from '@sogdia/core';
import type { IndicatorSeries, Sentence } from '@sogdia/core/model';
import { countOf, hold } from './judge.ts';
import { codeOf, holdNames } from './judge-indicators.ts';

type Parts = Readonly<Record<string, string | undefined>>;

/** What of a headline or a description of the levels of a ladder can be said, each with how it is decided from the levels of the view. */
const judges: readonly (readonly [pattern: RegExp, judge: (parts: Parts, view: IndicatorView) => void])[] = [
  [/^(?<ladder>.+), (?<y>\d{4}): (?<n>\w+) of (?<all>\w+) at (?<l>.+)$/u, highestOf],
  [/^(?<ladder>.+), (?<y>\d{4}): (?<groups>.+ at .+)$/u, standing],
  [/^No source says that (?<e>.+) had reached (?<l>.+) by (?<y>\d{4})\.$/u, notReached],
  [
    /^Each had reached the highest level\.$/u,
    (_, view) =>
      hold(
        view.series.every((one) => levelAt(one, String(view.series[0].points.at(-1)?.period)) === view.unit.levels?.length),
        'one had not',
      ),
  ],
  [/^(?<e>.+?) reached (?<levels>.+ in \d{4}.*)\.$/u, reached],
];

/** Decides anew from the levels of a view whether a sentence of it is so. Throws what is not. */
export function judgeLevels({ text }: Sentence, view: IndicatorView): void {
  for (const [pattern, judge] of judges) {
    const match = pattern.exec(text);
    if (match === null) continue;
    judge(match.groups ?? {}, view);
    return;
  }
  throw new Error(`nobody can tell what this says: ${text}`);
}

/** The level of a series in a year, 0 for none. */
function levelAt({ points }: IndicatorSeries, year: string): number {
  const value = points.find(({ period }) => period === year)?.value;
  if (value === undefined) throw new Error(`no point in ${year}`);
  return isMissing(value) ? 0 : value;
}

function rankOf(name: string, { unit }: IndicatorView): number {
  const index = unit.levels?.findIndex((level) => level.name === name) ?? -1;
  hold(index >= 0, `no level of the ladder: ${name}`);
  return index + 1;
}

function seriesOf(name: string, view: IndicatorView): IndicatorSeries {
  const found = view.series.find(({ economy }) => economy === codeOf(name, view));
  if (found === undefined) throw new Error(`not of the view: ${name}`);
  return found;
}

/** Who stood where: all who did, no other, the highest first. */
function standing({ ladder, y = '', groups = '' }: Parts, view: IndicatorView): void {
  hold(ladder === view.series[0].indicator.names.en.phrase, `not the ladder of the view: ${ladder}`);
  hold(y === view.series[0].points.at(-1)?.period, `${y} is not the last year`);
  const told = groups.split('; ').map((group) => {
    const [, names = '', level = ''] = /^(.+?) at (.+)$/u.exec(group) ?? [];
    const rank = level === 'none on record' ? 0 : rankOf(level, view);
    holdNames(
      names,
      view.series.filter((one) => levelAt(one, y) === rank),
      view,
    );
    return rank;
  });
  hold(told.join() === told.toSorted((one, other) => other - one).join(), 'not the highest first');
  hold(new Set(told).size === new Set(view.series.map((one) => levelAt(one, y))).size, 'somebody is left out');
}

/** How many stand at the highest level that any does. */
function highestOf({ ladder, y = '', n = '', all = '', l = '' }: Parts, view: IndicatorView): void {
  hold(ladder === view.series[0].indicator.names.en.phrase, `not the ladder of the view: ${ladder}`);
  hold(y === view.series[0].points.at(-1)?.period && countOf(all) === view.series.length, `${all} in ${y}`);
  const levels = view.series.map((one) => levelAt(one, y));
  const rank = l === 'the highest level' ? (view.unit.levels?.length ?? 0) : rankOf(l, view);
  hold(rank === Math.max(...levels), `${l} is not the highest`);
  hold(countOf(n) === levels.filter((level) => level === rank).length, `${n} at ${l}`);
}

function notReached({ e = '', l = '', y = '' }: Parts, view: IndicatorView): void {
  hold(levelAt(seriesOf(e, view), y) < rankOf(l, view), `${e} had reached ${l}`);
}

/** Each level with its year: the series stands on it from that year, or from its first one where it was reached before. */
function reached({ e = '', levels = '' }: Parts, view: IndicatorView): void {
  const series = seriesOf(e, view);
  const [first = ''] = series.points.map(({ period }) => period);
  const told = [...levels.replaceAll(/ \(“[^”]*”\)/gu, '').matchAll(/(?:^|, | and )(.+?) in (\d{4})/gu)];
  for (const [, name = '', year = ''] of told) {
    const rank = rankOf(name, view);
    if (year < first) hold(levelAt(series, first) === rank, `${e} did not stand at ${name} in ${first}`);
    else hold(levelAt(series, year) === rank, `${e} did not stand at ${name} in ${year}`);
    if (year > first) hold(levelAt(series, String(Number(year) - 1)) < rank, `${e} stood at ${name} before ${year}`);
  }
  const shown = new Set(series.points.flatMap(({ value }) => (isMissing(value) ? [] : [value])));
  hold(told.length === shown.size, `${told.length} levels are told, not ${shown.size}`);
}
