import { beginningYear, comparePeriods, type Period, yearsLater } from '../../../model/values/index.ts';
import { firstPeriod, indicatorOf, seriesOf, signed, stop } from '../topics/index.ts';
import { type FigureKind, kindOf, printedOf } from './series-of-figure.ts';
import { type ClauseParts, guessed, isMean, type Statement, stated, type Told, timeOf } from './stated.ts';

/** By how much something changed: as a part of what it was, in points, in money, or how many times as much it is. */
export function ofChange(parts: ClauseParts, value: Told): readonly Statement[] {
  const { figure, when } = value;
  const { topic, times, phrase, verb, scope, before } = parts;
  const kind = kindOf(figure, topic, scope) ?? stop('no-reading');
  const direction = figure.sign === -1 ? -1 : (parts.direction ?? figure.sign); // a minus after a rise is a fall, or a dash
  const isRise = verb === 'change' || verb === 'multiply' || figure.sign !== null || phrase.byValue !== undefined;
  if (direction === null || !isRise) return stop('no-rate');
  const to = timeOf(parts, when) ?? stop('no-year');
  if (when === undefined && times.list.length > 1) return stop('several-periods');
  const span = when === undefined ? baseOf(parts, to) : when.isSpan ? firstPeriod(when, null) : null;
  const isOfMean = isMean(parts, value);
  const isGrowth = topic.kind === 'indicator' && (kind === 'rate' || topic.indicator.growth === topic.indicator.id);
  if (isGrowth && figure.unit === 'percent' && topic.indicator.growth !== null) {
    const rate = `${indicatorOf(topic.indicator.growth, topic.economy)}[${to}]`;
    return span === null && !isOfMean ? stated(parts, value, [rate], direction) : stop('no-rate');
  }
  const isPartOfPart = kind === 'level' && (figure.unit === 'percent' || figure.unit === 'part');
  if (isPartOfPart && topic.kind === 'growth') return stop('two-readings');
  const from = span ?? yearsLater(to, -1);
  const since = [...(span === null ? sinceBefore(parts, to) : []), from];
  const kinds: readonly FigureKind[] = isPartOfPart ? [kind, 'rate'] : [kind];
  const all = currenciesOf(parts, to, kind).flatMap((currency) =>
    kinds.flatMap((one) => since.flatMap((first) => changeOf(parts, seriesOf(topic, currency), one, [first, to], isOfMean) ?? [])),
  );
  const isYearly = kind === 'rate' && parts.currency !== 'cny' && !isOfMean && from === yearsLater(to, -1);
  const printed = isYearly ? printedOf(topic, scope, 'growth of ').map(([id, economy]) => `${indicatorOf(id, economy)}[${to}]`) : [];
  if (all.length + printed.length === 0) return stop('no-rate');
  const literal = value.grown === undefined ? figure.literal : onceMore(figure.literal);
  // `doubled in 2024, 145 % more than in 2018`: from when, another clause may tell.
  const isSinceOpen = kind === 'times' && span === null && since.length === 1;
  const told = stated(parts, value, [...all, ...printed], kind === 'times' ? 1 : direction, literal);
  const statement = told.map((one) => ({ ...one, isSinceOpen }));
  const isOld = times.told === null && !before.isTimed && phrase.present !== undefined;
  // `by 2025, while imports, $1.6 billion in 2016, were 16 % higher`: the change may run to the later time.
  const isOfOther = span === null && when === undefined && phrase.when === undefined && times.told !== null;
  const isAside = isOfOther && before.past[0] !== undefined && comparePeriods(before.past[0], to) > 0;
  // `up 51 % a year earlier` may mean from a year earlier; by when it `had halved since 2014` is not told.
  const years = phrase.direction === undefined ? null : ((when ?? times.told)?.years ?? null);
  const isEarlier = years !== null && years < 0;
  const isBefore = phrase.perfect !== undefined && (span === null || (when ?? phrase.when) === undefined);
  // `50 billion in 2013, and 78 % more over ten years`: those after it may be meant.
  const isCounted = times.told === null && (phrase.base?.years ?? -1) < -1 && !before.timesTold.some(({ to: one }) => one === times.base);
  const isUnsure = (span === null && figure.unit === 'part') || (parts.direction === 1 && figure.sign === -1);
  return isOld || isAside || isEarlier || isBefore || isCounted || isUnsure ? guessed(statement) : statement;
}

/** A multiple that tells how much more there is as one that tells how much there is: twice more is three times as much. */
function onceMore(literal: string): string {
  return (Number(literal) + 1).toFixed(literal.split('.')[1]?.length);
}

/**
 * The times that were told before, where they are more than a year earlier: a change may count from then; `doubled between 2016 and 2019, and
 * doubled again by 2023` from the end of a span.
 */
function sinceBefore({ phrase, before: { past, times, verb } }: ClauseParts, end: Period): readonly Period[] {
  const all = new Set([
    ...(verb === 'change' && phrase.multiplied === undefined ? [] : past),
    phrase.multiplied === undefined ? null : (times?.to ?? null),
  ]);
  return [...(end.length === 4 ? all : [])].flatMap((one) =>
    one !== null && one.length === 4 && comparePeriods(one, yearsLater(end, -1)) < 0 ? [one] : [],
  );
}

/** From when a change counts, where that is told: the start of a span, or the time that it is set against. */
function baseOf({ times: { base, main }, phrase, use }: ClauseParts, to: Period): Period | null {
  use('base');
  if (base !== null) return base;
  const later = phrase.againstValue?.when;
  use(later);
  if (later === undefined && main !== null && main.from !== main.to) return main.from;
  const against = later ?? phrase.fromValue?.when;
  use(against);
  return firstPeriod(against, to);
}

/** The currencies that a rate may be of: the one that the clause says it is of, or the dollars it speaks of; either after yuan, and in months. */
function currenciesOf(
  { before, phrase, topic, use, scope, ...parts }: ClauseParts,
  period: Period,
  kind: FigureKind,
): readonly ('usd' | 'cny')[] {
  if (topic.kind === 'flow') use('currency');
  const currency = parts.currency ?? before.spoken;
  if (topic.kind !== 'flow' || phrase.currency !== undefined || currency === 'usd') return [currency ?? 'usd'];
  if (parts.currency === 'cny') return ['cny', 'usd'];
  return period.length === 4 && currency === null ? ((kind === 'rate' ? scope.rates : undefined) ?? ['usd']) : ['usd', 'cny'];
}

function changeOf(
  { topic, direction }: ClauseParts,
  series: string,
  kind: FigureKind,
  [from, to]: readonly [Period, Period],
  isOfMean: boolean,
): string | null {
  const [before, after] = [`${series}[${from}]`, `${series}[${to}]`];
  if ((isOfMean && kind !== 'rate') || (kind === 'points' && topic.kind === 'flow')) return null;
  if (kind === 'times') return direction === -1 ? `${before} / ${after}` : `${after} / ${before}`;
  if (kind !== 'rate') return signed(topic, `(${after} - ${before})`);
  if (comparePeriods(from, to) >= 0) return null;
  const isInYears = from.length === 4 && to.length === 4;
  const isYearLater = yearsLater(to, -1) === from;
  if (isOfMean) return isYearLater || !isInYears ? null : `cagr(${from}..${to}, ${series})`;
  if (isYearLater) return `growth(${series}, ${to})`;
  return isInYears && beginningYear(from) <= beginningYear(to) ? `change(${from}..${to}, ${series})` : `${after} / ${before} - 1`;
}
