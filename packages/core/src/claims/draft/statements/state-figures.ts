import { type Period, yearPeriod, yearsLater } from '../../../model/values/index.ts';
import type { Figure, Party, Phrase, Verb, When } from '../phrases/index.ts';
import {
  extremeOf,
  type Flow,
  levelOf,
  type NotUnderstood,
  periodsOf,
  resolveFlow,
  seriesOf,
  signed,
  type Topic,
} from '../topics/index.ts';
import { type ClauseParts, type ClauseTimes, groundOf } from './clause-parts.ts';
import { kindOf, seriesOfFigure } from './series-of-figure.ts';
import { isMean, ofChange } from './state-change.ts';
import { stateRelation } from './state-relation.ts';
import { stated, turned } from './stated.ts';
import type { Statement } from './statement.ts';
import { baseTime, timeOf } from './times-of-figure.ts';

type Stating = (parts: ClauseParts, value: Phrase) => Statement | NotUnderstood;

/** What the figures of a clause state; why not, where one of them states nothing that is proved. */
export function stateFigures(parts: ClauseParts): readonly Statement[] | NotUnderstood {
  const { phrase, topic } = parts;
  const { value, values = [], fromValue: from, toValue: to, atValue, againstValue, byValue, times, portion, verb, other, whole } = phrase;
  const all = [value, ...values, from, to, atValue, againstValue, byValue, times, portion];
  if (all.some((one) => one?.not !== undefined && one.operator !== undefined)) return 'no-reading';
  if (isTwiceTold(phrase)) return 'two-readings';
  if (from?.recorder !== undefined && to?.recorder !== undefined)
    return allOf([ofRecorded(parts, from, from.recorder), ofRecorded(parts, to, to.recorder)]);
  const relation = stateRelation(parts);
  const record = phrase.record ?? value?.record ?? to?.record ?? atValue?.record;
  if (typeof relation === 'string') return relation;
  if (record !== undefined && verb === 'change' && atValue !== undefined) return 'no-reading';
  const [isGap, isRatio] = [phrase.gap !== undefined, phrase.ratio !== undefined];
  const isSpan = isGap || verb === 'hover' || verb === 'exceed';
  const of = (one: Phrase | undefined, stating: Stating, isTaken = false): readonly (Statement | NotUnderstood)[] =>
    one === undefined || isTaken ? [] : [stating(parts, one)];
  return allOf([
    ...relation,
    ...(record === undefined ? [] : ofRecord(parts, record)),
    ...(other === undefined ? [] : of(other.value, (own, one) => ofNamedOther(own, other, one))),
    ...(values.length === 0 ? [] : ofList(parts, values)),
    ...of(value, ofValue, isGap || isRatio),
    ...of(portion, ofLevel),
    ...(topic.kind === 'share' ? of(whole?.value, (own, one) => ofLevel(about(topic.whole, own), one)) : []),
    ...of(to, ofLevel, isSpan),
    ...of(atValue, ofAt, isGap),
    ...of(againstValue, ofOther, isRatio),
    ...of(from, ofBase, isSpan),
    ...of(byValue, ofChange, isSpan),
    ...of(phrase.multiplied, (own, one) => ofChange({ ...own, direction: 1 }, asTimes(one))),
  ]);
}

/** Whether two amounts are told of one thing at one time. */
function isTwiceTold({ value, atValue }: Phrase): boolean {
  const isMoney = (one: Phrase | undefined): boolean => one?.figure?.unit === 'usd' || one?.figure?.unit === 'cny';
  return isMoney(value) && isMoney(atValue) && value?.when === undefined && atValue?.when === undefined;
}

/** A clause as if it were about a flow. */
function about(flow: Flow, parts: ClauseParts): ClauseParts {
  return { ...parts, topic: { kind: 'flow', flow } };
}

function allOf(all: readonly (Statement | NotUnderstood)[]): readonly Statement[] | NotUnderstood {
  const failure = all.find((one) => typeof one === 'string');
  return typeof failure === 'string' ? failure : all.filter((one) => typeof one !== 'string');
}

/** How many times as much: `more than halved` is less than half as much, `almost halved` a little more. */
function asTimes(value: Phrase): Phrase {
  if (Number(value.figure?.literal) >= 1) return value;
  const { operator, rough, ...rest } = value;
  return {
    ...rest,
    ...(operator === undefined ? {} : { operator: turned[operator] }),
    ...(rough === undefined ? {} : { rough: rough === 'below' ? 'above' : rough === 'above' ? 'below' : rough }),
  };
}

/** `a record`: the highest level since the first year of which there is trade; of months, nothing that is judged. */
function ofRecord(parts: ClauseParts, value: Phrase): readonly (Statement | NotUnderstood)[] {
  const { figure } = value;
  const { topic, times, scope, currency, phrase, use } = parts;
  const year = times.main?.to;
  if (figure === undefined || year === undefined) return ['no-year'];
  use(figure);
  use(phrase.when);
  if (year.length !== 4 || times.main?.from !== year || scope.firstYear === null || year <= scope.firstYear) return [];
  const first = figure.thing === null ? scope.firstYear : yearsLater(yearPeriod(Number(figure.thing)), 1);
  if (first >= year) return [];
  const word = extremeOf(topic, figure.literal === '-1' ? 'argmin' : 'argmax');
  return [stated(parts, { figure }, [`${word}(${first}..${year}, ${seriesOf(topic, currency)})`], 1, year)];
}

/** A bare number in the unit that the heading or the list gives it. */
function inUnits({ phrase, before }: ClauseParts, figure: Figure): Figure {
  if (phrase.ranked !== undefined && figure.unit === 'plain') return { ...figure, unit: 'place' };
  const units = phrase.units ?? before.units;
  if (units === null || figure.unit !== 'plain' || figure.thing !== null) return figure;
  return { ...figure, unit: units.unit, literal: figure.literal + units.scale };
}

/** `at 5 billion` is a level; `grew at 5 % a year` is a rate. */
function ofAt(parts: ClauseParts, value: Phrase): Statement | NotUnderstood {
  const isRate = value.figure?.unit === 'percent' && parts.topic.kind === 'flow' && parts.verb === 'change';
  return isRate ? ofChange(parts, value) : ofLevel(parts, value);
}

/** A figure without a word before it: a level, or by how much something changed, as its unit and the verb say. */
function ofValue(parts: ClauseParts, value: Phrase): Statement | NotUnderstood {
  const { figure } = value;
  const kind = figure === undefined ? null : kindOf(inUnits(parts, figure), parts.topic, parts.scope);
  if (kind === null) return 'no-reading';
  if (kind !== 'level') return ofChange(parts, value);
  const level = ofLevel(parts, value);
  const isEither = parts.phrase.verb === 'change' && value.when === undefined && parts.topic.kind !== 'indicator';
  const change = isEither ? ofChange(parts, value) : level;
  return typeof change === 'string' || typeof level === 'string' || change === level || parts.direction === -1
    ? level
    : { ...level, quantities: [...change.quantities, ...level.quantities] };
}

/** A level of its topic: at a time, or over a span as a sum, a mean or the least and the most of its years. */
function ofLevel(all: ClauseParts, value: Phrase, period: Period | null = timeOf(all, value)): Statement | NotUnderstood {
  const parts = value.sign === undefined ? all : { ...all, topic: unsigned(all.topic) };
  const { phrase, topic, times, use, verb, currency, scope, before } = parts;
  const { figure } = value;
  if (phrase.contribution !== undefined) return ofContribution(parts, value, period);
  if (phrase.index !== undefined && figure?.unit === 'plain') return ofIndex(parts, value, phrase.index, period);
  const found = figure === undefined ? null : seriesOfFigure(inUnits(parts, figure), topic, currency ?? 'usd', scope);
  if (figure === undefined || found === null) return 'no-reading';
  if ((figure.unit === 'usd' || figure.unit === 'cny') && phrase.currency !== undefined && phrase.currency !== figure.unit)
    return 'two-readings';
  use(figure);
  if (figure.unit === phrase.currency) use('currency');
  if (phrase.toValue === value && phrase.verb === 'change' && phrase.fromValue === undefined && phrase.byValue === undefined) use('base');
  if (isOfSeveral(parts)) use('sum');
  const of = (quantity: (series: string) => string): Statement =>
    stated(parts, value, found.series.map(quantity), isNegative(topic, figure, value) ? -1 : 1, found.literal);
  const span = times.main !== null && times.main.from !== times.main.to ? times.main : null;
  const [first, last] = value.when?.isSpan === true ? value.when.periods : [];
  if (topic.kind === 'growth' && first !== undefined && last !== undefined) {
    const mean = ofMeanGrowth({ ...parts, times: { ...times, main: { from: first, to: last } } }, value, topic);
    use(value.when ?? value);
    return typeof mean === 'string' || isMean(parts, value) ? mean : { ...mean, isGuessed: true };
  }
  const isSum = phrase.sum !== undefined || verb === 'total' || verb === 'deal';
  if (times.list.length > 1 && value.when === undefined) {
    if (phrase.sum === undefined) return 'several-periods';
    use('sum');
    return of((series) => times.list.map((one) => levelOf(topic, one, series)).join(' + '));
  }
  if (span !== null && value.when === undefined && phrase.fromValue === undefined) {
    const over = (word: string) => (series: string) => signed(topic, `${word}(${span.from}..${span.to}, ${series})`);
    if (phrase.every !== undefined) return ofEvery(parts, value, (word) => of(over(extremeOf(topic, word))));
    if (isMean(parts, value)) return topic.kind === 'growth' ? ofMeanGrowth(parts, value, topic) : of(over('mean'));
    use('sum');
    if (isSum) return of(over('sum'));
    if (topic.kind === 'growth') return 'several-periods';
    const isAtEnd = times.told !== null ? isChange(verb) : !isChange(phrase.verb ?? null) && isChange(before.verb);
    return isAtEnd ? of((series) => levelOf(topic, span.to, series)) : 'several-periods';
  }
  if (topic.kind === 'indicator') use('mean');
  return period === null ? 'no-year' : of((series) => levelOf(topic, period, series));
}

/** A balance of which an amount tells itself whether it is a surplus or a deficit. */
function unsigned(topic: Topic): Topic {
  return topic.kind === 'flow' ? { kind: 'flow', flow: { ...topic.flow, sign: 1 } } : topic;
}

/** How much of the growth of a whole came from a part, in points: what the part grew by as a part of what the whole was. */
function ofContribution(parts: ClauseParts, value: Phrase, period: Period | null): Statement | NotUnderstood {
  const { topic, currency, use } = parts;
  if (value.figure?.unit !== 'points' || topic.kind !== 'share' || period === null) return 'no-year';
  use(value.figure);
  const [part, whole] = [topic.part, topic.whole].map((flow) => seriesOf({ kind: 'flow', flow }, currency));
  const before = yearsLater(period, -1);
  return stated(parts, value, [`(${part}[${period}] - ${part}[${before}]) / ${whole}[${before}]`], value.figure.sign ?? 1);
}

/** A level of an index: how much there is as a part of what there was when the index was a hundred, times a hundred. */
function ofIndex(parts: ClauseParts, value: Phrase, index: When, period: Period | null): Statement | NotUnderstood {
  const { topic, currency, use } = parts;
  const [base] = periodsOf(index, null);
  if (value.figure === undefined || base === undefined || period === null) return 'no-year';
  use(value.figure);
  use(index);
  const series = seriesOf(topic, currency);
  const printed = value.figure.literal;
  const rounded = /^\d{3,}0$/.test(printed) ? { ...value, figure: { ...value.figure, upTo: String(Number(printed) + 5) } } : value;
  const literal = rounded === value ? printed : String(Number(printed) - 5);
  return stated(parts, rounded, [`${series}[${period}] / ${series}[${base}] * 100`], 1, literal);
}

/** Whether a number with a minus is a fall or a deficit. */
function isNegative(topic: Topic, figure: Figure, value: Phrase): boolean {
  return (
    (figure.sign ?? value.sign) === -1 &&
    (topic.kind === 'growth' || (topic.kind === 'flow' && topic.flow.measure === 'balance' && topic.flow.sign === 1))
  );
}

function isChange(verb: Verb | null): boolean {
  return verb === 'change' || verb === 'multiply';
}

/** The mean growth of a span: of the whole of it a year, or the mean of the rates of its years. */
function ofMeanGrowth(parts: ClauseParts, value: Phrase, topic: Extract<Topic, { kind: 'growth' }>): Statement | NotUnderstood {
  const { main } = parts.times;
  if (main === null || main.from.length > 4) return 'several-periods';
  const levels = seriesOf({ kind: 'flow', flow: topic.of }, parts.currency);
  const range = `${main.from}..${main.to}`;
  return stated(parts, value, [`cagr(${range}, ${levels})`, `mean(${range}, ${seriesOf(topic, parts.currency)})`], 1);
}

/** `from $7.3 billion`: at the start of the span, at the time that it says, else the year before, which is a guess. */
function ofBase(parts: ClauseParts, value: Phrase): Statement | NotUnderstood {
  const { times, topic } = parts;
  if (value.when !== undefined) return ofLevel({ ...parts, times: { ...times, main: null } }, value, baseTime(parts, value));
  const { figure } = value;
  const main = times.main;
  if (parts.phrase.when !== undefined && parts.phrase.toValue?.when !== undefined) return 'no-year';
  parts.use(parts.phrase.when);
  const found = figure === undefined ? null : seriesOfFigure(figure, topic, parts.currency ?? 'usd', parts.scope);
  if (main === null || figure === undefined || found === null) return 'no-year';
  parts.use(figure);
  const told = times.base ?? (main.from === main.to ? null : main.from);
  const statement = stated(
    parts,
    value,
    found.series.map((series) => levelOf(topic, told ?? yearsLater(main.to, -1), series)),
    1,
    found.literal,
  );
  return told === null ? { ...statement, isGuessed: true } : statement;
}

/** `against 5.4 billion`: of the flow that was named beside the topic, else of another time. */
function ofOther(parts: ClauseParts, value: Phrase): Statement | NotUnderstood {
  const { other } = parts.before;
  if (value.recorder !== undefined) return ofRecorded(parts, value, value.recorder);
  const { phrase } = parts;
  const isElsewhere =
    phrase.verb === undefined && [phrase.in, phrase.of, phrase.owner, phrase.subject].some((party) => party !== undefined);
  if (isElsewhere && value.when === undefined && phrase.value === undefined) return ofLevel(parts, value);
  if (other === null || (value.when !== undefined && value.when !== parts.times.told)) return ofBase(parts, value);
  return ofLevel({ ...parts, topic: other }, value);
}

/** `against 5.4 billion in A's statistics`: the same flow as another records it, at the same time unless it says another. */
function ofRecorded(parts: ClauseParts, value: Phrase, recorder: Party): Statement | NotUnderstood {
  const { topic, use } = parts;
  const [code, ...others] = recorder.codes;
  if (topic.kind !== 'flow' || code === undefined || others.length > 0) return 'two-readings';
  if (![topic.flow.owner, ...topic.flow.partners].includes(code)) return 'no-owner';
  use(recorder);
  return ofLevel(about({ ...topic.flow, recorder: code }, parts), value);
}

/** `four times the 5.4 billion that B recorded`: the level of the flow that the topic is set against. */
function ofNamedOther(parts: ClauseParts, other: Phrase, value: Phrase): Statement | NotUnderstood {
  const flow = resolveFlow(other, groundOf(parts));
  return typeof flow === 'string' ? flow : ofLevel(about(flow, parts), value);
}

/** The other of two flows that are told of together, or that were set side by side before. */
function pairedWith(parts: ClauseParts): Topic | NotUnderstood | null {
  const { phrase, before } = parts;
  if (phrase.pair === undefined || phrase.other === undefined) return before.other;
  const flow = resolveFlow(phrase.other, groundOf(parts));
  return typeof flow === 'string' ? flow : { kind: 'flow', flow };
}

/** Whether a topic is of several partners together, by name or as a group. */
function isOfSeveral({ topic, scope }: ClauseParts): boolean {
  const partners = topic.kind === 'flow' ? topic.flow.partners : topic.kind === 'share' ? topic.part.partners : [];
  return partners.length > 1 || partners.some((code) => scope.membersIn(code).length > 1);
}

/** `in every year from 2014 to 2021 below 20 billion`: the most of them is. */
function ofEvery({ phrase, use }: ClauseParts, value: Phrase, of: (word: 'max' | 'min') => Statement): Statement | NotUnderstood {
  const operator = value.operator ?? phrase.operator;
  if (operator === undefined) return 'no-comparison';
  use('every');
  use('mean');
  return of(operator.startsWith('<') ? 'max' : 'min');
}

/** As many figures as there are partners or periods in a list, one after the other. */
function ofList(parts: ClauseParts, values: readonly Phrase[]): readonly (Statement | NotUnderstood)[] {
  const { topic, times } = parts;
  const [first, second, ...more] = values;
  const other = pairedWith(parts);
  if (typeof other === 'string') return [other];
  if (other !== null && first !== undefined && second !== undefined && more.length === 0)
    return [ofValue(parts, first), ofValue({ ...parts, topic: other }, second)];
  const partners = topic.kind === 'flow' ? topic.flow.partners : [];
  if (times.list.length === values.length && partners.length <= 1) {
    return values.map((value, index) => ofValue({ ...parts, times: { ...times, main: at(times.list[index]), list: [] } }, value));
  }
  if (partners.length <= 1 && values.every(({ when }) => when !== undefined)) return values.map((value) => ofValue(parts, value));
  if (topic.kind !== 'flow' || partners.length !== values.length || times.list.length > 1) return ['no-reading'];
  return values.map((value, index) => {
    const partner = partners[index];
    return ofValue(about({ ...topic.flow, partners: partner === undefined ? [] : [partner] }, parts), value);
  });
}

function at(period: Period | undefined): ClauseTimes['main'] {
  return period === undefined ? null : { from: period, to: period };
}
