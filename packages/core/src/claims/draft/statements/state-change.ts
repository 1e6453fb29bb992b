import { beginningYear, comparePeriods, type Period, yearsLater } from '../../../model/values/index.ts';
import type { Phrase } from '../phrases/index.ts';
import { indicatorOf, type NotUnderstood, periodsOf, seriesOf, signed } from '../topics/index.ts';
import type { ClauseParts } from './clause-parts.ts';
import { type FigureKind, kindOf, printedOf } from './series-of-figure.ts';
import { stated } from './stated.ts';
import type { Statement } from './statement.ts';
import { timeOf } from './times-of-figure.ts';

/** By how much something changed: as a part of what it was, in points, in money, or how many times as much it is. */
export function ofChange(parts: ClauseParts, value: Phrase): Statement | NotUnderstood {
  const { figure } = value;
  const { topic, times, phrase, verb, use } = parts;
  if (figure === undefined) return 'no-reading';
  const kind = kindOf(figure, topic, parts.scope);
  const direction = parts.direction ?? figure.sign;
  if (kind === null) return 'no-reading';
  if (direction === null || (verb !== 'change' && verb !== 'multiply' && figure.sign === null && phrase.byValue === undefined))
    return 'no-rate';
  use(figure);
  const end = timeOf(parts, value);
  if (end === null) return 'no-year';
  if (value.when === undefined && times.list.length > 1) return 'several-periods';
  const span = value.when === undefined ? baseOf(parts, end) : value.when.isSpan ? (periodsOf(value.when, null)[0] ?? null) : null;
  const from = span ?? yearsLater(end, -1);
  const sign = kind === 'times' ? 1 : direction;
  const isGrowth = topic.kind === 'indicator' && (kind === 'rate' || topic.indicator.growth === topic.indicator.id);
  if (isGrowth && figure.unit === 'percent' && topic.indicator.growth !== null) {
    const rate = `${indicatorOf(topic.indicator.growth, topic.economy)}[${end}]`;
    return span === null && !isMean(parts, value) ? stated(parts, value, [rate], direction) : 'no-rate';
  }
  const isPartOfPart = kind === 'level' && (figure.unit === 'percent' || figure.unit === 'part');
  if (isPartOfPart && topic.kind === 'growth') return 'two-readings';
  const kinds: readonly FigureKind[] = isPartOfPart ? [kind, 'rate'] : [kind];
  const told = span === null ? sinceBefore(parts, end) : null;
  const all = currenciesOf(parts, end).flatMap((currency) =>
    kinds.flatMap((one) =>
      [told, from].map((since) =>
        since === null
          ? null
          : changeOf(parts, seriesOf(topic, currency), { kind: one, from: since, to: end, isMean: isMean(parts, value) }),
      ),
    ),
  );
  const isYearly = kind === 'rate' && parts.currency !== 'cny' && !isMean(parts, value) && from === yearsLater(end, -1);
  const printed = isYearly ? printedOf(topic, parts.scope, 'growth of ').map(([id, economy]) => `${indicatorOf(id, economy)}[${end}]`) : [];
  const nodes = [...all, ...printed].filter((node) => node !== null);
  if (nodes.length === 0) return 'no-rate';
  const statement = stated(parts, value, nodes, sign);
  return span === null && (parts.phrase.perfect !== undefined || figure.unit === 'part') ? { ...statement, isGuessed: true } : statement;
}

/** The time that was told before, where it is more than a year earlier: a change may count from then. */
function sinceBefore({ before: { last, verb } }: ClauseParts, end: Period): Period | null {
  return last !== null && verb !== 'change' && last.length === 4 && end.length === 4 && comparePeriods(last, yearsLater(end, -1)) < 0
    ? last
    : null;
}

/** From when a change counts, where that is told: the start of a span, or the time that it is set against. */
function baseOf({ times, phrase, use }: ClauseParts, to: Period): Period | null {
  const against = phrase.fromValue?.when;
  use('base');
  if (times.base !== null) return times.base;
  const later = phrase.againstValue?.when;
  use(later);
  if (later !== undefined) return periodsOf(later, to)[0] ?? null;
  if (times.main !== null && times.main.from !== times.main.to) return times.main.from;
  if (against === undefined) return null;
  use(against);
  return periodsOf(against, to)[0] ?? null;
}

/** The currencies that a rate may be of: the one that the clause speaks of; in months, where it speaks of none, either. */
function currenciesOf({ currency, topic, use }: ClauseParts, period: Period): readonly ('usd' | 'cny')[] {
  if (topic.kind === 'flow') use('currency');
  if (currency !== null || topic.kind !== 'flow') return [currency ?? 'usd'];
  return period.length === 4 ? ['usd'] : ['usd', 'cny'];
}

interface Change {
  readonly kind: FigureKind;
  readonly from: Period;
  readonly to: Period;
  readonly isMean: boolean;
}

/** Whether a figure is a mean of years. */
export function isMean({ phrase, use }: ClauseParts, value: Phrase): boolean {
  use('mean');
  return phrase.mean !== undefined || value.mean !== undefined;
}

function changeOf({ topic }: ClauseParts, series: string, { kind, from, to, isMean }: Change): string | null {
  const [before, after] = [`${series}[${from}]`, `${series}[${to}]`];
  if (isMean && kind !== 'rate') return null;
  if (kind === 'times') return `${after} / ${before}`;
  if (kind === 'points' || kind === 'level')
    return topic.kind === 'flow' && kind === 'points' ? null : signed(topic, `(${after} - ${before})`);
  const isYearLater = yearsLater(to, -1) === from;
  if (comparePeriods(from, to) >= 0) return null;
  if (isMean) return isYearLater || from.length > 4 || to.length > 4 ? null : `cagr(${from}..${to}, ${series})`;
  if (isYearLater) return `growth(${series}, ${to})`;
  if (from.length > 4 || to.length > 4 || beginningYear(from) > beginningYear(to)) return `${after} / ${before} - 1`;
  return `change(${from}..${to}, ${series})`;
}
