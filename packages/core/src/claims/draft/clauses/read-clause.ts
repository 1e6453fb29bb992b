import type { Phrase } from '../phrases/index.ts';
import { type ClauseTimes, type Statement, stateFigures } from '../statements/index.ts';
import {
  type Context,
  type Flow,
  flowBefore,
  type Ground,
  type NotUnderstood,
  periodsOf,
  resolveFlow,
  resolveTopic,
  type Scope,
  type Topic,
} from '../topics/index.ts';
import { leavesOf } from './leaves-of.ts';

/** A clause that has been read: what its figures state, and what it leaves behind for the next. */
export interface ReadClause {
  readonly statements: readonly Statement[];
  readonly context: Context;
  /** What its figures wait for a later clause to say, the time or what they are of; null where they wait for nothing. */
  readonly open: 'no-year' | 'no-flow' | null;
}

/**
 * Reads a clause: what it is about, when, and what each of its figures states. Every economy, time and figure of it must be in what comes out, so
 * that nothing that was read is lost; otherwise it is not understood.
 */
export function readClause(told: Phrase, context: Context, scope: Scope): ReadClause | NotUnderstood {
  const phrase = withSubject(withEver(told), context);
  if (!hasFigures(phrase) && !isAbout(phrase) && (phrase.verb === undefined || context.topic === null)) return 'no-reading';
  const used = new Set<object | string | undefined>();
  const use = (what: object | string | undefined): void => void used.add(what);
  const isPredicate = phrase.verb !== undefined && phrase.it === undefined && !isAbout(phrase);
  if (phrase.it !== undefined && context.wasMixed !== null) return 'two-readings';
  if (phrase.which !== undefined && phrase.verb === 'deal') return 'two-readings';
  use(phrase.speaker);
  const before = contextFor(phrase, context, isPredicate);
  const topic = resolveTopic(phrase, { context: before, scope, use });
  if (topic === 'no-flow' && context.topic === null && hasFigures(phrase)) return waiting(phrase, context);
  if (typeof topic === 'string') return topic;
  const times = timesIn(
    phrase,
    phrase.back !== undefined && context.last !== null
      ? { ...context, times: { from: context.last, to: context.last } }
      : withAllYears(phrase, context, scope),
    use,
  );
  if (typeof times === 'string') return times;
  const verb = phrase.verb ?? context.verb;
  const direction = phrase.direction ?? (phrase.verb === undefined || phrase.verb === context.verb ? context.direction : null);
  const currency = phrase.currency ?? currencyOf(phrase) ?? context.currency;
  const isOwner = phrase.subject !== undefined && phrase.measure !== undefined && phrase.receiver === undefined;
  const since = phrase.fromValue?.when ?? phrase.againstValue?.when;
  const from = since === undefined ? undefined : periodsOf(since, times.main?.to ?? null)[0];
  const other = phrase.other === undefined ? null : resolveFlow(phrase.other, { context: { ...context, topic }, scope, use });
  const next: Context = {
    topic: phrase.paren === undefined && phrase.beside === undefined ? topic : (context.topic ?? topic),
    ...{
      times: times.main,
      base: from ?? times.base,
      verb,
      direction,
      currency,
      isOwner,
      subject: phrase.subject ?? (isAbout(phrase) ? null : context.subject),
    },
    other: phrase.beside !== undefined ? topic : other === null || typeof other === 'string' ? null : { kind: 'flow', flow: other },
    above: aboveOf(phrase, topic, context),
    pending:
      isAbout(phrase) && phrase.verb === undefined && phrase.beside === undefined && !hasFigures(phrase)
        ? topic
        : isPredicate
          ? null
          : context.pending,
    isRise: phrase.byValue !== undefined,
    units: phrase.units ?? context.units,
    parties: context.parties,
    mixed: mixedBy(phrase, topic, context),
    wasMixed: context.wasMixed,
    isBegun: context.isBegun || isAbout(phrase),
    last: times.base ?? times.main?.to ?? context.last,
  };
  const statements = hasFigures(phrase)
    ? stateFigures({ phrase, topic, times, before: context, scope, verb, direction, currency, use })
    : [];
  if (statements === 'no-year' && times.main === null) return { statements: [], context: next, open: 'no-year' };
  if (typeof statements === 'string') return statements;
  use(phrase.units);
  if (from !== undefined && from === times.base) use('base');
  if (!hasFigures(phrase)) for (const one of [phrase.when, verb === null ? undefined : phrase.base, 'base', 'every']) use(one);
  use(phrase.index);
  if (leavesOf(phrase).some((leaf) => !used.has(leaf)) || flags.some((flag) => phrase[flag] !== undefined && !used.has(flag)))
    return 'no-reading';
  if (phrase.vague !== undefined && times.told === null) return 'no-year';
  if (phrase.monthly !== undefined && times.main?.to.length !== 7) return 'no-reading';
  if (phrase.sequel !== undefined && (verb !== 'change' || isAbout(phrase))) return 'no-reading';
  if (phrase.reach !== undefined && verb !== 'change') return 'no-reading';
  if (phrase.values !== undefined && phrase.verb === undefined && !isAbout(phrase) && context.verb !== null && context.other === null)
    return 'no-reading';
  if (phrase.dated !== undefined && phrase.base === undefined) return 'no-reading';
  if (phrase.measured !== undefined && topic.kind !== 'indicator') return 'no-reading';
  if (phrase.pair !== undefined && phrase.values === undefined) return 'no-reading';
  if (phrase.respective !== undefined && phrase.values === undefined) return 'no-reading';
  if (
    phrase.beside !== undefined &&
    !isAbout(phrase) &&
    (times.told === null || (phrase.rival !== undefined && phrase.value?.when === undefined)) &&
    !namesOther(phrase)
  )
    return 'no-reading';
  if (phrase.beside !== undefined && isAbout(phrase) && phrase.value !== undefined && phrase.againstValue !== undefined)
    return 'no-reading';
  if (phrase.value?.further !== undefined && verb !== 'change' && !context.isBegun) return 'no-reading';
  if (phrase.than !== undefined && (context.isRise || (hasFigures(phrase) && !isAbout(phrase) && !namesOther(phrase)))) return 'no-reading';
  if (phrase.outdone !== undefined && (phrase.atValue === undefined || phrase.byValue !== undefined)) return 'no-reading';
  if (phrase.accompanying !== undefined && phrase.verb === undefined && !isAbout(phrase)) return 'no-reading';
  return { statements, context: next, open: null };
}

/** Whether a clause names another partner, other goods or another record than the one before. */
function namesOther({ subject, goods, to, from, with: with_, in: in_, of, owner, recorder }: Phrase): boolean {
  return [subject, goods, to, from, with_, in_, of, owner, recorder].some((part) => part !== undefined);
}

/** The flow that a list goes through the partners of. */
function aboveOf({ measure, subject }: Phrase, topic: Topic, { topic: before, above }: Context): Flow | null {
  if (topic.kind !== 'flow' || before?.kind !== 'flow' || measure !== undefined) return null;
  return subject === undefined || topic.flow.partners.join() === before.flow.partners.join() ? above : before.flow;
}

/** How the things that a sentence names differ: in whom they are of, or in what else they are. */
function mixedBy(phrase: Phrase, topic: Topic, { mixed, isBegun, topic: before }: Context): Context['mixed'] {
  if (!isBegun || !isAbout(phrase) || mixed === 'pair' || JSON.stringify(topic) === JSON.stringify(before)) return mixed;
  const [one, other] = [topic, before].map((own) => (own === null ? null : flowBefore({ topic: own })));
  const pairOf = (flow: Flow | null | undefined): string =>
    flow === null || flow === undefined ? '' : [flow.owner, ...flow.partners].toSorted().join();
  return pairOf(one) === pairOf(other) ? 'kind' : 'pair';
}

/** A clause that tells what is bought or sold without saying by whom: by the economy that the clause before began with. */
function withSubject(phrase: Phrase, { subject }: Context): Phrase {
  const isTold = phrase.verb !== 'deal' || [phrase.subject, phrase.owner, phrase.by].some((party) => party !== undefined);
  return isTold || subject === null || (phrase.it !== undefined && phrase.recorder !== undefined)
    ? phrase
    : { ...phrase, subject: { ...subject } };
}

/** A clause that is about what a later one names: what it tells of its time stands. */
function waiting(phrase: Phrase, context: Context): ReadClause | NotUnderstood {
  const times = timesIn(phrase, context, () => undefined);
  if (typeof times === 'string') return times;
  const isOfClause = phrase.when !== undefined && phrase.byValue === undefined;
  return { statements: [], context: { ...context, times: isOfClause ? times.main : context.times }, open: 'no-flow' };
}

/** What a clause may say that must be in what its figures state. */
const flags = ['mean', 'every', 'operator', 'rough', 'sum', 'base', 'currency'] as const;

/** Whether a clause names what it is about. */
function isAbout({ measure, share, indicator, growth, rank }: Phrase): boolean {
  return [measure, share, indicator, growth, rank].some((part) => part !== undefined);
}

/** What a clause goes on from: in brackets the flow that was named last, with a verb alone what was named before an aside. */
function contextFor({ paren, which }: Phrase, context: Context, isPredicate: boolean): Context {
  if ((paren ?? which) !== undefined && context.other !== null) return { ...context, topic: context.other };
  return isPredicate && context.pending !== null ? { ...context, topic: context.pending } : context;
}

/** A clause that tells of every year, where no time is told. */
function withAllYears({ ever }: Phrase, context: Context, { firstYear, lastYear }: Scope): Context {
  return ever === undefined || firstYear === null || lastYear === null ? context : { ...context, times: { from: firstYear, to: lastYear } };
}

/** `has never exceeded`, where no time is told, tells of every year. */
function withEver(phrase: Phrase): Phrase {
  return phrase.ever === undefined || phrase.when?.isSpan === false ? phrase : { ...phrase, every: true };
}

function timesIn(phrase: Phrase, context: Context, use: Ground['use']): ClauseTimes | NotUnderstood {
  const since = phrase.fromValue?.when;
  const anchor = (since === undefined ? undefined : periodsOf(since, null)[0]) ?? context.times?.to ?? null;
  const told =
    phrase.when ??
    figureOfTime(phrase)?.when ??
    (context.other === null ? undefined : phrase.againstValue?.when) ??
    phrase.whole?.when ??
    (phrase.ratio === undefined ? undefined : phrase.other?.when);
  if (told !== undefined && told === phrase.whole?.when) use(told);
  const named = told === undefined ? null : periodsOf(told, anchor);
  const own = phrase.months === undefined ? named : periodsOf(phrase.months, named?.[0] ?? anchor);
  use(phrase.months);
  if (own !== null && own.length === 0) return 'no-year';
  if (told?.years !== null && told?.years !== undefined && told.years < 0 && phrase.byValue !== undefined) return 'two-readings';
  const [first, ...more] = own ?? [];
  const last = more.at(-1);
  const isList = told !== undefined && !told.isSpan && more.length > 0;
  const main = first === undefined ? context.times : { from: first, to: last ?? first };
  if (phrase.base !== undefined && hasFigures(phrase)) use(phrase.base);
  const base = phrase.base === undefined ? null : (periodsOf(phrase.base, main?.to ?? null)[0] ?? null);
  if (phrase.base !== undefined && base === null) return 'no-year';
  if (phrase.base !== undefined && phrase.base.years !== null && main !== null && main.from !== main.to && main.from !== base)
    return 'several-periods';
  const spanned = told?.isSpan === true && first !== undefined ? first : null;
  return {
    main,
    base: base ?? spanned ?? (own === null ? context.base : null),
    list: isList ? (own ?? []) : [],
    told: told ?? phrase.months ?? null,
  };
}

/** The figure whose time is that of a clause that tells none: what it came to, else how much it changed; one that tells a time by itself first. */
function figureOfTime({ toValue, atValue, value, values, byValue, times, portion }: Phrase): Phrase | undefined {
  const timed = [toValue, atValue, value, ...(values ?? []), byValue, times, portion].filter((figure) => figure?.when !== undefined);
  return timed.find((figure) => figure?.when?.months === null) ?? timed[0];
}

function currencyOf(phrase: Phrase): 'usd' | 'cny' | null {
  const all = [
    phrase.value,
    phrase.toValue,
    phrase.atValue,
    phrase.fromValue,
    phrase.againstValue,
    phrase.byValue,
    ...(phrase.values ?? []),
  ];
  const units = new Set(all.map((value) => value?.figure?.unit).filter((unit) => unit === 'usd' || unit === 'cny'));
  const [unit = null, ...others] = units;
  return others.length > 0 ? null : unit;
}

/** Under which names a clause may hold figures. */
const figureNames = [
  ...(['value', 'values', 'toValue', 'atValue', 'fromValue', 'againstValue', 'byValue'] as const),
  ...(['times', 'figure', 'portion', 'multiplied', 'record'] as const),
];

function hasFigures(phrase: Phrase): boolean {
  return figureNames.some((name) => phrase[name] !== undefined);
}
