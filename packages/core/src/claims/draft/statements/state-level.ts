import type { Period } from '../../../model/values/index.ts';
import type { Figure } from '../phrases/index.ts';
import { extremeOf, levelOf, seriesOf, signed, stop, type Topic } from '../topics/index.ts';
import { seriesOfFigure } from './series-of-figure.ts';
import { about, type ClauseParts, isMean, type Statement, stated, type Told, timeOf } from './stated.ts';

/** A bare number in the unit that the heading or the list gives it. */
export function inUnits({ phrase, before }: ClauseParts, figure: Figure): Figure {
  const units = phrase.units ?? before.units;
  if (figure.unit !== 'plain') return figure;
  if (phrase.ranked !== undefined) return { ...figure, unit: 'place' };
  return units === null || figure.thing !== null ? figure : { ...figure, unit: units.unit, literal: figure.literal + units.scale };
}

/** A level of its topic: at a time, or over a span as a sum, a mean or the least and the most of its years. */
export function ofLevel(all: ClauseParts, value: Told, period: Period | null = timeOf(all, value.when)): readonly Statement[] {
  const parts = value.sign === undefined ? all : about(unsigned(all.topic), all);
  const { phrase, topic, times, use, verb, currency, scope, before } = parts;
  const { figure, when } = value;
  // An amount of trade has no sign: one that has is a change.
  if (figure.sign !== null && topic.kind === 'flow' && topic.flow.measure !== 'balance') stop('no-reading');
  const found = seriesOfFigure(inUnits(parts, figure), topic, currency ?? before.spoken ?? 'usd', scope) ?? stop('no-reading');
  if (figure.unit === phrase.currency) use('currency');
  if (isOfSeveral(parts)) use('sum');
  const of = (quantity: (series: string) => string): readonly Statement[] =>
    stated(parts, value, found.series.map(quantity), isNegative(topic, value) ? -1 : 1, found.literal);
  const [first, last] = when?.isSpan === true ? when.periods : [times.main?.from, times.main?.to];
  if (times.list.length > 1 && when === undefined) {
    const isOfMean = isMean(parts, value);
    if (phrase.sum === undefined && !isOfMean) return stop('several-periods');
    use('sum');
    const sum = (series: string): string => `(${times.list.map((one) => `${series}[${one}]`).join(' + ')})`;
    return of((series) => signed(topic, isOfMean ? `${sum(series)} / ${times.list.length}` : sum(series)));
  }
  const isSpan = first !== last && (when === undefined ? phrase.fromValue === undefined : when.isSpan);
  if (first !== undefined && last !== undefined && isSpan) {
    const over = (word: string): readonly Statement[] => of((series) => signed(topic, `${word}(${first}..${last}, ${series})`));
    if (phrase.every !== undefined) {
      const operator = value.operator ?? phrase.operator;
      use('every');
      use('mean');
      return operator === undefined ? stop('no-comparison') : over(extremeOf(topic, operator.startsWith('<') ? 'max' : 'min'));
    }
    const isBeside = before.isMean && times.told === null && phrase.sum === undefined;
    if (isMean(parts, value) || isBeside) return topic.kind === 'growth' ? ofMeanGrowth(parts, value, [first, last]) : over('mean');
    use('sum');
    if (phrase.sum !== undefined || verb === 'total' || verb === 'deal') return over('sum');
    const isChanging = (one: ClauseParts['verb'] | undefined): boolean => one === 'change' || one === 'multiply';
    const isAtEnd = times.told === null ? isChanging(before.verb) && !isChanging(phrase.verb) : isChanging(verb);
    return isAtEnd && topic.kind !== 'growth' ? of((series) => levelOf(topic, last, series)) : stop('several-periods');
  }
  const unit = topic.kind === 'indicator' ? scope.unitOf(topic.indicator.id) : null;
  if (unit?.engine === 'ratio' || / (?:a|per) /.test(unit?.printed ?? '')) use('mean');
  else if (value.mean !== undefined) return stop('several-periods');
  return period === null ? stop('no-year') : of((series) => levelOf(topic, period, series));
}

/** A balance of which an amount tells itself whether it is a surplus or a deficit. */
function unsigned(topic: Topic): Topic {
  return topic.kind === 'flow' ? { kind: 'flow', flow: { ...topic.flow, sign: 1 } } : topic;
}

/** Whether a number with a minus is a fall or a deficit. */
function isNegative(topic: Topic, { figure, sign }: Told): boolean {
  const isBalance = topic.kind === 'flow' && topic.flow.measure === 'balance' && topic.flow.sign === 1;
  return (figure.sign ?? sign) === -1 && (topic.kind === 'growth' || isBalance);
}

/** Whether a topic is of several partners together, by name or as a group. */
function isOfSeveral({ topic, scope }: ClauseParts): boolean {
  const partners = topic.kind === 'flow' ? topic.flow.partners : topic.kind === 'share' ? topic.part.partners : [];
  return partners.length > 1 || partners.some((code) => scope.membersIn(code).length > 1);
}

/** The mean growth of a span: of the whole of it a year, or the mean of the rates of its years. */
function ofMeanGrowth(parts: ClauseParts, value: Told, [from, to]: readonly Period[]): readonly Statement[] {
  const { topic, currency } = parts;
  if (topic.kind !== 'growth') return stop('several-periods');
  const levels = seriesOf({ kind: 'flow', flow: topic.of }, currency);
  return stated(parts, value, [`cagr(${from}..${to}, ${levels})`, `mean(${from}..${to}, ${seriesOf(topic, currency)})`]);
}
