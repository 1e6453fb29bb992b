import { type Period, yearPeriod, yearsLater } from '../../../model/values/index.ts';
import type { Phrase } from '../phrases/index.ts';
import { attempt, extremeOf, seriesOf, stop, type Times, type Topic } from '../topics/index.ts';
import { kindOf } from './series-of-figure.ts';
import { ofChange } from './state-change.ts';
import { inUnits, ofLevel } from './state-level.ts';
import { stateRelation } from './state-relation.ts';
import { about, type ClauseParts, guessed, isTold, otherOf, type Statement, stated, type Told, timeOf, turned } from './stated.ts';

/** What the figures of a clause state; why not, where one of them states nothing that is proved. */
export function stateFigures(parts: ClauseParts): readonly Statement[] {
  const { phrase, topic } = parts;
  const { value, values = [], fromValue: from, toValue: to, atValue, againstValue, byValue, times, portion, verb, other, whole } = phrase;
  const all = [value, ...values, from, to, atValue, againstValue, byValue, times, portion];
  if (all.some((one) => one?.not !== undefined && one.operator !== undefined)) return stop('no-reading');
  if (isAmount(value) && isAmount(atValue) && value?.figure?.unit === atValue?.figure?.unit) return stop('two-readings');
  const of = (
    one: Phrase | undefined,
    state: (parts: ClauseParts, value: Told) => readonly Statement[],
    isTaken = false,
  ): readonly Statement[] => (one === undefined || isTaken || !isTold(one) ? [] : state(parts, one));
  if (from?.recorder !== undefined && to?.recorder !== undefined) return [...of(from, ofRecorded), ...of(to, ofRecorded)];
  const relation = stateRelation(parts);
  const record = phrase.record ?? value?.record ?? to?.record;
  if (record !== undefined && verb === 'change' && atValue !== undefined) return stop('no-reading');
  const [isGap, isRatio] = [phrase.gap !== undefined, phrase.ratio !== undefined];
  const isSpan = isGap || isRatio || verb === 'hover' || verb === 'exceed';
  return [
    ...relation,
    ...of(record, ofRecord),
    // `four times the 5.4 billion that B recorded`
    ...of(other?.value, (own, one) => ofLevel(about(otherOf(own), own), one)),
    ...(values.length === 0 ? [] : ofList(parts, values.filter(isTold))),
    ...of(value, ofValue, isGap || isRatio),
    ...of(portion, ofLevel),
    ...(topic.kind === 'share' ? of(whole?.value, (own, one) => ofLevel(about(topic.whole, own), one)) : []),
    ...of(to, ofLevel, isSpan),
    ...of(atValue, ofAt, isGap || isRatio),
    ...of(againstValue, ofOther, isRatio),
    ...of(from, ofBase, isSpan),
    ...of(byValue, ofChange, isSpan),
    ...of(phrase.multiplied, (own, one) => ofChange({ ...own, direction: 1 }, asTimes(one))),
  ];
}

/** Whether an amount is told without its time: two of them tell two amounts of one thing at one time. */
function isAmount(value: Phrase | undefined): boolean {
  return (value?.figure?.unit === 'usd' || value?.figure?.unit === 'cny') && value.when === undefined;
}

/** How many times as much: `more than halved` is less than half as much, `almost halved` a little more. */
function asTimes({ operator, rough, ...rest }: Told): Told {
  if (Number(rest.figure.literal) >= 1) return { ...rest, operator, rough };
  const other = { below: 'above', above: 'below', both: 'both' } as const;
  return { ...rest, operator: operator && turned[operator], rough: rough && other[rough] };
}

/** `a record`: the highest level since the first year of which there is trade; of months, nothing that is judged. */
function ofRecord(parts: ClauseParts, { figure }: Told): readonly Statement[] {
  const { topic, times, scope, currency, phrase, use } = parts;
  const year = times.main?.to;
  if (year === undefined) return stop('no-year');
  use(figure);
  use(phrase.when);
  const first = figure.thing === null ? scope.firstYear : yearsLater(yearPeriod(Number(figure.thing)), 1);
  if (year.length !== 4 || times.main?.from !== year || first === null || first >= year) return [];
  const word = extremeOf(topic, figure.literal === '-1' ? 'argmin' : 'argmax');
  return stated(parts, { figure }, [`${word}(${first}..${year}, ${seriesOf(topic, currency)})`], 1, year);
}

/** `at 5 billion` is a level; `grew at 5 % a year` is a rate. */
function ofAt(parts: ClauseParts, value: Told): readonly Statement[] {
  return value.figure.unit === 'percent' && parts.verb === 'change' && parts.topic.kind === 'flow'
    ? ofChange(parts, value)
    : ofLevel(parts, value);
}

/** A figure without a word before it: a level, or by how much something changed, as its unit and the verb say. */
function ofValue(parts: ClauseParts, value: Told): readonly Statement[] {
  const kind = kindOf(inUnits(parts, value.figure), parts.topic, parts.scope) ?? stop('no-reading');
  if (kind !== 'level') return ofChange(parts, value);
  const level = ofLevel(parts, value);
  const isEither = parts.phrase.verb === 'change' && value.when === undefined && parts.topic.kind !== 'indicator' && parts.direction !== -1;
  const change = isEither ? attempt(() => ofChange(parts, value)) : 'no-rate';
  if (typeof change === 'string') return level;
  return level.map((one) => ({ ...one, quantities: [...change.flatMap(({ quantities }) => quantities), ...one.quantities] }));
}

/** `from $7.3 billion`: at the start of the span, at the time that it says, else the year before, which is a guess. */
function ofBase(parts: ClauseParts, value: Told): readonly Statement[] {
  const { times, phrase, use } = parts;
  const { main, base } = times;
  const at = (period: Period | null): readonly Statement[] =>
    ofLevel({ ...parts, times: { ...times, main: null, list: [] } }, value, period);
  if (value.when !== undefined) return at(timeOf(parts, value.when));
  if (main === null || (phrase.when !== undefined && phrase.toValue?.when !== undefined)) return stop('no-year');
  use(phrase.when);
  use('base');
  const told = base ?? (main.from === main.to ? null : main.from);
  return told === null ? guessed(at(yearsLater(main.to, -1))) : at(told);
}

/** `against 5.4 billion`: of the flow that was named beside the topic, else of another time. */
function ofOther(parts: ClauseParts, value: Told): readonly Statement[] {
  const { phrase, times } = parts;
  const { other } = parts.before;
  if (value.recorder !== undefined) return ofRecorded(parts, value);
  const isElsewhere = phrase.verb === undefined && (phrase.in ?? phrase.of ?? phrase.owner ?? phrase.subject) !== undefined;
  if (isElsewhere && value.when === undefined && phrase.value === undefined) return ofLevel(parts, value);
  if (other === null || (value.when !== undefined && value.when !== times.told)) return ofBase(parts, value);
  return ofLevel(about(other, parts), value);
}

/** `against 5.4 billion in A's statistics`: the same flow as another records it, at the same time unless it says another. */
function ofRecorded(parts: ClauseParts, value: Told): readonly Statement[] {
  const { topic, use } = parts;
  if (topic.kind !== 'flow') return stop('two-readings');
  const recorder = value.recorder?.codes.join() ?? '';
  if (![topic.flow.owner, ...topic.flow.partners].includes(recorder)) return stop('no-owner');
  use(value.recorder);
  return ofLevel(about({ ...topic.flow, recorder }, parts), value);
}

/** The years of a span, one after the other. */
function yearsOf(main: Times | null): readonly Period[] {
  const [from, to] = [Number(main?.from), Number(main?.to)];
  return Array.from({ length: to > from ? to - from + 1 : 0 }, (_, index) => yearPeriod(from + index));
}

/** What a sentence has named; of trade with its exports and imports these two, where there are as many figures. */
function partsNamedIn(named: readonly Topic[], count: number): readonly Topic[] {
  const [whole, ...parts] = named.map((topic) => (topic.kind === 'flow' ? topic.flow.measure : null));
  return count === 2 && whole === 'total' && parts.join() === 'export,import' ? named.slice(1) : named;
}

/** As many figures as there are partners or periods in a list, one after the other. */
function ofList(parts: ClauseParts, values: readonly Told[]): readonly Statement[] {
  const { topic, times } = parts;
  const list = times.list.length === 0 && parts.phrase.respective !== undefined ? yearsOf(times.main) : times.list;
  const other = parts.phrase.pair === undefined ? parts.before.other : otherOf(parts);
  const ofEach = (of: (index: number) => ClauseParts): readonly Statement[] =>
    values.flatMap((value, index) => {
      const own = of(index);
      return ofValue({ ...own, verb: value.verb ?? own.verb, direction: value.direction ?? own.direction }, value);
    });
  const named = parts.phrase.respective === undefined ? [] : partsNamedIn(parts.before.named, values.length);
  if (named.length === values.length) return ofEach((index) => about(named[index] ?? topic, parts));
  if (other !== null && values.length === 2) return ofEach((index) => (index === 0 ? parts : about(other, parts)));
  // `exports to and imports from A were 5, 6 and 7`: which is of which is not told.
  if (parts.phrase.pair !== undefined) return stop('two-readings');
  const flow = topic.kind === 'flow' ? topic.flow : topic.kind === 'share' ? topic.part : null;
  const partners = flow?.partners ?? [];
  if (partners.length <= 1 && list.length === values.length) {
    const mains = list.map((one) => ({ from: one, to: one }));
    return ofEach((index) => ({ ...parts, times: { ...times, main: mains[index] ?? null, list: [] } }));
  }
  if (partners.length <= 1 && values.every(({ when }) => when !== undefined)) return ofEach(() => parts);
  if (flow === null || partners.length !== values.length || times.list.length > 1) return stop('no-reading');
  return ofEach((index) => {
    const own = { ...flow, partners: partners.slice(index, index + 1) };
    return about(topic.kind === 'share' ? { ...topic, part: own } : own, parts);
  });
}
