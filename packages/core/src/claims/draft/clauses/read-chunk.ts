import type { Edge } from '../grammar/index.ts';
import type { Phrase } from '../phrases/index.ts';
import type { Statement } from '../statements/index.ts';
import type { Context, NotUnderstood, Scope } from '../topics/index.ts';
import type { Clause, ClauseFinder, Start } from './find-clauses.ts';
import { type ReadClause, readClause } from './read-clause.ts';

/** One way to read some words to their end: what the figures state, in how many clauses, and what is left for what follows. */
export interface Reading {
  readonly statements: readonly Statement[];
  readonly clauses: number;
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

/** A way to go on from a place: the clause there, or, between clauses, the words that join. */
interface Path {
  readonly place: number;
  readonly statements: readonly Statement[];
  readonly clauses: number;
  readonly context: Context;
  /** Whether anything was passed over. */
  readonly isDoubted: boolean;
  /** Clauses whose figures wait for a time, or for what they are of, each with what was said before it. */
  readonly open: readonly { readonly phrase: Phrase; readonly before: Context; readonly waitsFor: 'no-year' | 'no-flow' }[];
}

/** Reads all that lies between two places as clauses with what joins them, in every way there is, the fewest clauses first. */
export function readChunk(finder: ClauseFinder, [from, to]: readonly [number, number], before: Context, scope: Scope): ReadChunk {
  const { edges, joints } = finder;
  let [tries, reached, reason]: [number, number, NotUnderstood] = [0, from, 'no-reading'];
  let paths: readonly Path[] = [{ place: from, statements: [], clauses: 0, context: before, open: [], isDoubted: false }];
  const goOn = (path: Path, clause: Clause): Path | Reading | null => {
    tries += 1;
    const read = readClause(clause.phrase, path.context, scope);
    if (typeof read === 'string') {
      if (clause.to > reached || (clause.to === reached && reason === 'no-reading')) [reached, reason] = [clause.to, read];
      return null;
    }
    if (clause.to > reached) [reached, reason] = [clause.to, 'no-reading'];
    const end = endAt(edges, clause.to, to);
    const next = goneOn(path, clause, read, scope);
    const waiting = next?.open.find(({ phrase }) => !isOptional(phrase));
    const isEnd = end !== null;
    if (next === null || (isEnd && waiting !== undefined)) [reached, reason] = [clause.to, waiting?.waitsFor ?? 'no-reading'];
    else if (isEnd && contradictsItself(next.statements)) [reached, reason] = [clause.to, 'two-readings'];
    else return isEnd ? withDoubts({ ...next, isDoubted: next.isDoubted || end.doubt !== undefined }) : next;
    return null;
  };
  /** The readings with one clause more; the paths that lead further are left for the next round. */
  const nextRound = (): readonly Reading[] => {
    const [longer, readings]: [Path[], Reading[]] = [[], []];
    for (const path of paths) {
      for (const start of startsAt(edges, path, from)) {
        for (const clause of finder.from(start)) {
          if (clause.to > to || tries >= mostTries) continue;
          if (clause.to !== to && !joints.has(clause.to)) {
            if (clause.to > reached) [reached, reason] = [clause.to, 'no-reading'];
            continue;
          }
          const next = goOn(path, clause);
          if (next !== null && 'place' in next) longer.push(next);
          else if (next !== null) readings.push(next);
        }
      }
    }
    paths = longer;
    return readings;
  };
  let readings = nextRound();
  while (readings.length === 0 && paths.length > 0) readings = nextRound();
  const sure = readings.filter(({ isDoubted }) => !isDoubted);
  if (sure.length > 0) readings = sure;
  let more: readonly Reading[] | null = null;
  const others = (): readonly Reading[] | null => {
    more ??= nextRound().filter(({ isDoubted }) => !isDoubted);
    return tries < mostTries ? more : null;
  };
  return { readings, others, reached, reason };
}

/** Whether a clause says enough without a time: that something is the largest there is. */
function isOptional(phrase: Phrase): boolean {
  return phrase.rank !== undefined && ![phrase.value, phrase.atValue, phrase.toValue].some((value) => value !== undefined);
}

/** What was told of the topic of the sentence before is a guess, where this one names its own after it: `after a jump of 5 % in 2022, exports grew`. */
function withOldTopic(path: Path, { context }: ReadClause): Path {
  const isOld = !path.context.isBegun && !path.context.isPointed && context.isBegun && path.statements.length > 0;
  return isOld ? { ...path, statements: path.statements.map((one) => ({ ...one, isGuessed: true })) } : path;
}

/** A path with one more clause; the clauses before it that were open are read again with what it says. Null where they can't be. */
function goneOn(before: Path, { to, phrase }: Clause, read: ReadClause, scope: Scope): Path | null {
  const path = withOldTopic(before, read);
  const base = { place: to, clauses: path.clauses + 1, context: read.context, isDoubted: path.isDoubted || phrase.doubt !== undefined };
  if (read.open !== null) {
    return { ...base, statements: path.statements, open: [...path.open, { phrase, before: path.context, waitsFor: read.open }] };
  }
  const { times, topic } = read.context;
  if (phrase.beside !== undefined && path.open.length > 0 && (phrase.when === undefined || phrase.measure === undefined)) return null;
  if (path.open.length === 0 || times === null || topic === null)
    return { ...base, statements: [...path.statements, ...read.statements], open: path.open };
  const again = path.open.map((one) =>
    readClause(one.phrase, { ...one.before, topic: one.before.topic ?? topic, times: one.before.times ?? times }, scope),
  );
  const statements = again.flatMap((one) => (typeof one === 'string' ? [] : one.statements));
  if (again.some((one) => typeof one === 'string' || one.open !== null)) return null;
  return { ...base, statements: [...path.statements, ...statements, ...read.statements], open: [] };
}

/** A reading in which most of something, told in one of several clauses, is guessed: the others may name more that it consists of. */
function withDoubts({ statements, clauses, context, isDoubted: isPassed }: Path): Reading {
  const isDoubted = ({ figure }: Statement): boolean => isPassed || (clauses > 1 && figure.thing === 'most');
  return {
    clauses,
    context,
    isDoubted: isPassed,
    statements: statements.map((one) => (isDoubted(one) ? { ...one, isGuessed: true } : one)),
  };
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

/** Where the next clause may begin: at the very beginning, or after words that join. */
function startsAt(edges: readonly (readonly Edge[])[], { place, clauses }: Path, from: number): readonly Start[] {
  const isFirst = clauses === 0 && place === from;
  const own = (edges[place] ?? [])
    .filter(({ symbol }) => symbol === 'Join' || symbol === (isFirst ? 'Start' : 'Next'))
    .map(({ to, says }) => ({ to, says }));
  return isFirst ? [{ to: place, says: {} }, ...own] : own;
}

/** What is said to the end, where nothing but a closing sign or a remark is left; null where more is. */
function endAt(edges: readonly (readonly Edge[])[], place: number, to: number): Phrase | null {
  if (place === to) return {};
  const all = (edges[place] ?? []).filter((edge) => edge.symbol === 'Join' && edge.to === to);
  return (all.find(({ says }) => says.doubt === undefined) ?? all[0])?.says ?? null;
}
