import { beginningYear, comparePeriods, type Period, yearsLater } from '../../../model/values/index.ts';
import type { ExpressionNode } from '../../syntax/index.ts';
import type { Figure, Phrase, Verb, When } from '../tokens/phrase.ts';
import type { ClauseParts, ClauseTimes } from './clause-parts.ts';
import { arithmeticNode, callNode, indexNode, numberNode, periodNode, rangeNode } from './expression-nodes.ts';
import { periodsOf } from './resolve-times.ts';
import { type FigureKind, kindOf, printedOf, seriesOfFigure } from './series-of-figure.ts';
import { stateRelation } from './state-relation.ts';
import { stated } from './stated.ts';
import type { NotUnderstood, Statement } from './statement.ts';
import { indicatorNode, seriesOf, signed, type Topic } from './topic.ts';

/** What the figures of a clause state; why not, where one of them states nothing that is proved. */
export function stateFigures(parts: ClauseParts): readonly Statement[] | NotUnderstood {
  const { phrase } = parts;
  const relation = stateRelation(parts);
  if (typeof relation === 'string') return relation;
  const all: (Statement | NotUnderstood)[] = [...relation];
  const isTaken = phrase.verb === 'hover' || phrase.verb === 'exceed';
  const record = phrase.record ?? phrase.value?.record ?? phrase.toValue?.record ?? phrase.atValue?.record;
  if (record !== undefined) all.push(ofRecord(parts, record));
  if (phrase.values !== undefined) all.push(...ofList(parts, phrase.values));
  if (phrase.value !== undefined) all.push(ofValue(parts, phrase.value));
  if (phrase.portion !== undefined) all.push(ofLevel(parts, phrase.portion, timeOf(parts, phrase.portion)));
  if (phrase.whole?.value !== undefined && parts.topic.kind === 'share') {
    all.push(
      ofLevel({ ...parts, topic: { kind: 'flow', flow: parts.topic.whole } }, phrase.whole.value, timeOf(parts, phrase.whole.value)),
    );
  }
  if (phrase.toValue !== undefined && !isTaken) all.push(ofLevel(parts, phrase.toValue, timeOf(parts, phrase.toValue)));
  if (phrase.atValue !== undefined) all.push(ofLevel(parts, phrase.atValue, timeOf(parts, phrase.atValue)));
  if (phrase.againstValue !== undefined) all.push(ofOther(parts, phrase.againstValue));
  if (phrase.fromValue !== undefined && !isTaken) all.push(ofBase(parts, phrase.fromValue));
  if (phrase.byValue !== undefined && !isTaken) all.push(ofChange(parts, phrase.byValue));
  if (phrase.multiplied !== undefined) all.push(ofChange({ ...parts, direction: 1 }, phrase.multiplied));
  const failure = all.find((one) => typeof one === 'string');
  return typeof failure === 'string' ? failure : all.filter((one) => typeof one !== 'string');
}

/** `a record`: the highest level since the first year of which there is trade. */
function ofRecord(parts: ClauseParts, value: Phrase): Statement | NotUnderstood {
  const { figure } = value;
  const { topic, times, scope, currency, phrase, use } = parts;
  const year = times.main?.to;
  if (figure === undefined || year?.length !== 4 || times.main?.from !== year || scope.firstYear === null || year <= scope.firstYear)
    return 'no-year';
  use(figure);
  if (phrase.when !== undefined) use(phrase.when);
  const quantity = callNode('argmax', rangeNode(scope.firstYear, year), signed(topic, seriesOf(topic, currency ?? 'usd')));
  return stated(parts, { figure }, [quantity], 1, year);
}

/** A bare number in the unit that the heading or the list gives it. */
function inUnits({ phrase, before }: ClauseParts, figure: Figure): Figure {
  const units = phrase.units ?? before.units;
  if (units === null || figure.unit !== 'plain' || figure.thing !== null) return figure;
  return { ...figure, unit: units.unit, literal: figure.literal + units.scale };
}

/** The time of a figure: its own, else that of its clause. */
function timeOf({ times, phrase, use }: ClauseParts, value: Phrase): Period | null {
  if (phrase.when !== undefined && (value.when === undefined || isRelative(value.when))) use(phrase.when);
  if (value.when === undefined) return times.main?.to ?? null;
  use(value.when);
  const [period = null, ...others] = periodsOf(value.when, times.main?.to ?? null);
  return inMonths(phrase, value.when.isSpan ? (others.at(-1) ?? null) : others.length > 0 ? null : period);
}

/** The months of a year that a clause names before what it measures. */
function inMonths({ months }: Phrase, period: Period | null): Period | null {
  return months === undefined || period?.length !== 4 ? period : (periodsOf(months, period)[0] ?? null);
}

function isRelative({ years, months }: When): boolean {
  return years !== null || months !== null;
}

/** A figure without a word before it: a level, or by how much something changed, as its unit and the verb say. */
function ofValue(parts: ClauseParts, value: Phrase): Statement | NotUnderstood {
  const { figure } = value;
  const kind = figure === undefined ? null : kindOf(inUnits(parts, figure), parts.topic, parts.scope);
  if (kind === null) return 'no-reading';
  if (kind !== 'level') return ofChange(parts, value);
  const level = ofLevel(parts, value, timeOf(parts, value));
  const isEither = parts.phrase.verb === 'change' && value.when === undefined && parts.topic.kind !== 'indicator';
  const change = isEither ? ofChange(parts, value) : level;
  return typeof change === 'string' || typeof level === 'string' || change === level || parts.direction === -1
    ? level
    : { ...level, quantities: [...change.quantities, ...level.quantities] };
}

/** A level of its topic: at a time, or over a span as a sum, a mean or the least and the most of its years. */
function ofLevel(parts: ClauseParts, value: Phrase, period: Period | null): Statement | NotUnderstood {
  const { phrase, topic, times, use, verb, currency, scope, before } = parts;
  const { figure } = value;
  const found = figure === undefined ? null : seriesOfFigure(inUnits(parts, figure), topic, currency ?? 'usd', scope);
  if (figure === undefined || found === null) return 'no-reading';
  if ((figure.unit === 'usd' || figure.unit === 'cny') && phrase.currency !== undefined && phrase.currency !== figure.unit)
    return 'two-readings';
  use(figure);
  if (figure.unit === phrase.currency) use('currency');
  if (phrase.toValue === value && phrase.verb === 'change' && phrase.fromValue === undefined && phrase.byValue === undefined) use('base');
  if (isOfSeveral(parts)) use('sum');
  const of = (node: (series: ExpressionNode) => ExpressionNode): Statement =>
    stated(parts, value, found.series.map(node), 1, found.literal);
  const span = times.main !== null && times.main.from !== times.main.to ? times.main : null;
  const isSum = phrase.sum !== undefined || verb === 'total' || verb === 'deal';
  if (times.list.length > 1 && value.when === undefined) {
    if (phrase.sum === undefined) return 'several-periods';
    use('sum');
    return of((series) => times.list.map((one) => level(topic, series, one)).reduce((sum, node) => arithmeticNode(sum, '+', node)));
  }
  if (span !== null && value.when === undefined && phrase.fromValue === undefined) {
    const range = rangeNode(span.from, span.to);
    if (phrase.every !== undefined) return ofEvery(parts, value, (word) => of((series) => signed(topic, callNode(word, range, series))));
    if (isMean(parts, value))
      return topic.kind === 'growth' ? ofMeanGrowth(parts, value, topic) : of((series) => signed(topic, callNode('mean', range, series)));
    use('sum');
    if (isSum) return of((series) => signed(topic, callNode('sum', range, series)));
    const isAtEnd = times.isTold ? isChange(verb) : !isChange(phrase.verb ?? null) && isChange(before.verb);
    return isAtEnd ? of((series) => level(topic, series, span.to)) : 'several-periods';
  }
  if (topic.kind === 'indicator') use('mean');
  return period === null ? 'no-year' : of((series) => level(topic, series, period));
}

function isChange(verb: Verb | null): boolean {
  return verb === 'change' || verb === 'multiply';
}

function level(topic: Topic, series: ExpressionNode, period: Period): ExpressionNode {
  return signed(topic, indexNode(series, periodNode(period)));
}

/** The mean growth of a span: of the whole of it a year, or the mean of the rates of its years. */
function ofMeanGrowth(parts: ClauseParts, value: Phrase, topic: Extract<Topic, { kind: 'growth' }>): Statement | NotUnderstood {
  const { main } = parts.times;
  if (main === null || main.from.length > 4) return 'several-periods';
  const range = rangeNode(main.from, main.to);
  const levels = seriesOf({ kind: 'flow', flow: topic.of }, parts.currency ?? 'usd');
  return stated(parts, value, [callNode('cagr', range, levels), callNode('mean', range, seriesOf(topic, parts.currency ?? 'usd'))], 1);
}

/** `from $7.3 billion`: at the start of the span, at the time that it says, else the year before, which is a guess. */
function ofBase(parts: ClauseParts, value: Phrase): Statement | NotUnderstood {
  const { times, topic } = parts;
  if (value.when !== undefined) return ofLevel({ ...parts, times: { ...times, main: null } }, value, baseTime(parts, value));
  const { figure } = value;
  const main = times.main;
  if (parts.phrase.when !== undefined && parts.phrase.toValue?.when !== undefined) return 'no-year';
  if (parts.phrase.when !== undefined) parts.use(parts.phrase.when);
  const found = figure === undefined ? null : seriesOfFigure(figure, topic, parts.currency ?? 'usd', parts.scope);
  if (main === null || figure === undefined || found === null) return 'no-year';
  parts.use(figure);
  const told = times.base ?? (main.from === main.to ? null : main.from);
  const statement = stated(
    parts,
    value,
    found.series.map((series) => level(topic, series, told ?? yearsLater(main.to, -1))),
    1,
    found.literal,
  );
  return told === null ? { ...statement, isGuessed: true } : statement;
}

/** `against 5.4 billion`: of the flow that was named beside the topic, else of another time. */
function ofOther(parts: ClauseParts, value: Phrase): Statement | NotUnderstood {
  const { other } = parts.before;
  if (other === null || value.when !== undefined) return ofBase(parts, value);
  return ofLevel({ ...parts, topic: other }, value, timeOf(parts, value));
}

function baseTime({ times, phrase, use }: ClauseParts, { when }: Phrase): Period | null {
  if (when === undefined) return null;
  use(when);
  if (phrase.when !== undefined && isRelative(when)) use(phrase.when);
  const [period = null, ...others] = periodsOf(when, times.main?.to ?? null);
  return inMonths(phrase, others.length > 0 ? null : period);
}

/** By how much something changed: as a part of what it was, in points, in money, or how many times as much it is. */
function ofChange(parts: ClauseParts, value: Phrase): Statement | NotUnderstood {
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
  if (kind === 'rate' && topic.kind === 'indicator' && topic.indicator.growth !== null) {
    const node = indexNode(indicatorNode(topic.indicator.growth, topic.economy), periodNode(end));
    return span === null && !isMean(parts, value) ? stated(parts, value, [node], direction) : 'no-rate';
  }
  const all = currenciesOf(parts, end).map((currency) =>
    changeOf(parts, seriesOf(topic, currency), { kind, from, to: end, isMean: isMean(parts, value) }),
  );
  const isYearly = kind === 'rate' && parts.currency !== 'cny' && !isMean(parts, value) && from === yearsLater(end, -1);
  const printed = isYearly
    ? printedOf(topic, parts.scope, 'growth of ').map(([id, economy]) => indexNode(indicatorNode(id, economy), periodNode(end)))
    : [];
  const nodes = [...all, ...printed].filter((node) => node !== null);
  return nodes.length === 0 ? 'no-rate' : stated(parts, value, nodes, sign);
}

/** From when a change counts, where that is told: the start of a span, or the time that it is set against. */
function baseOf({ times, phrase, use }: ClauseParts, to: Period): Period | null {
  const against = phrase.fromValue?.when;
  use('base');
  if (times.base !== null) return times.base;
  const later = phrase.againstValue?.when;
  if (later !== undefined) use(later);
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
  return of(operator.startsWith('<') ? 'max' : 'min');
}

function isMean({ phrase, use }: ClauseParts, value: Phrase): boolean {
  use('mean');
  return phrase.mean !== undefined || value.mean !== undefined;
}

function changeOf({ topic }: ClauseParts, series: ExpressionNode, { kind, from, to, isMean }: Change): ExpressionNode | null {
  const own = signed(topic, series);
  const [before, after] = [indexNode(own, periodNode(from)), indexNode(own, periodNode(to))];
  if (isMean && kind !== 'rate') return null;
  if (kind === 'times') return arithmeticNode(after, '/', before);
  if (kind === 'points' || kind === 'level') return topic.kind === 'flow' && kind === 'points' ? null : arithmeticNode(after, '-', before);
  const isYearLater = yearsLater(to, -1) === from;
  if (comparePeriods(from, to) >= 0) return null;
  if (isMean) return isYearLater || from.length > 4 || to.length > 4 ? null : callNode('cagr', rangeNode(from, to), own);
  if (isYearLater) return callNode('growth', own, periodNode(to));
  if (from.length > 4 || to.length > 4 || beginningYear(from) > beginningYear(to))
    return arithmeticNode(arithmeticNode(after, '/', before), '-', numberNode('1'));
  return callNode('change', rangeNode(from, to), own);
}

/** As many figures as there are partners or periods in a list, one after the other. */
function ofList(parts: ClauseParts, values: readonly Phrase[]): readonly (Statement | NotUnderstood)[] {
  const { topic, times } = parts;
  const partners = topic.kind === 'flow' ? topic.flow.partners : [];
  if (times.list.length === values.length && partners.length <= 1) {
    return values.map((value, index) =>
      ofValue({ ...parts, times: { ...times, main: at(times.list[index]), list: [], isTold: true } }, value),
    );
  }
  if (topic.kind !== 'flow' || partners.length !== values.length || times.list.length > 1) return ['no-reading'];
  return values.map((value, index) => {
    const partner = partners[index];
    return ofValue({ ...parts, topic: { kind: 'flow', flow: { ...topic.flow, partners: partner === undefined ? [] : [partner] } } }, value);
  });
}

function at(period: Period | undefined): ClauseTimes['main'] {
  return period === undefined ? null : { from: period, to: period };
}
