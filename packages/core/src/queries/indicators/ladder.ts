import type { Dataset, Event, IndicatorValue, KnownIndicator } from '../../model/dataset/index.ts';
import type { Milestone, MilestoneLevel, MilestoneSeries } from '../../model/study/index.ts';
import { missing } from '../../model/values/index.ts';
import type { Receipt, ReceiptAlternate, ReceiptCell, ReceiptSubject } from '../../model/view/index.ts';
import { releaseNotBefore } from '../cell/index.ts';
import { compareDates, derive } from '../receipt/index.ts';

const known = new WeakMap<Dataset['studies'], ReadonlyMap<string, MilestoneSeries>>();

/**
 * The ladders that the studies of a dataset bring, by id; of two with the same id the first.
 * @example [...laddersOf(dataset).keys()] // => []
 */
export function laddersOf({ studies }: Pick<Dataset, 'studies'>): ReadonlyMap<string, MilestoneSeries> {
  const before = known.get(studies);
  if (before !== undefined) return before;
  const ladders = studies.flatMap(({ milestones }) => milestones.map((ladder) => [ladder.id, ladder] as const));
  const byId = new Map(ladders.toReversed());
  known.set(studies, byId);
  return byId;
}

/** A ladder as an indicator: its values are levels, the lowest 1. */
export function ladderAsIndicator({ id, name, levels }: MilestoneSeries): KnownIndicator {
  return {
    id,
    topic: null,
    names: { en: { short: name, phrase: name }, zh: null, ru: null },
    unit: { engine: 'level', names: { en: 'level reached', zh: '达到的级别', ru: 'достигнутый уровень' } },
    frequency: 'year',
    better: null,
    bounds: null,
    levels: levels.map((level) => ({ name: level.name, short: level.short ?? level.name })),
  };
}

/**
 * The receipt of the year in which an economy reached a level of a ladder: of the dataset's own date (an event, or a value of an indicator that
 * gives dates), with what the study prints as alternate; the study's figure, flagged, where the dataset has none; an absence with reason
 * `not-established` where neither has one.
 * @example
 * ```ts
 * readReached(
 *   dataset,
 *   {
 *     id: 'union',
 *     name: 'Union',
 *     at: null,
 *     levels: [{ id: 'member', name: 'membership', short: null, eventKind: 'accession', indicator: null }],
 *     milestones: [],
 *   },
 *   'member',
 *   'KAZ',
 * ).value // => { missing: 'not-established', of: 'KAZ' }
 * ```
 */
export function readReached(dataset: Dataset, ladder: MilestoneSeries, id: string, economy: string): Receipt {
  const level = ladder.levels.find((one) => one.id === id);
  const printed = ladder.milestones.find((milestone) => milestone.economy === economy && milestone.level === id);
  const name = `${ladder.name}, ${level?.name ?? id}`;
  const subject: ReceiptSubject = { quantity: `${ladder.id}-${id}`, name, reporter: null, partner: null, recorder: economy, period: null };
  const [taken, ...alternates] = [
    ...(level === undefined ? [] : [...datesOfEvents(dataset, level, economy), ...datesOfIndicator(dataset, level, economy)]),
    ...(printed === undefined ? [] : figureOfStudy(printed)),
  ];
  if (taken !== undefined) return { kind: 'cell', subject, unit: 'year', ...taken, alternates };
  const value = missing('not-established', economy);
  return { kind: 'absence', subject, unit: 'year', value, note: printed?.name ?? null, source: printed?.source ?? null, alternates: [] };
}

/**
 * The highest level of a ladder that an economy had reached by the end of a year, from the date of that level. An absence with reason
 * `not-established` where it had reached none.
 */
export function levelReached(dataset: Dataset, ladder: MilestoneSeries, economy: string, year: number): Receipt {
  const highest = climbed(dataset, ladder, economy).findLast(({ receipt }) => receipt.value <= year);
  const subject: ReceiptSubject = {
    quantity: ladder.id,
    name: ladder.name,
    reporter: null,
    partner: null,
    recorder: economy,
    period: String(year),
  };
  if (highest === undefined) {
    const value = missing('not-established', economy);
    return { kind: 'absence', subject, unit: 'level', value, note: null, source: null, alternates: [] };
  }
  const { rank, role, receipt } = highest;
  const formula = `level ${rank} of ${ladder.levels.length}, the highest reached by the end of the year`;
  return derive({ subject, unit: 'level', operation: 'level-reached', formula }, [{ role, receipt }], () => rank);
}

/** The first years in which economies reached any level of a ladder, by economy. */
export function firstReached(dataset: Dataset, ladder: MilestoneSeries): ReadonlyMap<string, number> {
  const { events, indicators } = dataset;
  const economies = new Set([
    ...ladder.milestones.map(({ economy }) => economy as string),
    ...ladder.levels.flatMap(({ eventKind }) => events.filter(({ kind }) => kind === eventKind).flatMap((event) => event.economies)),
    ...ladder.levels.flatMap(({ indicator }) => indicators.filter((value) => value.indicator === indicator).map(({ economy }) => economy)),
  ]);
  return new Map(
    [...economies].flatMap((economy) => {
      const years = climbed(dataset, ladder, economy).map(({ receipt }) => receipt.value);
      return years.length === 0 ? [] : [[economy, Math.min(...years)]];
    }),
  );
}

/** A level that an economy reached, with the receipt of the year. */
interface Climbed {
  readonly rank: number;
  readonly role: string;
  readonly receipt: ReceiptCell;
}

const read = new WeakMap<Dataset, Map<string, readonly Climbed[]>>();

/** The levels of a ladder that an economy reached, from the lowest. */
function climbed(dataset: Dataset, ladder: MilestoneSeries, economy: string): readonly Climbed[] {
  const byEconomy = read.get(dataset) ?? new Map<string, readonly Climbed[]>();
  read.set(dataset, byEconomy);
  const key = `${ladder.id} ${economy}`;
  const before = byEconomy.get(key);
  if (before !== undefined) return before;
  const levels = ladder.levels.flatMap(({ id, name }, index) => {
    const receipt = readReached(dataset, ladder, id, economy);
    return receipt.kind === 'cell' ? [{ rank: index + 1, role: name, receipt }] : [];
  });
  byEconomy.set(key, levels);
  return levels;
}

/** The last year of which a dataset knows what had been reached: that in which its newest release was read. */
export function lastYearKnown({ releases }: Pick<Dataset, 'releases'>): number {
  return Math.max(0, ...releases.map(({ retrieved }) => Number(retrieved.slice(0, 4))));
}

/** Every year in which somebody stood on a ladder, up to the last that the dataset knows of. */
export function yearsOfLadder(dataset: Dataset, ladder: MilestoneSeries): readonly number[] {
  const first = Math.min(...firstReached(dataset, ladder).values());
  return Array.from({ length: Math.max(0, lastYearKnown(dataset) - first + 1) }, (_, index) => first + index);
}

function datesOfEvents({ events }: Dataset, { eventKind }: MilestoneLevel, economy: string): readonly ReceiptAlternate[] {
  const own = events.filter(({ kind, economies }) => kind === eventKind && economies.includes(economy));
  return own.toSorted((one, other) => compareDates(one.date, other.date)).map(figureOfEvent);
}

/** The year of a dated event as a figure of its source. */
export function figureOfEvent({ date, source, release, confidence, title }: Event): ReceiptAlternate {
  return figure(date, 'date', { source, release, status: 'printed', confidence, flags: ['rounded'], note: title });
}

/** The dates that an indicator gives, those of the newest release first. */
function datesOfIndicator(dataset: Dataset, { indicator }: MilestoneLevel, economy: string): readonly ReceiptAlternate[] {
  const own = dataset.indicators.filter((value) => value.indicator === indicator && value.economy === economy);
  const dateOf = ({ release }: IndicatorValue): string => releaseNotBefore(dataset, release);
  return own
    .toSorted((one, other) => compareDates(dateOf(other), dateOf(one)))
    .flatMap(({ text, value, unit, source, release, status, confidence, flags = [], note }) => {
      const date = text ?? String(value);
      return /^\d{4}(-|$)/.test(date) ? [figure(date, unit, { source, release, status, confidence, flags, note })] : [];
    });
}

function figureOfStudy({ year, source, release, name }: Milestone): readonly ReceiptAlternate[] {
  if (year === null) return [];
  return [figure(String(year), 'year', { source, release, status: 'from-the-paper', confidence: 'high', flags: [], note: name })];
}

/** A date as a source gives it, with the year that it falls in. */
function figure(date: string, unit: string, rest: Omit<ReceiptAlternate, 'value' | 'printed' | 'valuation'>): ReceiptAlternate {
  return { value: Number(date.slice(0, 4)), printed: { value: date, unit }, valuation: null, ...rest };
}
