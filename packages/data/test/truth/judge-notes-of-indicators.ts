import { type IndicatorView, isMissing } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import type { Dataset, IndicatorSeries, KnownIndicator, ReceiptCell } from '@sogdia/core/model';
import { doubtful, fromThePaper, sourceJoints } from './judge-notes.ts';
import { lineageOfView } from './leaves.ts';
import type { NoteKind } from './note-kind.ts';
import { listed, some, sorted } from './note-words.ts';
import { readPeriods } from './read-periods.ts';

type Kind = NoteKind<IndicatorView>;

/** Both the indicators of a view, by the names by which its notes call them, each with its series. */
function indicatorsOf(view: IndicatorView): readonly { readonly indicator: KnownIndicator; readonly series: readonly IndicatorSeries[] }[] {
  const byId = Map.groupBy(view.series, ({ indicator }) => indicator.id);
  return [...byId.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ indicator: first.indicator, series: [first, ...others] }],
  );
}

const nameOf = ({ names }: KnownIndicator): string => names.en.short;
const isOfLevels = ({ levels }: KnownIndicator): boolean => levels !== undefined;
const isYearly = (series: readonly IndicatorSeries[]): boolean =>
  series.every(({ points }) => points.every(({ period }) => period.length === 4));

/** A note that is due for each indicator of which something is so. */
function ofIndicator(pattern: RegExp, isSo: (indicator: KnownIndicator, series: readonly IndicatorSeries[]) => boolean): Kind {
  return {
    pattern,
    says: ({ indicator = '' }) => indicator,
    due: (view) => indicatorsOf(view).flatMap(({ indicator, series }) => (isSo(indicator, series) ? [nameOf(indicator)] : [])),
  };
}

/** Years of the span in which nobody has a figure, in the data. */
function yearsLeftOut(dataset: Dataset): Kind {
  return {
    pattern: /^No data for (?<years>[\d–, ]+) \((?<indicator>.+)\)\.$/u,
    says: ({ years = '', indicator = '' }) => `${indicator}: ${sorted(readPeriods(years, true))}`,
    due: (view) =>
      indicatorsOf(view).flatMap(({ indicator, series }) => {
        if (isOfLevels(indicator) || !isYearly(series)) return [];
        const held = new Set(
          dataset.indicators.flatMap((row) => (row.indicator === indicator.id && row.value !== null ? [row.period] : [])),
        );
        const { from, to } = view.spec;
        const lacking = Array.from({ length: to - from + 1 }, (_, index) => String(from + index)).filter((year) => !held.has(year));
        return lacking.length === 0 ? [] : [`${nameOf(indicator)}: ${sorted(lacking)}`];
      }),
  };
}

const halves: Readonly<Record<string, string>> = { H1: '01..06', H2: '07..12', Q1: '01..03', Q2: '04..06', Q3: '07..09', Q4: '10..12' };

/** A period of the data of indicators as views write it: `2023H1`, `2025-01..05`. */
function asViewsWrite(period: string): string | null {
  const [, year = '', part = ''] = /^(\d{4})([HQ]\d)$/u.exec(period) ?? [];
  const whole =
    year === '' ? period.replace(/^(\d{4})-(\d{2})\.\.(\d{2})$/u, '$1-$2..$1-$3') : `${year}-${halves[part]?.replace('..', `..${year}-`)}`;
  if (!/^\d{4}-\d{2}(?:\.\.\d{4}-\d{2})?$/u.test(whole)) return null;
  return /^(\d{4})-01\.\.\1-12$/u.test(whole) ? whole.slice(0, 4) : whole;
}

/** Parts of years for which the economies of a yearly view have figures. */
function partsNotShown(dataset: Dataset): Kind {
  return {
    pattern: /^Also available for parts of years, not shown \((?<indicator>.+)\): (?<periods>.+)\.$/u,
    says: ({ indicator = '', periods = '' }) => `${indicator}: ${monthsOfAll(readPeriods(periods, true))}`,
    due: (view) =>
      indicatorsOf(view).flatMap(({ indicator, series }) => {
        if (isOfLevels(indicator) || !isYearly(series)) return [];
        const { economies, from, to } = view.spec;
        const parts = dataset.indicators.flatMap((row) => {
          if (row.indicator !== indicator.id || row.period.length === 4 || !economies.includes(row.economy as (typeof economies)[number]))
            return [];
          const period = asViewsWrite(row.period);
          return period === null || Number(period.slice(0, 4)) < from || Number(period.slice(0, 4)) > to ? [] : [period];
        });
        return parts.length === 0 ? [] : [`${nameOf(indicator)}: ${monthsOfAll(parts)}`];
      }),
  };
}

/** The months that periods are of: a run of several may be told in one. */
function monthsOfAll(periods: readonly string[]): string {
  const ends = periods.flatMap((period) => {
    const [start = '', end = start] = period.length === 4 ? [`${period}-01`, `${period}-12`] : period.split('..');
    const count = (month: string): number => 12 * Number(month.slice(0, 4)) + Number(month.slice(5));
    return Array.from({ length: count(end) - count(start) + 1 }, (_, index) => String(count(start) + index));
  });
  return sorted(ends);
}

const statuses: Readonly<Record<string, string>> = {
  Estimates: 'estimated',
  'Filled in by the publisher': 'filled',
  'Reconciled figures': 'reconciled',
};

/** Every figure that nobody recorded as it is, with what was done: each of an indicator, of whom, and when. */
const unsure: Kind = {
  pattern: /^(?<status>Estimates|Filled in by the publisher|Reconciled figures): (?<cells>.+)\.$/u,
  says: ({ status = '', cells = '' }, view) => {
    const told = cells.split('; ').flatMap((item) => {
      const { who = '', when = '' } = /^(?<who>.+?), (?<when>[^,]*\d{4}(?:[^,]*\d{4})?(?:, [^,]*\d{4})*)$/u.exec(item)?.groups ?? {};
      return readPeriods(when, false).flatMap((period) => economiesIn(who, view).map((economy) => `${economy} ${period}`));
    });
    return `${statuses[status]}: ${sorted(told)}`;
  },
  due: (view) =>
    ['estimated', 'filled', 'reconciled'].flatMap((status) => {
      const cells = lineageOfView(view).cells.filter((cell) => cell.status === status);
      const told = cells.map(({ subject }: ReceiptCell) => `${subject.recorder} ${subject.period}`);
      return told.length === 0 ? [] : [`${status}: ${sorted(told)}`];
    }),
};

/** The economies of a view that the end of a text lists: `index, Kazakhstan and Kyrgyzstan`. */
function economiesIn(text: string, view: IndicatorView): readonly string[] {
  const recorders = new Set(lineageOfView(view).cells.flatMap(({ subject }) => subject.recorder ?? []));
  return [...recorders].filter((code) => new RegExp(`(?:, | and )${formatEconomy(view, code, 'en')}(?:,| and|$)`, 'u').test(text));
}

const publishers: Kind = {
  pattern: /^Figures come from (?<publishers>.+), which may define them differently\.$/u,
  says: ({ publishers: text = '' }, view) => listed(text, [...new Set(view.references.map(({ source }) => source.publisher))]),
  due: (view) => {
    if (view.unit.display === 'level') return [];
    const sources = lineageOfView(view).cells.map(({ source }) => source);
    const named = sources.map((id) => view.references.find(({ source }) => source.id === id)?.source.publisher ?? id);
    return new Set(named).size < 2 ? [] : some(sorted(named));
  },
};

const hasBounds = (_: KnownIndicator, series: readonly IndicatorSeries[]): boolean =>
  series.some(({ bounds }) => bounds.some(({ lower, upper }) => !isMissing(lower.value) && !isMissing(upper.value)));

/** Every kind of note on a view of indicators of a dataset. */
export function notesOfIndicators(dataset: Dataset): readonly Kind[] {
  return [
    ofIndicator(/^(?<indicator>.+): each level is shown until a higher one is reached\.$/u, isOfLevels),
    ofIndicator(/^Lower is better \((?<indicator>.+)\)\.$/u, (one) => !isOfLevels(one) && one.better === 'lower'),
    ofIndicator(/^Higher is better \((?<indicator>.+)\)\.$/u, (one) => !isOfLevels(one) && one.better === 'higher'),
    ofIndicator(
      /^The source gives a lower and an upper bound \((?<indicator>.+)\)\. Charts show them as a band, files as two columns\.$/u,
      hasBounds,
    ),
    yearsLeftOut(dataset),
    partsNotShown(dataset),
    unsure,
    fromThePaper,
    doubtful,
    publishers,
    sourceJoints,
  ];
}
