import type { Period } from '../../../model/values/index.ts';
import type { Phrase } from '../phrases/index.ts';
import {
  extremeOf,
  type Flow,
  levelOf,
  mirrorOf,
  type NotUnderstood,
  periodsOf,
  resolveFlow,
  seriesOf,
  signed,
  type Topic,
} from '../topics/index.ts';
import { type ClauseParts, groundOf } from './clause-parts.ts';
import { stated } from './stated.ts';
import type { Statement } from './statement.ts';

/** What the figures of a clause state that sets its topic against something else; none where it does not. */
export function stateRelation(parts: ClauseParts): readonly Statement[] | NotUnderstood {
  const { phrase } = parts;
  if (phrase.times !== undefined) return asList(ofMultiple(parts, phrase.times));
  if (phrase.ratio !== undefined) {
    const told = [phrase.value, phrase.againstValue].flatMap((value) => (value === undefined ? [] : [ofMultiple(parts, value)]));
    return told.find((one) => typeof one === 'string') ?? told.filter((one) => typeof one !== 'string');
  }
  if (phrase.verb === 'exceed' || phrase.gap !== undefined) return ofExcess(parts);
  if (phrase.verb === 'hover') return ofRange(parts);
  return phrase.rank === undefined && phrase.figure === undefined ? [] : ofRank(parts);
}

function asList(statement: Statement | NotUnderstood): readonly Statement[] | NotUnderstood {
  return typeof statement === 'string' ? statement : [statement];
}

/** `three times that with Uzbekistan`, `2.1 times as high as in 2013`. */
function ofMultiple(parts: ClauseParts, value: Phrase): Statement | NotUnderstood {
  const { topic, times, phrase, use } = parts;
  const { figure } = value;
  if (phrase.fromValue?.operator !== undefined) return 'two-readings';
  if (figure === undefined || !['times', 'part', 'percent', ...(phrase.ratio === undefined ? [] : ['plain', 'usd'])].includes(figure.unit))
    return 'no-comparison';
  use(figure);
  if (value.when === undefined && phrase.when !== undefined) use(phrase.when);
  const own = value.when === undefined ? times.main?.to : periodsOf(value.when, null)[0];
  use(value.when);
  if (own === undefined) return 'no-year';
  const flow = phrase.other === undefined ? null : otherFlow(parts);
  if (typeof flow === 'string') return flow;
  const other = flow === null ? levelBefore(parts) : otherLevel(parts, flow, own);
  if (other === null) return flow === null ? 'no-comparison' : 'no-year';
  const of = level(parts, topic, own);
  const [one, two] = of.startsWith('-') && other.startsWith('-') ? [of.slice(1), other.slice(1)] : [of, other];
  const isEither = flow === null && phrase.when === undefined && phrase.base !== undefined && parts.before.isBegun;
  return stated(parts, value, [`${one} / ${two}`, ...(isEither ? [`${two} / ${one}`] : [])], 1);
}

function level({ currency }: ClauseParts, topic: Topic, period: Period): string {
  return levelOf(topic, period, seriesOf(topic, currency));
}

function levelBefore(parts: ClauseParts): string | null {
  const { times, phrase, before, topic, use } = parts;
  use('base');
  const from = phrase.fromValue?.when;
  const told = times.told === null ? null : (before.times?.to ?? null);
  const base = times.base ?? (from === undefined ? told : (periodsOf(from, times.main?.to ?? null)[0] ?? null));
  return base === null || base === times.main?.to ? null : level(parts, topic, base);
}

/** The level of the flow that the topic is set against, at the same time unless it says another. */
function otherLevel(parts: ClauseParts, flow: Flow, period: Period): string | null {
  const when = parts.phrase.other?.when;
  const told = when === undefined ? period : periodsOf(when, period)[0];
  parts.use(when);
  return told === undefined ? null : level(parts, { kind: 'flow', flow }, told);
}

/** The flow that the topic is set against: the one that is named, or the same as the other side records it. */
function otherFlow(parts: ClauseParts): Flow | NotUnderstood {
  const {
    topic,
    phrase: { other, mirror },
  } = parts;
  if (other !== undefined) return resolveFlow(other, groundOf(parts));
  return (mirror === undefined || topic.kind !== 'flow' ? null : mirrorOf(topic.flow)) ?? 'no-comparison';
}

/** The topic with the partner of the flow that it is set against, where it names none. */
function besideOther(topic: Topic, other: Flow): Topic {
  if (topic.kind !== 'flow' || !topic.flow.isOpen || other.owner !== topic.flow.owner) return topic;
  return { kind: 'flow', flow: { ...topic.flow, partners: other.partners, isOpen: other.isOpen } };
}

/** The time that a relation holds at: that of its figure or that of the clause, but not one of each. */
function timeOfRelation({ phrase, times, use }: ClauseParts, value: Phrase): Period | null {
  if (phrase.when !== undefined && value.when !== undefined) return null;
  for (const when of [phrase.when, value.when]) use(when);
  return times.main?.to ?? null;
}

/** `exports exceeded imports by $33.6 billion`. */
function ofExcess(parts: ClauseParts): readonly Statement[] | NotUnderstood {
  const { topic, phrase, use } = parts;
  const byValue = phrase.byValue ?? phrase.value ?? phrase.toValue ?? phrase.atValue;
  const figure = byValue?.figure;
  if (byValue === undefined || figure === undefined) return 'no-comparison';
  const period = timeOfRelation(parts, byValue);
  if (period === null) return 'no-year';
  const other = otherFlow(parts);
  if (typeof other === 'string') return other;
  const less = otherLevel(parts, other, period);
  if (less === null) return 'no-year';
  use(figure);
  const more = level(parts, besideOther(topic, other), period);
  if (more === less) return 'two-readings';
  const isEither = phrase.byValue === undefined;
  if ((figure.unit === 'percent' || figure.unit === 'part') && !isEither)
    return [stated(parts, byValue, [`${more} / ${less} - 1`], phrase.direction ?? 1)];
  if (figure.unit !== 'usd' && figure.unit !== 'cny') return 'no-comparison';
  const [large, small] = phrase.direction === -1 ? [less, more] : [more, less];
  return [stated(parts, byValue, [`${large} - ${small}`, ...(isEither ? [`${small} - ${large}`] : [])], 1)];
}

/** `hovered between 5.5 and 6.4 billion`: the least and the most of a span; with times of their own, two levels. */
function ofRange(parts: ClauseParts): readonly Statement[] | NotUnderstood {
  const { topic, times, phrase, currency, use } = parts;
  const [low, high] = [phrase.fromValue, phrase.toValue];
  if (low?.figure === undefined || high?.figure === undefined) return 'no-reading';
  use(low.figure);
  use(high.figure);
  if (low.when !== undefined && high.when !== undefined && !high.when.isSpan) {
    const [first, last] = [periodsOf(low.when, null)[0], periodsOf(high.when, null)[0]];
    use(low.when);
    use(high.when);
    if (first === undefined || last === undefined) return 'no-year';
    return [stated(parts, low, [level(parts, topic, first)], 1), stated(parts, high, [level(parts, topic, last)], 1)];
  }
  if (timeOfRelation(parts, high) === null || times.main === null || low.when !== undefined) return 'several-periods';
  if (times.main.from === times.main.to) {
    const node = level(parts, topic, times.main.to);
    return [stated(parts, { ...low, operator: '>=' }, [node], 1), stated(parts, { ...high, operator: '<=' }, [node], 1)];
  }
  const range = `${times.main.from}..${times.main.to}`;
  const extreme = (word: 'min' | 'max'): string => signed(topic, `${extremeOf(topic, word)}(${range}, ${seriesOf(topic, currency)})`);
  if (phrase.every !== undefined) {
    use('every');
    return [
      stated(parts, { ...low, operator: '>=' }, [extreme('min')], 1),
      stated(parts, { ...high, operator: '<=' }, [extreme('max')], 1),
    ];
  }
  const roughly = (value: Phrase): Phrase => ({ ...value, rough: 'both' });
  return [stated(parts, roughly(low), [extreme('min')], 1), stated(parts, roughly(high), [extreme('max')], 1)];
}

/** `A was B's second largest partner in the group`: the place among the members of the group that the text is about, else none that is judged. */
function ofRank(parts: ClauseParts): readonly Statement[] | NotUnderstood {
  const { phrase, topic, times, use } = parts;
  const { figure } = phrase;
  use(phrase.in);
  if (figure === undefined) return [];
  use(figure);
  use(phrase.when);
  if (figure.unit !== 'place' || topic.kind === 'indicator') return 'no-reading';
  if (topic.kind !== 'flow') return [];
  if (times.main === null) return 'no-year';
  const { measure, owner, partners } =
    (phrase.rank === undefined && parts.scope.groupOf(topic.flow.owner) !== null ? mirrorOf(topic.flow) : null) ?? topic.flow;
  const [member, ...others] = partners;
  const among = parts.scope.groupOf(member ?? '');
  if (member === undefined || others.length > 0 || among === null || phrase.in?.codes.join() !== among) return [];
  return [stated(parts, phrase, [`rank(${measure}(${owner}, *), ${times.main.to})[${member}]`], 1)];
}
