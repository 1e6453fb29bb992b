import type { Phrase } from '../phrases/index.ts';
import { guessed, type Statement } from '../statements/index.ts';
import type { Context, NotUnderstood, Scope } from '../topics/index.ts';
import type { Clause, ClauseFinder } from './find-clauses.ts';
import { type ReadClause, readClause } from './read-clause.ts';

/** One way to read some words to their end: what the figures state, and what is left for what follows. */
export interface Reading {
  readonly statements: readonly Statement[];
  readonly context: Context;
  /** Whether words were passed over that are not known. */
  readonly isDoubted: boolean;
}

/** The best readings of some words, in as few clauses as can be; without one, how far any came and why it went no further. */
export interface ReadChunk {
  readonly readings: readonly Reading[];
  /** The readings in one clause more, which are looked for only where somebody asks; null where not all ways to read it were tried. */
  readonly others: () => readonly Reading[] | null;
  readonly reached: number;
  readonly reason: NotUnderstood;
}

/** The most ways that are tried. */
const mostTries = 400;

/** What has been read up to a place. */
interface Path extends Reading {
  readonly place: number;
  readonly clauses: number;
  /** Clauses whose figures wait for a time, or for what they are of, each with what was said before it. */
  readonly open: readonly { readonly phrase: Phrase; readonly before: Context; readonly waitsFor: 'no-year' | 'no-flow' }[];
}

/** Reads all that lies between two places as clauses with what joins them, in every way there is, the fewest clauses first. */
export function readChunk(finder: ClauseFinder, [from, to]: readonly [number, number], before: Context, scope: Scope): ReadChunk {
  const { joints } = finder;
  let [tries, reached, reason]: [number, number, NotUnderstood] = [0, from, 'no-reading'];
  let paths: readonly Path[] = [{ place: from, statements: [], clauses: 0, context: before, open: [], isDoubted: false }];
  let readings: readonly Reading[] = [];
  const stopAt = (at: number, why: NotUnderstood): readonly Path[] => {
    if (at > reached || (at === reached && reason === 'no-reading')) [reached, reason] = [at, why];
    return [];
  };
  /** The path with one more clause; one that has come to the end is a reading. */
  const goOn = (path: Path, clause: Clause): readonly Path[] => {
    tries += 1;
    const read = readClause(clause.phrase, path.context, scope);
    if (typeof read === 'string') return stopAt(clause.to, read);
    stopAt(clause.to, 'no-reading');
    const end = finder.endAt(clause.to, to);
    const next = goneOn(path, clause, read, scope);
    const waiting = end === null ? undefined : next?.open.find(({ phrase }) => !isOptional(phrase));
    const isOpen = next === null || waiting !== undefined;
    if (isOpen || (end !== null && contradictsItself(next.statements))) {
      [reached, reason] = [clause.to, isOpen ? (waiting?.waitsFor ?? 'no-reading') : 'two-readings'];
    } else if (end === null) return [next];
    else readings = [...readings, withDoubts(next, next.isDoubted || end.doubt !== undefined)];
    return [];
  };
  /** The readings with one clause more; the paths that lead further are left for the next round. */
  const nextRound = (): readonly Reading[] => {
    readings = [];
    paths = paths.flatMap((path) =>
      finder.after(path.place, path.clauses === 0).flatMap((clause) => {
        if (clause.to > to || tries >= mostTries) return [];
        return clause.to === to || joints.has(clause.to) ? goOn(path, clause) : stopAt(clause.to, 'no-reading');
      }),
    );
    return readings;
  };
  while (nextRound().length === 0 && paths.length > 0);
  const [best, sure] = [readings, readings.filter(({ isDoubted }) => !isDoubted)];
  let more: readonly Reading[] | null = null;
  const others = (): readonly Reading[] | null => {
    more ??= nextRound().filter(({ isDoubted }) => !isDoubted);
    return tries < mostTries ? more : null;
  };
  return { readings: sure.length > 0 ? sure : best, others, reached, reason };
}

/** Whether a clause says enough without a time: that something is the largest there is. */
function isOptional({ rank, value, atValue, toValue }: Phrase): boolean {
  return rank !== undefined && (value ?? atValue ?? toValue) === undefined;
}

/** A path with one more clause; the clauses before it that were open are read again with what it says. Null where they can't be. */
function goneOn(path: Path, { to, phrase }: Clause, read: ReadClause, scope: Scope): Path | null {
  const { context } = read;
  const base = { place: to, clauses: path.clauses + 1, context, isDoubted: path.isDoubted || phrase.doubt !== undefined };
  // `after a jump of 5 % in 2022, exports grew`: what was told of the topic of the sentence before is a guess, where this one names its own.
  const isOld = path.context.named.length === 0 && context.named.length > 0;
  const before = isOld ? guessed(path.statements) : path.statements;
  const { open } = read;
  if (open !== null) return { ...base, statements: before, open: [...path.open, { phrase, before: path.context, waitsFor: open }] };
  const { times, topic } = context;
  // `rose 17 %, after a decline in 2024`: it rose later than that, and when is not told here.
  if (phrase.sequel !== undefined && path.open.some(({ waitsFor }) => waitsFor === 'no-year')) return null;
  if (phrase.beside !== undefined && path.open.length > 0 && (phrase.when === undefined || phrase.measure === undefined)) return null;
  let about = topic;
  const again = path.open.flatMap((one) => {
    const own = readClause(one.phrase, { ...one.before, topic: one.before.topic ?? about, times: one.before.times ?? times }, scope);
    if (typeof own === 'string' || own.open !== null) return [];
    about = own.context.topic;
    return [own.statements];
  });
  if (again.length < path.open.length) return null;
  // `exports rose faster than imports, by 12 %`: of which, where neither clause before tells a figure, is a guess.
  const isOfEither = phrase.rival !== undefined && path.statements.length === 0;
  return { ...base, statements: [...before, ...again.flat(), ...(isOfEither ? guessed(read.statements) : read.statements)], open: [] };
}

/**
 * A reading, with marks on what is guessed. Where several clauses were read these are most of something, since another clause may name
 * more of it, and a change that does not say since when, since another clause may say it.
 */
function withDoubts({ statements, clauses, context }: Path, isDoubted: boolean): Reading {
  const isGuess = (one: Statement): boolean => isDoubted || (clauses > 1 && (one.figure.thing === 'most' || one.isSinceOpen));
  return { context, isDoubted, statements: statements.map((one) => (isGuess(one) ? { ...one, isGuessed: true } : one)) };
}

/** How far apart two amounts of one thing may be that one sentence tells: no farther than rounding brings them. */
const sameWithin = 0.03;

/** Whether two figures tell different amounts of one thing: then they were meant of different things. */
function contradictsItself(statements: readonly Statement[]): boolean {
  const told = new Map<string, number>();
  return statements.some(({ quantities: [quantity], operator, number, upTo }) => {
    if (quantity === undefined || operator !== '==' || upTo !== null || number.startsWith('-')) return false;
    const [key, value] = [`${quantity}${number.replace(/[\d.]/g, '')}`, Number.parseFloat(number)];
    const other = told.get(key) ?? value;
    told.set(key, value);
    return Math.abs(value - other) > sameWithin * Math.max(Math.abs(value), Math.abs(other));
  });
}
