import { ClauseFinder, type ReadChunk, type Reading, readChunk, readClause } from '../clauses/index.ts';
import { chartOf } from '../grammar/index.ts';
import type { Figure } from '../phrases/index.ts';
import type { Statement } from '../statements/index.ts';
import type { ReadLattice } from '../tokens/index.ts';
import { afterSentence, type Context, flowBefore, type NotCheckable, type NotUnderstood, noContext, type Scope } from '../topics/index.ts';
import type { Reader } from './reader.ts';

/**
 * What a figure was read as in the best readings, or why it was not. `others` finds what it is in those that are nearly as good; null where not
 * the whole sentence was read in every way.
 */
export type FigureReading =
  | { readonly best: readonly Statement[]; readonly others: () => readonly Statement[] | null }
  | { readonly reason: NotUnderstood | NotCheckable; readonly word: string | null };

/** A figure: where it stands, how it is printed, and what it was read as. */
export interface ReadFigure {
  readonly start: number;
  readonly printed: string;
  readonly reading: FigureReading;
}

/** A figure of a sentence with its reading. */
interface SentenceFigure {
  readonly figure: Figure;
  readonly reading: FigureReading;
}

/** A sentence that has been read, or a part of it: its figures, what it leaves behind for the next, and what each of its parts that was read left. */
interface ReadPart {
  readonly figures: readonly SentenceFigure[];
  readonly context: Context;
  readonly passed: readonly Context[];
}

/**
 * Reads a sentence as a whole, with the times that it tells itself, else with those told before; where it can't be read so, the parts of it that
 * stand by themselves.
 */
export function readSentence(
  text: string,
  before: Context,
  scope: Scope,
  reader: Reader,
): { readonly figures: readonly ReadFigure[]; readonly context: Context; readonly passed: readonly Context[] } {
  const { figures, context, passed } = readParts(text, before, scope, reader);
  const told = figures.map(({ figure: { start, end }, reading }) => ({ start, printed: text.slice(start, end), reading }));
  return { figures: told, context: context === noContext ? noContext : afterSentence(context), passed };
}

function readParts(text: string, before: Context, scope: Scope, how: Reader): ReadPart {
  const reader = new SentenceReader(how.lattice(withoutMarks(text)), scope, how);
  const { figures, lattice } = reader;
  const span: Span = [0, lattice.end];
  const isTimed = !figures.some(isListed) || lattice.tokens.some(({ says }) => says.when !== undefined);
  const fresh = before.times === null || !isTimed ? null : reader.chunk(span, { ...before, times: null, base: null, past: [] });
  const whole = fresh !== null && fresh.readings.length > 0 ? fresh : reader.chunk(span, before);
  const guessed = (contexts: readonly Context[]): readonly Reading[] =>
    contexts.flatMap((context) => reader.chunk(span, context).readings.map(asGuess));
  if (whole.readings.length > 0) {
    const isOpen = before.topic === null && whole.readings.some(({ context }) => flowBefore(context)?.isOpen === true);
    const read = ofReadings(whole.readings, figures, whole.others);
    const others = isOpen ? guessed(aboutTold(before, scope)) : [];
    return others.length === 0 ? read : { ...read, figures: ofReadings([...whole.readings, ...others], figures).figures };
  }
  const isNow = whole.reason === 'no-year' && scope.lastYear !== null && lattice.told.some(({ lower }) => how.present.has(lower));
  if (isNow && scope.lastYear !== null) {
    const now = reader.chunk(span, { ...before, times: { from: scope.lastYear, to: scope.lastYear } }).readings;
    return now.length > 0 ? { ...ofReadings(now, figures), context: noContext } : reader.inParts(before, whole);
  }
  const timed = whole.reason === 'no-year' ? guessed(atTold(before, scope)) : [];
  const about = before.topic === null && figures.some(isListed) ? guessed(aboutTold(before, scope)) : [];
  if (timed.length + about.length === 0) return reader.inParts(before, whole);
  const why = whole.reason === 'no-reading' ? 'no-flow' : whole.reason;
  const read = ofReadings([...timed, ...about], figures).figures.map((one) => ('reason' in one.reading ? unread(one.figure, why) : one));
  const context = timed.length > 0 ? ofReadings(timed, figures).context : noContext;
  return { figures: read, context: { ...context, times: before.times }, passed: [] };
}

/** What a sentence that tells no time may go on from: the times that the text told first and last. */
function atTold(before: Context, { told }: Scope): readonly Context[] {
  return told.times.map((times) => ({ ...before, times }));
}

/** What a sentence that does not tell of which trade it is may go on from: the trade that the text told first and last. */
function aboutTold(before: Context, scope: Scope): readonly Context[] {
  return scope.told.topics.flatMap((topic) => {
    const about = { ...before, topic };
    return before.times === null ? [about, ...atTold(about, scope)] : [about];
  });
}

/** A reading of a flow or at a time that is guessed, without the statements that set no more than a bound: such a one is often true of other times, too. */
function asGuess(reading: Reading): Reading {
  const exact = reading.statements.filter(({ operator, upTo }) => operator === '==' || upTo !== null);
  return { ...reading, statements: exact.map((one) => ({ ...one, isGuessed: true })) };
}

/** A sentence without the mark of a heading before it and the stop after it; what is left out leaves blanks, so that all else stands where it stood. */
function withoutMarks(text: string): string {
  const bare = text.replace(/^\s*#{1,6}\s+|^\s*【[^】]{0,40}】/, (mark) => ' '.repeat(mark.length));
  return bare.replace(/[.!?…:;。！？：；]+["”’)）]*\s*$/, '');
}

/** A plain number and a place are told of only where they are read. */
function isListed({ unit, thing }: Figure): boolean {
  return !(unit === 'place' || unit === 'record' || thing === 'most' || (unit === 'plain' && thing === null));
}

function unread(figure: Figure, reason: NotUnderstood | NotCheckable, word: string | null = null): SentenceFigure {
  return { figure, reading: { reason, word } };
}

/** What else a part of a sentence may mean is not known: the rest was not read. */
const unknown = (): null => null;

function ofReadings(readings: readonly Reading[], figures: readonly Figure[], others: ReadChunk['others'] = unknown): ReadPart {
  const context = leftBy(readings.map(({ context: own }) => own));
  return {
    figures: figures.flatMap((figure): SentenceFigure[] => {
      const of = (own: readonly Reading[]): readonly Statement[] =>
        distinct(own.flatMap(({ statements }) => statements.filter((one) => one.figure === figure)));
      const all = of(readings);
      const recorded = all.filter(({ quantities }) => quantities.some((node) => node.includes('recorded(')));
      const best = recorded.length > 0 ? recorded : all;
      if (best.length === 0) return isListed(figure) ? [unread(figure, 'no-reading')] : [];
      const ofOthers = (): readonly Statement[] | null => {
        const own = others();
        return own === null ? null : of(own);
      };
      return [{ figure, reading: { best, others: ofOthers } }];
    }),
    context,
    passed: [context],
  };
}

/** Statements that say different things. */
function distinct(statements: readonly Statement[]): readonly Statement[] {
  return statements.length < 2 ? statements : [...new Map(statements.map((one) => [JSON.stringify(one), one])).values()];
}

const contextKeys = Object.keys(noContext) as (keyof Context)[];

/** What all best readings leave behind alike; of what they are about where they differ in no more than the goods that a name may mean. */
function leftBy([context = noContext, ...others]: readonly Context[]): Context {
  if (others.every((other) => isAlike(other, context))) return context;
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

/** The most joints of a part at which it is cut: so the work of a row of clauses without end grows with its length alone. */
const mostJoints = 24;

type Span = readonly [start: number, end: number];

/** The phrases of a sentence, and its figures in their order. */
class SentenceReader {
  readonly lattice: ReadLattice;
  readonly figures: readonly Figure[];
  readonly #finder: ClauseFinder;
  readonly #how: Reader;
  readonly #scope: Scope;
  readonly #words: ReadonlyMap<number, string>;

  constructor(lattice: ReadLattice, scope: Scope, how: Reader) {
    this.lattice = lattice;
    this.#how = how;
    this.#scope = scope;
    this.#finder = new ClauseFinder(chartOf(lattice, how.grammar()), lattice.words, how.pauses);
    this.#words = new Map(lattice.words.map(({ word, from }) => [from, word]));
    const all = new Set(lattice.tokens.flatMap(({ says }) => says.figure ?? []));
    this.figures = [...all].toSorted((one, other) => one.start - other.start);
  }

  chunk(span: Span, context: Context): ReadChunk {
    return readChunk(this.#finder, span, context, this.#scope);
  }

  /** The parts of a sentence between its strong joints, each read or left by itself. */
  inParts(before: Context, whole: ReadChunk): ReadPart {
    const { strong } = this.#how;
    const cuts = [...this.#words].filter(([place, word]) => place > 0 && strong.has(word)).map(([place]) => place);
    let context = before;
    const passed: Context[] = [];
    const figures = [0, ...cuts].flatMap((begin, index) => {
      const start = strong.has(this.#words.get(begin) ?? '') ? begin + 1 : begin;
      const read = this.#part([start, cuts[index] ?? this.lattice.end], context, cuts.length === 0 && start === 0 ? whole : undefined);
      context = read.context;
      passed.push(...read.passed);
      return read.figures;
    });
    return { figures, context, passed };
  }

  /** A part as a whole, else what of it stands before a weak joint, or after one, and the rest. */
  #part([start, end]: Span, context: Context, whole: ReadChunk = this.chunk([start, end], context)): ReadPart {
    const own = this.#figuresIn([start, end]);
    if (whole.readings.length > 0) return ofReadings(whole.readings, own);
    const joints = this.#weakJoints([start, end]);
    for (const [from, to] of joints.toReversed()) {
      const rest: Span = [to, end];
      const isRemark = this.#guardIn([from, end]) === null && !this.#figuresIn(rest).some(isListed);
      if (!this.#isClause([start, from]) || !(isRemark || this.#isClause([from, end]))) continue;
      const { readings } = this.chunk([start, from], context);
      if (readings.length === 0) continue;
      const first = ofReadings(readings, this.#figuresIn([start, to]));
      const second = this.#part(rest, first.context);
      return { figures: [...first.figures, ...second.figures], context: second.context, passed: [...first.passed, ...second.passed] };
    }
    for (const [from, to] of joints) {
      const first: Span = [start, from];
      const isOther = this.#isClause(first) || this.#whyNot(first, whole)[0] === 'unknown-word';
      if (!isOther || !this.#isClause([from, end]) || this.#words.get(from) !== ',' || this.#guardIn(first) !== null) continue;
      const { readings } = this.chunk([to, end], this.#spokenIn(first));
      if (readings.length === 0) continue;
      const rest = ofReadings(readings, this.#figuresIn([to, end]));
      return { ...rest, figures: [...this.#unreadIn([start, to], this.#whyNot(first, whole)), ...rest.figures] };
    }
    const figures = this.#unreadIn([start, end], this.#whyNot([start, end], whole));
    return { figures, context: own.some(isListed) ? noContext : this.#spokenIn([start, end]), passed: [] };
  }

  #unreadIn(span: Span, why: readonly [NotUnderstood | NotCheckable, string | null]): readonly SentenceFigure[] {
    const own = this.#figuresIn(span).filter(isListed);
    return own.map((figure) => (figure.unit === 'other' ? unread(figure, 'other-currency') : unread(figure, ...why)));
  }

  #offsetAt(place: number): number {
    const { told, wordOf } = this.lattice;
    return told[wordOf[place] ?? told.length]?.start ?? Number.POSITIVE_INFINITY;
  }

  #figuresIn([start, end]: Span): readonly Figure[] {
    const [from, to] = [this.#offsetAt(start), this.#offsetAt(end)];
    return this.figures.filter((figure) => figure.start >= from && figure.start < to);
  }

  #weakJoints([start, end]: Span): readonly Span[] {
    const all = [...this.#words.keys()].flatMap((from): Span[] => {
      const joint = this.#how.weak.find((words) => words.every((word, index) => this.#words.get(from + index) === word));
      if (joint === undefined || from <= start || this.#finder.dates.has(from)) return [];
      const to = from + joint.length;
      return to < end && !this.#how.against.has(this.#words.get(to) ?? ' ') ? [[from, to]] : [];
    });
    return all.slice(0, mostJoints);
  }

  /** Whether a verb stands between two places. */
  #isClause([from, to]: Span): boolean {
    return this.#finder.edges.slice(from, to).some((own) => own.some((edge) => edge.to <= to && this.#how.verbs.has(edge.symbol)));
  }

  /**
   * What a part without figures that is not understood leaves for the next: the only flow that it names, as a guess; else the single economies that
   * it names, in order; and its one time.
   */
  #spokenIn([start, end]: Span): Context {
    const own = this.lattice.tokens.filter(({ from, to }) => from >= start && to <= end);
    const parties = new Set(own.flatMap(({ says }) => (says.party?.codes.length === 1 ? says.party.codes : [])));
    const [period, ...others] = new Set(own.flatMap(({ says }) => says.when?.periods ?? []));
    const times = period === undefined || others.length > 0 ? null : { from: period, to: period };
    const all = this.#finder.edges.slice(start, end).flatMap((from) => from.filter(({ symbol, to }) => symbol === 'Flow' && to <= end));
    const [flow, ...more] = all.filter((one) =>
      all.every((other) => other.from > one.from || other.to < one.to || other.to - other.from === one.to - one.from),
    );
    const read = flow === undefined || more.length > 0 ? null : readClause(flow.says, noContext, this.#scope);
    const topic = read === null || typeof read === 'string' ? null : read.context.topic;
    return topic?.kind === 'flow' && !topic.flow.isOpen
      ? { ...noContext, times, topic: { kind: 'flow', flow: { ...topic.flow, isGuessed: true } } }
      : { ...noContext, times, parties: [...parties] };
  }

  /**
   * Why a part was not read: a word of it that may mean that the figure can't be judged at all, a word that is not known, else the word at which
   * reading stopped.
   */
  #whyNot([start, end]: Span, { reached, reason }: ReadChunk): readonly [NotUnderstood | NotCheckable, string | null] {
    const { told, wordOf, unknown: words } = this.lattice;
    const guard = this.#guardIn([start, end]);
    if (guard !== null) return [guard, null];
    const isOpen = reason === 'no-reading' || reason === 'no-flow';
    const word = told
      .slice(wordOf[start], wordOf[end])
      .find((one) => isOpen && words.has(one) && !this.#how.grammar().words.has(one.lower));
    if (word !== undefined) return ['unknown-word', word.text];
    return [reason, reason === 'no-reading' ? (told[wordOf[reached] ?? told.length]?.text ?? null) : null];
  }

  /** Why the figures of a part can't be judged, where a word of it says so; `May` is the month. */
  #guardIn([start, end]: Span): NotUnderstood | NotCheckable | null {
    const { told, wordOf } = this.lattice;
    const own = told.slice(wordOf[start], wordOf[end]);
    const isMonth = (at: number): boolean =>
      own[at]?.text === 'May' && /^(?:in|by|of|since|until|from|to|and|,)$/.test(own[at - 1]?.lower ?? '');
    return this.#how.guards.find(([, words]) => own.some(({ lower }, at) => words.has(lower) && !isMonth(at)))?.[0] ?? null;
  }
}
