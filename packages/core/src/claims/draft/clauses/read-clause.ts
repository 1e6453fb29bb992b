import { comparePeriods } from '../../../model/values/index.ts';
import { type Phrase, spelledOut } from '../phrases/index.ts';
import { type ClauseTimes, type Statement, stateFigures } from '../statements/index.ts';
import type { Context, Flow, NotUnderstood, Scope, Topic } from '../topics/index.ts';
import { asFlow, attempt, firstPeriod, resolveFlow, resolveTopic, stop } from '../topics/index.ts';
import { hasFigures, holdsOnly, isAbout, namesOther, timesIn, withTimes } from './parts-of-clause.ts';

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
  return attempt(() => clauseOf(told, context, scope));
}

function clauseOf(told: Phrase, context: Context, scope: Scope): ReadClause {
  const own = completed(told, context);
  const phrase = spelledOut(own);
  const [isToldOf, isTold] = [isAbout(phrase), hasFigures(phrase)];
  if (!isTold && !isToldOf && (phrase.verb === undefined || context.topic === null)) stop('no-reading');
  const used = new Set<object | string | undefined>();
  const use = (what: object | string | undefined): void => void used.add(what);
  const isPredicate = phrase.verb !== undefined && phrase.it === undefined && !isToldOf;
  const isOther = phrase.which !== undefined && phrase.measure !== undefined;
  if (phrase.it !== undefined && (isOther || new Set(context.namedBefore.map((one) => JSON.stringify(one))).size > 1)) stop('two-readings');
  use(phrase.speaker);
  const topic = attempt(() => resolveTopic(phrase, { context: contextFor(phrase, context, isPredicate), scope, use }));
  if (topic === 'no-flow' && context.topic === null && isTold) return waiting(phrase, context);
  if (typeof topic === 'string') return stop(topic);
  const times = timesIn(phrase, withTimes(phrase, context, scope), use);
  const { main } = times;
  if (context.isBackward && isToldOf && times.told === null) stop('several-periods');
  const verb = phrase.verb ?? context.verb;
  const direction = phrase.direction ?? (phrase.verb === undefined || phrase.verb === context.verb ? context.direction : null);
  const ownCurrency = phrase.currency ?? currencyOf(phrase);
  const currency = ownCurrency ?? context.currency;
  const from = firstPeriod(phrase.fromValue?.when ?? phrase.againstValue?.when, main?.to ?? null);
  const ground = { context: { ...context, topic }, scope, use };
  const other = attempt(() => (phrase.other === undefined ? null : asFlow(resolveFlow(phrase.other, ground))));
  const isNoun = phrase.verb === undefined || phrase.verb === 'deal';
  const isNamed = isToldOf && isNoun && phrase.beside === undefined && !isTold;
  const last = times.base ?? main?.to ?? context.past[0];
  const isKnown = context.timesTold.some(({ from, to }) => from === main?.from && to === main.to);
  const next = (): Context => ({
    ...context,
    ...{ times: main, base: from ?? times.base, verb, direction, currency },
    topic: phrase.paren === undefined && phrase.beside === undefined ? topic : (context.topic ?? topic),
    isOwner: phrase.subject !== undefined && phrase.measure !== undefined && phrase.receiver === undefined,
    subject: phrase.subject ?? (isToldOf ? null : context.subject),
    other: phrase.beside !== undefined ? topic : typeof other === 'string' ? null : other,
    above: aboveOf(phrase, topic, context),
    named: isToldOf ? [...context.named, topic] : context.named,
    pending: isNamed ? topic : isPredicate ? null : context.pending,
    past: last === undefined ? [] : [last, ...context.past.filter((one) => one !== last)].slice(0, 2),
    isMean: phrase.mean !== undefined || (context.isMean && times.told === null),
    units: phrase.units ?? context.units,
    isTimed: context.isTimed || times.told !== null,
    timesTold: main === null || isKnown ? context.timesTold : [...context.timesTold, main],
    isBackward: isBackward(phrase, times, context),
  });
  const parts = { phrase, topic, other, times, before: context, scope, verb, direction, currency, use };
  const statements = attempt(() => (isTold ? stateFigures(parts) : []));
  if (statements === 'no-year' && main === null) return { statements: [], context: next(), open: 'no-year' };
  if (typeof statements === 'string') return stop(statements);
  use(phrase.units);
  if (from !== null && from === times.base) use('base');
  if (!isTold) for (const one of [phrase.when, verb === null ? undefined : phrase.base, 'base', 'every']) use(one);
  const isLost = !holdsOnly(own, used) || flags.some((flag) => phrase[flag] !== undefined && !used.has(flag));
  if (isLost || isMisfit(phrase, verb, topic, times, context)) stop('no-reading');
  if (phrase.vague !== undefined && times.told === null) stop('no-year');
  return { statements, context: next(), open: null };
}

/** Whether a clause tells of an earlier time what was told before, or goes on from one that does. */
function isBackward(phrase: Phrase, { main, told }: ClauseTimes, { times, isBackward: wasBackward }: Context): boolean {
  if (told === null) return wasBackward;
  return main !== null && times !== null && !isAbout(phrase) && comparePeriods(times.to, main.to) > 0;
}

/** Whether a clause says something that can't be said of what it is about, or after what stands before it. */
function isMisfit(own: Phrase, verb: Context['verb'], topic: Topic, times: ClauseTimes, context: Context): boolean {
  const { value, values, beside } = own;
  const [isToldOf, isOther, isChange] = [isAbout(own), namesOther(own), verb === 'change'];
  return [
    own.sign !== undefined && own.measure === undefined,
    own.currency !== undefined && (currencyOf(own) ?? own.currency) !== own.currency,
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
    value?.further && !isChange && context.named.length === 0,
    own.than,
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

/** Whether a figure is an amount of money. */
function isMoney(value: Phrase | undefined): boolean {
  return ['usd', 'cny', 'scaled'].includes(value?.figure?.unit ?? '');
}

/** A clause with what it leaves unsaid: `never exceeded` is of every year; who `bought`, the one that the clause before began with. */
function completed(phrase: Phrase, context: Pick<Context, 'subject' | 'verb'>): Phrase {
  const { subject } = context;
  const { ever, when, verb, it, recorder } = phrase;
  const isQuoted = it !== undefined && recorder !== undefined;
  const own = verb !== 'deal' || isQuoted || subject === null ? phrase.subject : (phrase.subject ?? { ...subject });
  const isWorth = phrase.worth !== undefined || (verb === undefined && context.verb === 'deal');
  const isDeal = isWorth && phrase.direction === undefined && phrase.atValue === undefined && isMoney(phrase.byValue);
  if (isDeal) return completed({ ...phrase, byValue: undefined, atValue: phrase.byValue }, context);
  const isEvery = ever !== undefined && when?.isSpan !== false;
  return own === phrase.subject && !isEvery ? phrase : { ...phrase, subject: own, every: isEvery || phrase.every };
}

/** A clause that is about what a later one names: what it tells of its time stands. */
function waiting(phrase: Phrase, context: Context): ReadClause {
  const times = timesIn(phrase, context, () => undefined);
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
