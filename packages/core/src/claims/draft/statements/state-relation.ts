import type { Period } from '../../../model/values/index.ts';
import type { Phrase } from '../phrases/index.ts';
import {
  extremeOf,
  type Flow,
  firstPeriod,
  levelOf,
  mirrorOf,
  type NotUnderstood,
  resolveFlow,
  seriesOf,
  signed,
  type Topic,
  withRead,
} from '../topics/index.ts';
import { type ClauseParts, groundOf, isTold, type Told } from './clause-parts.ts';
import { allOf, guessed, type Stated, stated } from './stated.ts';

/** What the figures of a clause state that sets its topic against something else; none where it does not. */
export function stateRelation(parts: ClauseParts): Stated {
  if (parts.before.wasYuan) return guessed(stateRelation({ ...parts, currency: null, before: { ...parts.before, wasYuan: false } }));
  const { times, ratio, value, toValue, atValue, fromValue, againstValue, verb, gap, rank, figure } = parts.phrase;
  const told = times === undefined && ratio !== undefined ? [value, toValue, atValue, fromValue, againstValue] : [times];
  if (times !== undefined || ratio !== undefined)
    return allOf(told.filter((one) => one !== undefined).map((one) => ofMultiple(parts, one)));
  if (verb === 'exceed' || gap !== undefined) return ofExcess(parts);
  if (verb === 'hover') return ofRange(parts);
  return rank === undefined && figure === undefined ? [] : ofRank(parts);
}

/** `three times that with Uzbekistan`, `2.1 times as high as in 2013`. */
function ofMultiple(parts: ClauseParts, value: Phrase): Stated {
  const { topic, times, phrase, before, use } = parts;
  if (phrase.fromValue?.operator !== undefined) return 'two-readings';
  const units = ['times', 'part', 'percent', ...(phrase.ratio === undefined ? [] : ['plain', 'usd'])];
  if (!isTold(value) || !units.includes(value.figure.unit)) return 'no-comparison';
  use(value.figure);
  if (value.when === undefined) use(phrase.when);
  use(value.when);
  const own = value.when === undefined ? (times.main?.to ?? null) : firstPeriod(value.when, null);
  if (own === null) return 'no-year';
  const flow = phrase.other === undefined ? null : otherFlow(parts);
  if (typeof flow === 'string') return flow;
  const other = flow === null ? levelBefore(parts) : otherLevel(parts, flow, own);
  if (other === null) return flow === null ? 'no-comparison' : 'no-year';
  const of = level(parts, topic, own);
  const [one, two] = of.startsWith('-') && other.startsWith('-') ? [of.slice(1), other.slice(1)] : [of, other];
  const isEither = flow === null && phrase.when === undefined && phrase.base !== undefined && before.isBegun;
  return stated(parts, value, [`${one} / ${two}`, ...(isEither ? [`${two} / ${one}`] : [])]);
}

function level({ currency }: ClauseParts, topic: Topic, period: Period): string {
  return levelOf(topic, period, seriesOf(topic, currency));
}

function levelBefore(parts: ClauseParts): string | null {
  const { times, phrase, before, topic, use } = parts;
  use('base');
  const from = phrase.fromValue?.when;
  const told = times.told === null ? null : (before.times?.to ?? null);
  const base = times.base ?? (from === undefined ? told : firstPeriod(from, times.main?.to ?? null));
  return base === null || base === times.main?.to ? null : level(parts, topic, base);
}

/** The level of the flow that the topic is set against, at the same time unless it says another. */
function otherLevel(parts: ClauseParts, flow: Flow, period: Period): string | null {
  const when = parts.phrase.other?.when;
  const told = when === undefined ? period : firstPeriod(when, period);
  parts.use(when);
  return told === null ? null : level(parts, { kind: 'flow', flow }, told);
}

/** The flow that the topic is set against: the one that is named, or the same as the other side records it. */
function otherFlow(parts: ClauseParts): Flow | NotUnderstood {
  const { topic, phrase } = parts;
  const recorder = phrase.ratio !== undefined && topic.kind === 'flow' ? topic.flow.recorder : null;
  if (phrase.other !== undefined)
    return withRead(resolveFlow(phrase.other, groundOf(parts)), (flow) => ({ ...flow, recorder: flow.recorder ?? recorder }));
  return (phrase.mirror === undefined || topic.kind !== 'flow' ? null : mirrorOf(topic.flow)) ?? 'no-comparison';
}

/** The topic with the partner of the flow that it is set against, where it names none. */
function besideOther(topic: Topic, other: Flow): Topic {
  if (topic.kind !== 'flow' || !topic.flow.isOpen || other.owner !== topic.flow.owner) return topic;
  return { kind: 'flow', flow: { ...topic.flow, partners: other.partners, isOpen: other.isOpen } };
}

/** The time that a relation holds at: that of its figure or that of the clause, but not one of each. */
function timeOfRelation({ phrase, times, use }: ClauseParts, { when }: Told): Period | null {
  use(phrase.when);
  use(when);
  return phrase.when !== undefined && when !== undefined ? null : (times.main?.to ?? null);
}

/** `exports exceeded imports by $33.6 billion`. */
function ofExcess(parts: ClauseParts): Stated {
  const { topic, phrase, use } = parts;
  const value = phrase.byValue ?? phrase.value ?? phrase.toValue ?? phrase.atValue;
  if (!isTold(value)) return 'no-comparison';
  const { unit } = value.figure;
  const period = timeOfRelation(parts, value);
  if (period === null) return 'no-year';
  const other = otherFlow(parts);
  if (typeof other === 'string') return other;
  const less = otherLevel(parts, other, period);
  if (less === null) return 'no-year';
  use(value.figure);
  const more = level(parts, besideOther(topic, other), period);
  if (more === less) return 'two-readings';
  const isEither = phrase.byValue === undefined;
  if ((unit === 'percent' || unit === 'part') && !isEither) return stated(parts, value, [`${more} / ${less} - 1`], phrase.direction);
  if (unit !== 'usd' && unit !== 'cny') return 'no-comparison';
  const [large, small] = phrase.direction === -1 ? [less, more] : [more, less];
  return stated(parts, value, [`${large} - ${small}`, ...(isEither ? [`${small} - ${large}`] : [])]);
}

/** `hovered between 5.5 and 6.4 billion`: the least and the most of a span; with times of their own, two levels. */
function ofRange(parts: ClauseParts): Stated {
  const { topic, times, phrase, currency, use } = parts;
  const [low, high] = [phrase.fromValue, phrase.toValue];
  if (!isTold(low) || !isTold(high)) return 'no-reading';
  use(low.figure);
  use(high.figure);
  if (low.when !== undefined && high.when !== undefined && !high.when.isSpan) {
    const [first, last] = [firstPeriod(low.when, null), firstPeriod(high.when, null)];
    use(low.when);
    use(high.when);
    if (first === null || last === null) return 'no-year';
    return [...stated(parts, low, [level(parts, topic, first)]), ...stated(parts, high, [level(parts, topic, last)])];
  }
  if (timeOfRelation(parts, high) === null || times.main === null || low.when !== undefined) return 'several-periods';
  const { from, to } = times.main;
  const extreme = (word: 'min' | 'max'): string => signed(topic, `${extremeOf(topic, word)}(${from}..${to}, ${seriesOf(topic, currency)})`);
  const [least, most] = from === to ? [level(parts, topic, to), level(parts, topic, to)] : [extreme('min'), extreme('max')];
  if (from !== to) use('every');
  const isBound = from === to || phrase.every !== undefined;
  const [above, below] = isBound ? ([{ operator: '>=' }, { operator: '<=' }] as const) : ([{ rough: 'both' }, { rough: 'both' }] as const);
  return [...stated(parts, { ...low, ...above }, [least]), ...stated(parts, { ...high, ...below }, [most])];
}

/** `A was B's second largest partner in the group`: the place among the members of the group that the text is about, else none that is judged. */
function ofRank(parts: ClauseParts): Stated {
  const { phrase, topic, times, scope, use } = parts;
  use(phrase.in);
  if (!isTold(phrase)) return [];
  use(phrase.figure);
  use(phrase.when);
  if (phrase.figure.unit !== 'place' || topic.kind === 'indicator') return 'no-reading';
  if (topic.kind !== 'flow') return phrase.in === undefined ? [] : 'no-reading';
  if (times.main === null) return 'no-year';
  const mirror = phrase.rank === undefined && scope.groupOf(topic.flow.owner) !== null ? mirrorOf(topic.flow) : null;
  const { measure, owner, partners } = mirror ?? topic.flow;
  const [member = '', ...others] = partners;
  const among = scope.groupOf(member);
  if (others.length > 0 || topic.flow.goods !== null || among === null || phrase.in?.codes.join() !== among) return [];
  return stated(parts, phrase, [`rank(${measure}(${owner}, *), ${times.main.to})[${member}]`]);
}
