import type { Period } from '../../../model/values/index.ts';
import type { Phrase } from '../phrases/index.ts';
import type { Topic } from '../topics/index.ts';
import { asFlow, extremeOf, firstPeriod, levelOf, mirrorOf, seriesOf, signed, stop } from '../topics/index.ts';
import { type ClauseParts, isTold, otherOf, type Statement, stated, type Told, timeOf } from './stated.ts';

/** What the figures of a clause state that sets its topic against something else; none where it does not. */
export function stateRelation(parts: ClauseParts): readonly Statement[] {
  const { times, ratio, value, toValue, atValue, fromValue, againstValue, verb, gap, rank, figure } = parts.phrase;
  const told = times !== undefined ? [times] : ratio !== undefined ? [value, toValue, atValue, fromValue, againstValue] : [];
  if ((times ?? ratio) !== undefined) return told.flatMap((one) => (one === undefined ? [] : ofMultiple(parts, one)));
  if (verb === 'exceed' || gap !== undefined) return ofExcess(parts);
  if (verb === 'hover') return ofRange(parts);
  return rank === undefined && figure === undefined ? [] : ofRank(parts);
}

/** `three times that with Uzbekistan`, `2.1 times as high as in 2013`. */
function ofMultiple(parts: ClauseParts, value: Phrase): readonly Statement[] {
  const { topic, phrase, before, currency } = parts;
  const units = ['times', 'part', 'percent', ...(phrase.ratio === undefined ? [] : ['plain', 'usd'])];
  if (phrase.fromValue?.operator !== undefined) return stop('two-readings');
  if (!isTold(value) || !units.includes(value.figure.unit)) return stop('no-comparison');
  const period = timeOf(parts, value.when) ?? stop('no-year');
  const other = comparandOf(parts, period);
  const [one, two] = [`${seriesOf(topic, currency)}[${period}]`, `${seriesOf(other.topic, currency)}[${other.at}]`];
  const isEither = phrase.other === undefined && phrase.when === undefined && phrase.base !== undefined && before.named.length > 0;
  return stated(parts, value, [`${one} / ${two}`, ...(isEither ? [`${two} / ${one}`] : [])]);
}

function levelAt({ currency }: ClauseParts, topic: Topic, period: Period): string {
  return levelOf(topic, period, seriesOf(topic, currency));
}

/** What a topic is set against, and the time that it is told of. */
interface Comparand {
  readonly topic: Topic;
  readonly at: Period;
}

/** Another flow, at the time of the topic unless it tells its own, or the topic itself at another time. */
function comparandOf(parts: ClauseParts, period: Period): Comparand {
  const { topic, times, phrase, before, use } = parts;
  const main = times.main?.to ?? null;
  if (phrase.other === undefined && phrase.mirror === undefined) {
    use('base');
    const from = phrase.fromValue?.when;
    const told = from !== undefined ? firstPeriod(from, main) : times.told === null ? null : (before.times?.to ?? null);
    const at = times.base ?? told;
    return at === null || at === main ? stop('no-comparison') : { topic, at };
  }
  const when = phrase.other?.when;
  use(when);
  return { topic: comparedWith(parts), at: (when === undefined ? period : firstPeriod(when, period)) ?? stop('no-year') };
}

/** The flow that the topic is set against: the one that is named, or the same as the other side records it. */
function comparedWith(parts: ClauseParts): Topic {
  const { topic, phrase } = parts;
  const flow = topic.kind === 'flow' ? topic.flow : null;
  if (phrase.other === undefined) return asFlow((flow === null ? null : mirrorOf(flow)) ?? stop('no-comparison'));
  const other = otherOf(parts);
  const isOfRecord = phrase.ratio !== undefined && flow !== null && other.kind === 'flow' && other.flow.recorder === null;
  return isOfRecord ? asFlow({ ...other.flow, recorder: flow.recorder }) : other;
}

/** A topic with the partner of the flow that it is set against, where it names none. */
function besideOther(topic: Topic, other: Topic): Topic {
  if (topic.kind !== 'flow' || other.kind !== 'flow' || !topic.flow.isOpen || other.flow.owner !== topic.flow.owner) return topic;
  return { kind: 'flow', flow: { ...topic.flow, partners: other.flow.partners, isOpen: other.flow.isOpen } };
}

/** The time that a relation holds at: that of its figure or that of the clause, but not one of each. */
function timeOfRelation({ phrase, times, use }: ClauseParts, { when }: Told): Period | null {
  use(phrase.when);
  use(when);
  return phrase.when !== undefined && when !== undefined ? null : (times.main?.to ?? null);
}

/** `exports exceeded imports by $33.6 billion`. */
function ofExcess(parts: ClauseParts): readonly Statement[] {
  const { topic, phrase } = parts;
  const value = phrase.byValue ?? phrase.value ?? phrase.toValue ?? phrase.atValue;
  if (!isTold(value) || (phrase.other ?? phrase.mirror) === undefined) return stop('no-comparison');
  const { unit } = value.figure;
  const period = timeOfRelation(parts, value) ?? stop('no-year');
  const other = comparandOf(parts, period);
  const [more, less] = [levelAt(parts, besideOther(topic, other.topic), period), levelAt(parts, other.topic, other.at)];
  const isEither = phrase.byValue === undefined;
  if (more === less) return stop('two-readings');
  if ((unit === 'percent' || unit === 'part') && !isEither) return stated(parts, value, [`${more} / ${less} - 1`], phrase.direction);
  if (unit !== 'usd' && unit !== 'cny') return stop('no-comparison');
  const [large, small] = phrase.direction === -1 ? [less, more] : [more, less];
  return stated(parts, value, [`${large} - ${small}`, ...(isEither ? [`${small} - ${large}`] : [])]);
}

/** `hovered between 5.5 and 6.4 billion`: the least and the most of a span; with times of their own, two levels. */
function ofRange(parts: ClauseParts): readonly Statement[] {
  const { topic, times, phrase, currency, use } = parts;
  const [low, high] = [phrase.fromValue, phrase.toValue];
  if (!isTold(low) || !isTold(high)) return stop('no-reading');
  if (low.when !== undefined && high.when !== undefined && !high.when.isSpan) {
    return [low, high].flatMap((value) => {
      use(value.when);
      return stated(parts, value, [levelAt(parts, topic, firstPeriod(value.when, null) ?? stop('no-year'))]);
    });
  }
  if (timeOfRelation(parts, high) === null || times.main === null || low.when !== undefined) return stop('several-periods');
  const { from, to } = times.main;
  const extreme = (word: 'min' | 'max'): string =>
    from === to ? levelAt(parts, topic, to) : signed(topic, `${extremeOf(topic, word)}(${from}..${to}, ${seriesOf(topic, currency)})`);
  if (from !== to) use('every');
  const isBound = from === to || phrase.every !== undefined;
  const [above, below] = isBound ? ([{ operator: '>=' }, { operator: '<=' }] as const) : ([{ rough: 'both' }, { rough: 'both' }] as const);
  return [...stated(parts, { ...low, ...above }, [extreme('min')]), ...stated(parts, { ...high, ...below }, [extreme('max')])];
}

/** `A was B's second largest partner in the group`: the place among the members of the group that the text is about, else none that is judged. */
function ofRank(parts: ClauseParts): readonly Statement[] {
  const { phrase, topic, times, scope, use } = parts;
  use(phrase.in);
  if (!isTold(phrase)) return [];
  use(phrase.figure);
  use(phrase.when);
  if (phrase.figure.unit !== 'place' || (topic.kind !== 'flow' && phrase.in !== undefined)) return stop('no-reading');
  if (topic.kind !== 'flow') return [];
  if (times.main === null) return stop('no-year');
  const mirror = phrase.rank === undefined && scope.groupOf(topic.flow.owner) !== null ? mirrorOf(topic.flow) : null;
  const { measure, owner, partners, goods } = mirror ?? topic.flow;
  const [member = '', ...others] = partners;
  const isOfGroup = others.length === 0 && goods === null && phrase.in !== undefined && phrase.in.codes.join() === scope.groupOf(member);
  return isOfGroup ? stated(parts, phrase, [`rank(${measure}(${owner}, *), ${times.main.to})[${member}]`]) : [];
}
