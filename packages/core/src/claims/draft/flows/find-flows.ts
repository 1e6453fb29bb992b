import { elsewhere } from '../economies/index.ts';
import { codesIn, ownersIn, subjectOf, wordOfItem } from '../sentence/index.ts';
import { wordSet } from '../text/index.ts';
import { completeFlow } from './complete-flow.ts';
import { type DraftFlow, unnamed } from './draft-flow.ts';
import { findRecorders, type Recorder } from './find-recorders.ts';
import { type FlowPattern, flowPatterns, openPatterns, type Parts } from './flow-patterns.ts';
import type { FlowSearch, ToldFlow } from './flow-search.ts';
import { flowsInShort } from './flows-in-short.ts';

/**
 * The flows that a sentence speaks of, in order: those that it names in full, then those that it leaves open and that are completed from
 * what stands before them.
 */
export function findFlows(interpretation: FlowSearch): readonly DraftFlow[] {
  const recorders = findRecorders(interpretation.sentence);
  const named: DraftFlow[] = [];
  for (const pattern of flowPatterns)
    collect(interpretation, pattern, named, (parts, start) => whole(interpretation, parts, start, pattern, recorders));
  const open = [...named];
  for (const pattern of openPatterns)
    collect(interpretation, pattern, open, (parts, start) => completeFlow(interpretation, parts, start, pattern, open, recorders));
  return flowsInShort(
    interpretation.sentence,
    open.toSorted((one, other) => one.start - other.start),
    interpretation.context.isList ? interpretation.context.flow : null,
  );
}

function collect(
  { sentence }: FlowSearch,
  { pattern }: FlowPattern,
  found: DraftFlow[],
  read: (parts: Parts, start: number) => ToldFlow | null,
): void {
  for (const match of sentence.letters.matchAll(pattern)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.some((other) => start < other.end && other.start < end)) continue;
    const told = read(match.indices?.groups ?? {}, start);
    if (told !== null) found.push({ ...told, start, end });
  }
}

/** Words that a company may have of its own: without an owner they are no economy's trade. */
const companyWords = wordSet('sales shipments deliveries purchases');

function whole(
  { sentence, reporter, context }: FlowSearch,
  parts: Parts,
  start: number,
  pattern: FlowPattern,
  recorders: readonly Recorder[],
): ToldFlow | null {
  const meaning = pattern.read(parts, sentence.letters);
  const partners = codesIn(sentence, parts['l']);
  const [first] = partners;
  const [owner] = codesIn(sentence, parts['r']);
  const isOfIts = owner === undefined && /1p{0,3}$/.test(sentence.letters.slice(0, start));
  const isOfCompany = owner === undefined && companyWords.has(wordOfItem(sentence, start));
  if (meaning === null || first === undefined || isOfIts || isOfCompany) return null;
  if (pattern.isPair === true && owner !== undefined && owner !== first) {
    const isTurned = first === reporter && owner !== reporter;
    const pair = isTurned ? { reporter, partners: [owner] } : { reporter: owner, partners };
    return { ...meaning, ...pair, isPair: true, isCompleted: false };
  }
  const recorder = owner ?? ownerOf({ sentence, reporter, context }, start, partners, recorders);
  const isOwn = recorder !== elsewhere && partners.includes(recorder);
  return { ...meaning, reporter: isOwn ? unnamed : recorder, partners, isPair: false, isCompleted: false };
}

/**
 * Whose flow one without an owner is: the usual reporter's, as long as nobody else is the subject; where the partner is the usual reporter,
 * that of the economy that the sentence, its recorder or what stands before is about.
 */
function ownerOf(
  { sentence, reporter, context }: FlowSearch,
  start: number,
  partners: readonly string[],
  recorders: readonly Recorder[],
): string {
  const quoted = recorders.find(({ end, code }) => end <= start && !partners.includes(code));
  if (quoted !== undefined) return quoted.code;
  const before = sentence.letters.slice(0, start);
  if (/E$/.test(before)) return sentence.items[start - 1]?.code ?? unnamed;
  if (/(?:[XI][tf],?&1?|[12AzB?]p?|s)$/.test(before)) return unnamed;
  const subject = subjectOf(sentence, start, partners);
  if (subject !== null) return subject;
  if (!partners.includes(reporter)) return reporter;
  const [only, ...more] = recorders.length === 1 ? recorders.map(({ code }) => code) : ownersIn(sentence, partners);
  if (only !== undefined && more.length === 0 && !partners.includes(only)) return only;
  return context.subject !== null && context.subject !== reporter ? context.subject : unnamed;
}
