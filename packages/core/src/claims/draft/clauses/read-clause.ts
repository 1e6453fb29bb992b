import { type Phrase, spelledOut } from '../phrases/index.ts';
import { type ClauseTimes, type Statement, stateFigures } from '../statements/index.ts';
import {
  type Context,
  type Flow,
  firstPeriod,
  flowBefore,
  type NotUnderstood,
  resolveFlow,
  resolveTopic,
  type Scope,
  type Topic,
} from '../topics/index.ts';
import { timesIn, withTimes } from './clause-times.ts';
import { hasFigures, holdsOnly, isAbout, namesOther } from './parts-of-clause.ts';

/** A clause that has been read: what its figures state, and what it leaves behind for the next. */
export interface ReadClause {
  readonly statements: readonly Statement[];
  readonly context: Context;
  /** What its figures wait for a later clause to say, the time or what they are of; null where they wait for nothing. */
  readonly open: 'no-year' | 'no-flow' | null;
}

/** What a clause may say that must be in what its figures state. */
const flags = ['mean', 'every', 'operator', 'rough', 'sum', 'base', 'currency'] as const;

/**
 * Reads a clause: what it is about, when, and what each of its figures states. Every economy, time and figure of it must be in what comes out, so
 * that nothing that was read is lost; otherwise it is not understood.
 */
export function readClause(told: Phrase, context: Context, scope: Scope): ReadClause | NotUnderstood {
  const phrase = withSubject(withEver(withMean(spelledOut(told), context)), context);
  const [isToldOf, isTold] = [isAbout(phrase), hasFigures(phrase)];
  if (!isTold && !isToldOf && (phrase.verb === undefined || context.topic === null)) return 'no-reading';
  const used = new Set<object | string | undefined>();
  const use = (what: object | string | undefined): void => void used.add(what);
  const isPredicate = phrase.verb !== undefined && phrase.it === undefined && !isToldOf;
  if (phrase.it !== undefined && (context.wasMixed !== null || (phrase.which !== undefined && phrase.measure !== undefined)))
    return 'two-readings';
  use(phrase.speaker);
  const topic = resolveTopic(phrase, { context: contextFor(phrase, context, isPredicate), scope, use });
  if (topic === 'no-flow' && context.topic === null && isTold) return waiting(phrase, context);
  if (typeof topic === 'string') return topic;
  const times = timesIn(phrase, withTimes(phrase, context, scope), use);
  if (typeof times === 'string') return times;
  const { main } = times;
  const verb = phrase.verb ?? context.verb;
  const direction = phrase.direction ?? (phrase.verb === undefined || phrase.verb === context.verb ? context.direction : null);
  const ownCurrency = phrase.currency ?? currencyOf(phrase);
  const currency = ownCurrency ?? context.currency;
  const wasYuan = context.wasYuan && ownCurrency === null;
  const since = phrase.fromValue?.when ?? phrase.againstValue?.when;
  const from = firstPeriod(since, main?.to ?? null);
  const other = phrase.other === undefined ? 'no-flow' : resolveFlow(phrase.other, { context: { ...context, topic }, scope, use });
  const isNoun = phrase.verb === undefined || phrase.verb === 'deal';
  const isNamed = isToldOf && isNoun && phrase.beside === undefined && !isTold;
  const last = times.base ?? main?.to ?? context.last;
  const next = (): Context => ({
    ...context,
    ...{ times: main, base: from ?? times.base, last, verb, direction, currency },
    earlier: last === context.last ? context.earlier : context.last,
    topic: phrase.paren === undefined && phrase.beside === undefined ? topic : (context.topic ?? topic),
    isOwner: phrase.subject !== undefined && phrase.measure !== undefined && phrase.receiver === undefined,
    subject: phrase.subject ?? (isToldOf ? null : context.subject),
    other: phrase.beside !== undefined ? topic : typeof other === 'string' ? null : { kind: 'flow', flow: other },
    above: aboveOf(phrase, topic, context),
    told: isTold && isToldOf ? [...context.told, topic] : context.told,
    pending: isNamed ? topic : isPredicate ? null : context.pending,
    isRise: phrase.byValue !== undefined,
    isMean: phrase.mean !== undefined,
    units: phrase.units ?? context.units,
    mixed: mixedBy(phrase, topic, context),
    wasYuan,
    isTimed: context.isTimed || times.told !== null,
    isBegun: context.isBegun || isToldOf,
    isPointed: context.isPointed || phrase.it !== undefined,
  });
  const statements = isTold
    ? stateFigures({ phrase, topic, times, before: { ...context, wasYuan }, scope, verb, direction, currency, use })
    : [];
  if (statements === 'no-year' && main === null) return { statements: [], context: next(), open: 'no-year' };
  if (typeof statements === 'string') return statements;
  use(phrase.units);
  use(phrase.index);
  if (from !== null && from === times.base) use('base');
  if (!isTold) for (const one of [phrase.when, verb === null ? undefined : phrase.base, 'base', 'every']) use(one);
  const isLost = !holdsOnly(phrase, used) || flags.some((flag) => phrase[flag] !== undefined && !used.has(flag));
  if (isLost || isMisfit(phrase, verb, topic, times, context)) return 'no-reading';
  if (phrase.vague !== undefined && times.told === null) return 'no-year';
  return { statements, context: next(), open: null };
}

/** Whether a clause says something that can't be said of what it is about, or after what stands before it. */
function isMisfit(own: Phrase, verb: Context['verb'], topic: Topic, times: ClauseTimes, context: Context): boolean {
  const { value, values, beside } = own;
  const [isToldOf, isOther, isChange] = [isAbout(own), namesOther(own), verb === 'change'];
  return [
    own.monthly && times.main?.to.length !== 7,
    own.sequel && !isChange,
    own.reach && !isChange,
    own.dated && own.base === undefined,
    isChange && context.isTimed && (own.during ?? own.byValue?.during ?? own.atValue?.during ?? value?.during),
    own.measured && topic.kind !== 'indicator',
    (own.pair ?? own.respective) && values === undefined,
    values && own.verb === undefined && !isToldOf && context.verb !== null && context.other === null,
    beside && !isToldOf && !isOther && (times.told === null || (own.rival && value?.when === undefined)),
    beside && isToldOf && value !== undefined && own.againstValue !== undefined,
    value?.further && !isChange && !context.isBegun,
    own.than && (context.isRise || (hasFigures(own) && !isToldOf && !isOther)),
    own.outdone && (own.atValue === undefined || own.byValue !== undefined),
    own.added && context.pending !== null && hasFigures(own) && (isToldOf || isOther),
    own.accompanying && own.verb === undefined && !isToldOf,
  ].some(Boolean);
}

/** The flow that a list goes through the partners of. */
function aboveOf({ measure, subject }: Phrase, topic: Topic, { topic: before, above }: Context): Flow | null {
  if (topic.kind !== 'flow' || before?.kind !== 'flow' || measure !== undefined) return null;
  return subject === undefined || topic.flow.partners.join() === before.flow.partners.join() ? above : before.flow;
}

/** How the things that a sentence names differ: in whom they are of, or in what else they are. */
function mixedBy(phrase: Phrase, topic: Topic, { mixed, isBegun, topic: before }: Context): Context['mixed'] {
  if (!isBegun || !isAbout(phrase) || mixed === 'pair' || JSON.stringify(topic) === JSON.stringify(before)) return mixed;
  const [one, other] = [topic, before].map((own) => {
    const flow = flowBefore({ topic: own });
    return flow === null ? '' : [flow.owner, ...flow.partners].toSorted().join();
  });
  return one === other ? 'kind' : 'pair';
}

/** A clause that tells what is bought or sold without saying by whom: by the economy that the clause before began with. */
function withSubject(phrase: Phrase, { subject }: Context): Phrase {
  const isQuoted = phrase.it !== undefined && phrase.recorder !== undefined;
  return phrase.verb !== 'deal' || phrase.subject !== undefined || isQuoted || subject === null
    ? phrase
    : { ...phrase, subject: { ...subject } };
}

/** What is set beside a mean of years is one, too, and so is what follows it with no verb and no time. */
function withMean(phrase: Phrase, { isMean }: Context): Phrase {
  const { verb, when, value, atValue, beside } = phrase;
  const isItem = verb === undefined && (when ?? value?.when ?? atValue?.when) === undefined && hasFigures(phrase);
  return isMean && (beside !== undefined || isItem) ? { ...phrase, mean: true } : phrase;
}

/** `has never exceeded`, where no time is told, tells of every year. */
function withEver(phrase: Phrase): Phrase {
  return phrase.ever === undefined || phrase.when?.isSpan === false ? phrase : { ...phrase, every: true };
}

/** A clause that is about what a later one names: what it tells of its time stands. */
function waiting(phrase: Phrase, context: Context): ReadClause | NotUnderstood {
  const times = timesIn(phrase, context, () => undefined);
  if (typeof times === 'string') return times;
  const isOfClause = phrase.when !== undefined && phrase.byValue === undefined;
  return { statements: [], context: { ...context, times: isOfClause ? times.main : context.times }, open: 'no-flow' };
}

/** What a clause goes on from: in brackets the flow that was named last, with a verb alone what was named before an aside. */
function contextFor({ paren, which }: Phrase, context: Context, isPredicate: boolean): Context {
  if ((paren ?? which) !== undefined && context.other !== null) return { ...context, topic: context.other };
  return isPredicate && context.pending !== null ? { ...context, topic: context.pending } : context;
}

/** The one currency of the amounts of a clause. */
function currencyOf({ value, toValue, atValue, fromValue, againstValue, byValue, values = [] }: Phrase): 'usd' | 'cny' | null {
  const all = [value, toValue, atValue, fromValue, againstValue, byValue, ...values].map((one) => one?.figure?.unit);
  const isOf = (unit: 'usd' | 'cny'): boolean => all.includes(unit);
  return isOf('usd') === isOf('cny') ? null : isOf('usd') ? 'usd' : 'cny';
}
