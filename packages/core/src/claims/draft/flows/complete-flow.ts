import { codesIn, namedBut, subjectOf, wordOfItem } from '../sentence/index.ts';
import { wordSet } from '../text/index.ts';
import type { DraftContext } from './draft-context.ts';
import { type DraftFlow, unnamed } from './draft-flow.ts';
import type { Recorder } from './find-recorders.ts';
import type { FlowPattern, Parts } from './flow-patterns.ts';
import type { FlowSearch, ToldFlow } from './flow-search.ts';

/** What a flow leaves open, and what could fill it. */
interface OpenFlow {
  readonly interpretation: FlowSearch;
  readonly meaning: Pick<DraftFlow, 'measure' | 'sign'>;
  readonly start: number;
  /** The economies that own it and that it is with, as far as they are named. */
  readonly owner: string | undefined;
  readonly partners: readonly string[];
  /** Whether it belongs to `its`, or goes to `them`. */
  readonly opening: string;
  /** Whether it has a preposition for its partner. */
  readonly isNamedTo: boolean;
  readonly isVerb: boolean;
  /** The last flow before it in the sentence. */
  readonly before: DraftFlow | null;
  readonly quoted: string | null;
}

/** A flow that leaves its owner or its partner open, with those of the flow before it, of the subject, or of what stands before. */
export function completeFlow(
  interpretation: FlowSearch,
  parts: Parts,
  start: number,
  pattern: FlowPattern,
  found: readonly DraftFlow[],
  recorders: readonly Recorder[],
): ToldFlow | null {
  const { sentence } = interpretation;
  const meaning = pattern.read(parts, sentence.letters);
  if (meaning === null || isRelative(interpretation, start)) return null;
  const earlier = found.filter((flow) => flow.end <= start && flow.partners.length === 1 && flow.reporter !== unnamed);
  const before = earlier.toSorted((one, other) => one.start - other.start).at(-1) ?? null;
  const at = parts['o']?.[0] ?? -1;
  const isPossessive = sentence.letters.charAt(at) === '2' && sentence.letters.charAt(at + 1) === 's';
  const open: OpenFlow = {
    interpretation,
    meaning,
    start,
    owner: codesIn(sentence, parts['r'])[0] ?? ownerRightBefore(sentence, start),
    partners: codesIn(sentence, parts['l']),
    opening: isPossessive ? '1' : sentence.letters.charAt(at),
    isNamedTo: parts['w'] !== undefined,
    isVerb: /[xi]/.test(sentence.letters.charAt(parts['m']?.[0] ?? -1)),
    before,
    quoted: recorders.find(({ end }) => end <= start)?.code ?? null,
  };
  if (pattern.isPair === true) return pairBefore(open);
  if (open.partners.length > 0) return withOwner(open);
  if (open.owner !== undefined) return ofOwner(open, open.owner);
  return open.opening === '1' ? ofIts(open) : bare(open);
}

/** The economy whose name stands right before the word for a flow: `Kazakhstan imports`. */
function ownerRightBefore({ letters, items }: FlowSearch['sentence'], start: number): string | undefined {
  return /[XIT]/.test(letters.charAt(start)) && letters.charAt(start - 1) === 'E' ? items[start - 1]?.code : undefined;
}

const relatives = wordSet('which who where');
const everywhere = wordSet('overall altogether worldwide globally');

/** Whether a verb is that of a clause about what stands before it, `which imported ...`, so that it is not known of whom. */
function isRelative({ sentence }: FlowSearch, start: number): boolean {
  return relatives.has(wordOfItem(sentence, start));
}

function told({ meaning }: OpenFlow, reporter: string, partners: readonly string[], isPair = false): ToldFlow | null {
  return partners.includes(reporter) ? null : { ...meaning, reporter, partners, isPair, isCompleted: true };
}

/** All trade of an economy, where no partner is named. */
function withEveryone({ meaning }: OpenFlow, reporter: string): ToldFlow {
  return { ...meaning, reporter, partners: ['WLD'], isPair: false, isCompleted: false };
}

/** Trade between `the two countries`. */
function pairBefore(open: OpenFlow): ToldFlow | null {
  const { context, reporter } = open.interpretation;
  if (context.flow !== null) return told(open, context.flow.reporter, context.flow.partners, true);
  return context.subject === null || context.other === null ? null : pairOf(open, context.subject, context.other, reporter);
}

function pairOf(open: OpenFlow, one: string, other: string, usual: string): ToldFlow | null {
  return other === usual ? told(open, other, [one], true) : told(open, one, [other], true);
}

/** `its exports to Kazakhstan`: of whom. */
function withOwner(open: OpenFlow): ToldFlow | null {
  const { interpretation, start, before, partners, quoted } = open;
  return told(open, possessor(interpretation, start, before, partners) ?? quoted ?? unnamed, partners);
}

/** `Kazakhstan's exports`, `China exported ... to it`: with whom. */
function ofOwner(open: OpenFlow, owner: string): ToldFlow | null {
  const { interpretation, start, before, isNamedTo, isVerb } = open;
  const isWhole = /(?:[QH](?:,|nY)?o|q[on])p?$/.test(interpretation.sentence.letters.slice(0, start));
  if (isWhole && !isNamedTo) return withEveryone(open, owner);
  const pair = before ?? (isNamedTo ? interpretation.context.flow : null);
  if (pair?.reporter === owner) return told(open, owner, pair.partners);
  if (pair?.partners.includes(owner)) return told(open, owner, [pair.reporter]);
  if (!isNamedTo) return isVerb ? null : withEveryone(open, owner);
  const other = antecedent(interpretation.sentence, interpretation.context, owner);
  return other === null ? null : told(open, owner, [other]);
}

/** `its exports`: whose, and with whom. */
function ofIts(open: OpenFlow): ToldFlow | null {
  const { interpretation, start, before, isNamedTo } = open;
  const subject = possessor(interpretation, start, before, []);
  const pair = before ?? interpretation.context.flow;
  if (pair !== null) {
    const recorder = subject ?? pair.reporter;
    return told(open, recorder, recorder === pair.reporter ? pair.partners : [pair.reporter]);
  }
  return subject === null || isNamedTo ? null : withEveryone(open, subject);
}

/** `exports`, `exports to them`: those of the pair that is spoken of. */
function bare(open: OpenFlow): ToldFlow | null {
  const { interpretation, before, opening, start, quoted } = open;
  const { sentence, context, reporter } = interpretation;
  const pair = before ?? context.flow;
  if (opening === '2') {
    const recorder = pair?.reporter ?? (quoted !== null && quoted !== reporter ? quoted : reporter);
    const other = pair?.partners[0] ?? antecedent(sentence, context, recorder);
    return other === null ? null : told(open, recorder, [other]);
  }
  if (everywhere.has(wordOfItem(sentence, start + 1))) return null;
  const isTrade = sentence.letters.charAt(start) === 'T';
  const [one, other, ...more] = isTrade && sentence.letters.slice(0, start).includes('K') ? namedBut(sentence, []) : [];
  if (one !== undefined && other !== undefined && more.length === 0) return pairOf(open, one, other, reporter);
  return pair === null || isTrade ? null : told(open, pair.reporter, pair.partners);
}

/** The economy that `it` or `the country` stands for beside another: the only other one of the sentence, else of what stands before. */
function antecedent(sentence: FlowSearch['sentence'], context: DraftContext, owner: string): string | null {
  const [only, ...more] = namedBut(sentence, [owner]);
  if (only !== undefined) return more.length === 0 ? only : null;
  return context.subject === owner ? context.other : context.subject;
}

/** Whose `its` is: of the flow before it, of the subject of the sentence, or of what stands before. */
function possessor({ sentence, context }: FlowSearch, start: number, before: DraftFlow | null, partners: readonly string[]): string | null {
  if (before !== null) {
    const isAfterTurn = /[;]$/.test(sentence.letters.slice(0, start).replace(/[p,]+$/, ''));
    const isOther = partners.length > 0 && !partners.includes(before.partners[0] ?? '');
    return isOther && isAfterTurn ? null : before.reporter;
  }
  const subject = subjectOf(sentence, start, partners);
  if (subject !== null) return subject;
  const told = context.subject;
  if (told === null || partners.includes(told)) return null;
  const isOfGroup = told === sentence.spellings.group && partners.some((partner) => sentence.spellings.membersIn(told).includes(partner));
  return isOfGroup ? null : told;
}
