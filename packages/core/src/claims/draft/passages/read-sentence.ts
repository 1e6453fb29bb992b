import { ClauseFinder, type ReadChunk, type Reading, readChunk, readClause } from '../clauses/index.ts';
import { chartOf } from '../grammar/index.ts';
import type { Figure } from '../phrases/index.ts';
import type { Statement } from '../statements/index.ts';
import { type DraftNames, guards, isKnown, type ReadLattice, readLattice } from '../tokens/index.ts';
import { afterSentence, type Context, type NotCheckable, type NotUnderstood, noContext, type Scope } from '../topics/index.ts';
import { grammar, inGrammar } from './draft-grammar.ts';

/**
 * What a figure was read as in the best readings, or why it was not. `others` finds what it is in those that are nearly as good; null where not
 * the whole sentence was read in every way.
 */
export type FigureReading =
  | { readonly best: readonly Statement[]; readonly others: () => readonly Statement[] | null }
  | { readonly reason: NotUnderstood | NotCheckable; readonly word: string | null };

/** A figure of a text: where it stands, how it is printed, and what it was read as. */
export interface ReadFigure {
  readonly start: number;
  readonly printed: string;
  readonly reading: FigureReading;
}

/** A figure of a sentence with its reading. */
export interface SentenceFigure {
  readonly figure: Figure;
  readonly reading: FigureReading;
}

/** A sentence that has been read: its figures, and what it leaves behind for the next. */
export interface ReadSentence {
  readonly figures: readonly SentenceFigure[];
  readonly context: Context;
}

/**
 * Reads a sentence as a whole, with the times that it tells itself, else with those told before; where it can't be read so, the parts of it that
 * stand by themselves.
 */
export function readSentence(text: string, before: Context, scope: Scope, names: DraftNames): ReadSentence {
  const lattice = readLattice(withoutMarks(text), names);
  const finder = new ClauseFinder(chartOf(lattice, grammar()), lattice.words);
  const listed = figuresIn(lattice);
  const span: Span = [0, lattice.end];
  const isTimed = !listed.some(isListed) || lattice.tokens.some(({ says }) => says.when !== undefined);
  const fresh =
    before.times === null || !isTimed ? null : readChunk(finder, span, { ...before, times: null, base: null, last: null }, scope);
  const whole = fresh !== null && fresh.readings.length > 0 ? fresh : readChunk(finder, span, before, scope);
  if (whole.readings.length > 0) return ended(ofReadings(whole.readings, listed, whole.others));
  const isNow = whole.reason === 'no-year' && lattice.told.some(({ lower }) => present.has(lower));
  const now = isNow && scope.lastYear !== null ? { from: scope.lastYear, to: scope.lastYear } : null;
  const latest = now === null ? [] : readChunk(finder, span, { ...before, times: now }, scope).readings;
  if (latest.length > 0) return ended({ ...ofReadings(latest, listed, unknown), context: noContext });
  return ended(inParts({ lattice, finder, scope }, whole, listed, before));
}

/** Words with which a sentence without a year is of the last one, which it may be right by, and never off. */
const present: ReadonlySet<string> = new Set(['has', 'have', 'is', 'are', 'now', 'today', 'currently']);

/** A sentence with what it leaves for the next one. */
function ended(read: ReadSentence): ReadSentence {
  return { ...read, context: read.context === noContext ? noContext : afterSentence(read.context) };
}

/** A sentence without the mark of a heading before it and the stop after it; what is left out leaves blanks, so that all else stands where it stood. */
function withoutMarks(text: string): string {
  const bare = text.replace(/^\s*#{1,6}\s+/, (mark) => ' '.repeat(mark.length));
  return bare.replace(/[.!?…:;]+["”’)]*\s*$/, '');
}

/**
 * What a part without figures that is not understood leaves for the next: the only flow that it names, as a guess; else the single economies that
 * it names, in order; and its one time.
 */
function spokenIn({ lattice, finder: { edges }, scope }: Parsed, [start, end]: Span): Context {
  const own = lattice.tokens.filter(({ from, to }) => from >= start && to <= end);
  const parties = new Set(own.flatMap(({ says }) => (says.party?.codes.length === 1 ? says.party.codes : [])));
  const [period, ...others] = new Set(own.flatMap(({ says }) => says.when?.periods ?? []));
  const times = period === undefined || others.length > 0 ? null : { from: period, to: period };
  const flows = edges.slice(start, end).flatMap((from) => from.filter(({ symbol, to }) => symbol === 'Flow' && to <= end));
  const [flow, ...more] = flows.filter(
    (one) =>
      !flows.some((other) => other !== one && other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from),
  );
  const read = flow === undefined || more.length > 0 ? null : readClause(flow.says, noContext, scope);
  const topic = read === null || typeof read === 'string' ? null : read.context.topic;
  return topic?.kind === 'flow' && !topic.flow.isOpen
    ? { ...noContext, times, topic: { kind: 'flow', flow: { ...topic.flow, isGuessed: true } } }
    : { ...noContext, times, parties: [...parties] };
}

function unread(figure: Figure, reason: NotUnderstood | NotCheckable, word: string | null): SentenceFigure {
  return { figure, reading: { reason, word } };
}

/** The figures that are always told of: a plain number and a place only where they are read. */
function figuresIn({ tokens }: ReadLattice): readonly Figure[] {
  const all = new Set(tokens.flatMap(({ says }) => says.figure ?? []));
  return [...all].toSorted((one, other) => one.start - other.start);
}

function isListed({ unit, thing }: Figure): boolean {
  return !(unit === 'place' || unit === 'record' || thing === 'most' || (unit === 'plain' && thing === null));
}

function ofReadings(readings: readonly Reading[], figures: readonly Figure[], others: ReadChunk['others']): ReadSentence {
  return {
    figures: figures.flatMap((figure): SentenceFigure[] => {
      const of = (own: readonly Reading[]) => distinct(own.flatMap(({ statements }) => statements.filter((one) => one.figure === figure)));
      const all = of(readings);
      const recorded = all.filter(({ quantities }) => quantities.some((node) => node.includes('recorded(')));
      const best = recorded.length > 0 ? recorded : all;
      if (best.length === 0) return isListed(figure) ? [unread(figure, 'no-reading', null)] : [];
      const ofOthers = (): readonly Statement[] | null => {
        const own = others();
        return own === null ? null : of(own);
      };
      return [{ figure, reading: { best, others: ofOthers } }];
    }),
    context: leftBy(readings.map(({ context }) => context)),
  };
}

/** What else a part of a sentence may mean is not known: the rest was not read. */
const unknown = (): null => null;

const contextKeys = Object.keys(noContext) as (keyof Context)[];

/** What all best readings leave behind alike; of what they are about where they differ in no more than the goods that a name may mean. */
function leftBy([context = noContext, ...others]: readonly Context[]): Context {
  if (others.length === 0) return context;
  const alike = contextKeys.filter((key) => others.every((other) => isAlike(other[key], context[key])));
  const topic = others.every((other) => isAlike(withoutGoods(other), withoutGoods(context))) ? withoutGoods(context) : null;
  return { ...noContext, topic, ...Object.fromEntries(alike.map((key) => [key, context[key]])) };
}

function isAlike(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
}

function withoutGoods({ topic }: Context): Context['topic'] {
  return topic?.kind === 'flow' ? { kind: 'flow', flow: { ...topic.flow, goods: null } } : topic;
}

/** Statements that say different things. */
function distinct(statements: readonly Statement[]): readonly Statement[] {
  const told = statements.map(({ quantities, operator, number, upTo, isGuessed }) =>
    [...quantities, number, upTo, operator, isGuessed].join(),
  );
  return statements.filter((_, index) => told.indexOf(told[index] ?? '') === index);
}

interface Parsed {
  readonly lattice: ReadLattice;
  readonly finder: ClauseFinder;
  readonly scope: Scope;
}

/** Words after which a clause stands by itself. */
const strong: ReadonlySet<string> = new Set([';', ':', 'while', 'whereas', 'but', 'although', 'though', 'where']);

/** The parts of a sentence between its strong joints, each read or left by itself. */
function inParts(parsed: Parsed, whole: ReadChunk, listed: readonly Figure[], before: Context): ReadSentence {
  const { lattice } = parsed;
  const cuts = lattice.words.filter(({ word }) => strong.has(word)).map(({ from }) => from);
  const bounds = [0, ...cuts.filter((place) => place > 0), lattice.end];
  let context = before;
  const figures: SentenceFigure[] = [];
  let begin = 0;
  for (const end of bounds.slice(1)) {
    const start = strong.has(wordAt(lattice, begin)) ? begin + 1 : begin;
    const last = wordAt(lattice, end - 1) === ',' ? end - 1 : end;
    const own = listed.filter(({ start: at }) => at >= offsetAt(lattice, start) && at < offsetAt(lattice, end));
    const read = readPart(parsed, [start, last], own, context, start === 0 && last === lattice.end ? whole : undefined);
    context = read.context;
    figures.push(...read.figures);
    begin = end;
  }
  return { figures, context };
}

/** A part as a whole; else the longest clauses at its beginning, or else at its end, and the rest by itself. */
function readPart(
  parsed: Parsed,
  [start, end]: Span,
  listed: readonly Figure[],
  context: Context,
  whole: ReadChunk = readChunk(parsed.finder, [start, end], context, parsed.scope),
): ReadSentence {
  const { lattice, finder, scope } = parsed;
  const { edges, dates } = finder;
  if (whole.readings.length > 0) return ofReadings(whole.readings, listed, unknown);
  const joints = weakJoints(lattice).filter(({ from, to }) => from > start && to < end && !dates.has(from));
  const figuresOf = ({ to }: Joint, isBefore: boolean): readonly Figure[] =>
    listed.filter((figure) => figure.start < offsetAt(lattice, to) === isBefore);
  for (const joint of joints.toReversed()) {
    const isRemark = guardIn(lattice, [joint.from, end]) === null && !figuresOf(joint, false).some(isListed);
    const isSafe = isClause(edges, joint.from, end) || isRemark;
    if (!isClause(edges, start, joint.from) || !isSafe) continue;
    const { readings } = readChunk(finder, [start, joint.from], context, scope);
    if (readings.length === 0) continue;
    const first = ofReadings(readings, figuresOf(joint, true), unknown);
    const rest = readPart(parsed, [joint.to, end], figuresOf(joint, false), first.context);
    return { figures: [...first.figures, ...rest.figures], context: rest.context };
  }
  for (const joint of joints) {
    const before: Span = [start, joint.from];
    const isOther = isClause(edges, start, joint.from) || whyNot(lattice, before, whole)[0] === 'unknown-word';
    if (!isClause(edges, joint.from, end) || wordAt(lattice, joint.from) !== ',' || guardIn(lattice, before) !== null || !isOther) continue;
    const { readings } = readChunk(finder, [joint.to, end], spokenIn(parsed, before), scope);
    if (readings.length === 0) continue;
    const first = unreadPart(parsed, before, figuresOf(joint, true), whole);
    const rest = ofReadings(readings, figuresOf(joint, false), unknown);
    return { figures: [...first, ...rest.figures], context: rest.context };
  }
  const figures = unreadPart(parsed, [start, end], listed, whole);
  return { figures, context: listed.some(isListed) ? noContext : spokenIn(parsed, [start, end]) };
}

/** The figures of a part that is not read, each with the reason. */
function unreadPart({ lattice }: Parsed, span: Span, listed: readonly Figure[], read: ReadChunk): readonly SentenceFigure[] {
  const why = whyNot(lattice, span, read);
  const of = (figure: Figure): SentenceFigure =>
    figure.unit === 'other' ? unread(figure, 'other-currency', null) : unread(figure, ...why);
  return listed.filter(isListed).map(of);
}

type Span = readonly [start: number, end: number];

/** A word between two clauses, from its place to the one after it. */
interface Joint {
  readonly from: number;
  readonly to: number;
}

/** Words after which what follows may be another clause. */
const weak: readonly (readonly string[])[] = [[',', 'and'], [',', 'with'], [',', 'which'], ['and'], ['as'], ['when'], [':'], ['–'], ['—']];

function weakJoints(lattice: ReadLattice): readonly Joint[] {
  return lattice.words.flatMap(({ from }) => {
    const joint = weak.find((words) => words.every((word, index) => wordAt(lattice, from + index) === word));
    return joint === undefined ? [] : [{ from, to: from + joint.length }];
  });
}

/** Whether a verb stands between two places. */
function isClause(edges: ClauseFinder['edges'], from: number, to: number): boolean {
  return edges.slice(from, to).some((own) => own.some((edge) => edge.to <= to && verbs.has(edge.symbol)));
}

const verbs: ReadonlySet<string> = new Set('LEV LEVOP COP CHV MULTV SELL HAVE AUX SHAREV WENT EXCEED HOVER'.split(' '));

function wordAt({ words }: ReadLattice, place: number): string {
  return words.find(({ from }) => from === place)?.word ?? '';
}

function offsetAt({ told, wordOf }: ReadLattice, place: number): number {
  return told[wordOf[place] ?? told.length]?.start ?? Number.POSITIVE_INFINITY;
}

/** Whether a word that may say that something may be is the month. */
function isMonth(words: ReadLattice['told'], at: number): boolean {
  return words[at]?.text === 'May' && /^(?:in|by|of|since|until|from|to|and|,)$/.test(words[at - 1]?.lower ?? '');
}

/**
 * Why a part was not read: a word of it that may mean that the figure can't be judged at all, a word that is not known, else the word at which
 * reading stopped.
 */
function whyNot(
  lattice: ReadLattice,
  [start, end]: Span,
  { reached, reason }: ReadChunk,
): readonly [NotUnderstood | NotCheckable, string | null] {
  const { told, wordOf } = lattice;
  const textAt = (place: number): string | null => told[wordOf[place] ?? told.length]?.text ?? null;
  const guard = guardIn(lattice, [start, end]);
  if (guard !== null) return [guard, null];
  const taken = lattice.tokens
    .filter(({ symbol }) => symbol !== 'NAME')
    .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index));
  const known = new Set(taken);
  const unknown = lattice.words.find(
    ({ word, from }) => from >= start && from < end && !known.has(from) && /\p{L}/u.test(word) && !isKnown(word) && !inGrammar().has(word),
  );
  if (unknown !== undefined && (reason === 'no-reading' || reason === 'no-flow')) return ['unknown-word', textAt(unknown.from)];
  return reason === 'no-reading' ? [reason, textAt(reached)] : [reason, null];
}

/** Why the figures of a part can't be judged, where a word of it says so. */
function guardIn({ told, wordOf }: ReadLattice, [start, end]: Span): NotUnderstood | NotCheckable | null {
  const own = told.slice(wordOf[start], wordOf[end]);
  const [reason = null] = guards.find(([, words]) => own.some(({ lower }, at) => words.has(lower) && !isMonth(own, at))) ?? [];
  return reason;
}
