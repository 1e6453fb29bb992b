import { wholeWorld } from '../../../model/economies/index.ts';
import type { EconomySpellings } from '../economies/index.ts';
import { type DraftSentence, spanOfGroup } from '../sentence/index.ts';
import { asThePartnerHas, type DraftFlow } from './draft-flow.ts';

/**
 * A flow told by its partner alone, after another flow: `and to Uzbekistan 65 percent`, `Kyrgyzstan ($19.8 billion)`. `hasWay`: with a
 * preposition; `isOfGroup`: the partner is one of the group that the flow before is with.
 */
interface ShortForm {
  readonly pattern: RegExp;
  readonly hasWay: boolean;
  readonly isOfGroup?: boolean;
}

const forms: readonly ShortForm[] = [
  { pattern: /(?:,|&|;|,&)p{0,3}2?(?<w>[tfw])p?(?<l>E)(?=[pn=ud]{0,4}y?p?[MQ])/dg, hasWay: true },
  { pattern: /(?<=[&,;]p{0,2})(?:p?[MQ])p{0,2}(?<w>[tfw])p?(?<l>E)/dg, hasWay: true },
  { pattern: /(?:,&|,|&)p?(?<l>E)(?=\([pn]?[MQ])/dg, hasWay: false },
  { pattern: /p(?<w>[tf])p?(?<l>E)(?=\([pn]?[MQ])/dg, hasWay: true },
  { pattern: /(?<l>E)p{0,2}%n(?=p{0,2}M)/dg, hasWay: false, isOfGroup: true },
  { pattern: /(?:,|,o;|&)p?2?M(?:o2)?v(?<w>[tf])p?(?<l>E)/dg, hasWay: true },
  { pattern: /(?<=M[^MQ;]{0,8})[,&]p?(?<l>E)(?=[:n=p]{0,2}[MQ])/dg, hasWay: false },
  { pattern: /^[-p*•,]{0,3}(?<l>E)(?=[:,(-]p?[MQ])/dg, hasWay: false },
];

/** The flows of a sentence in order, with those that it tells in short; `lead` is the flow that a list is about. */
export function flowsInShort(sentence: DraftSentence, flows: readonly DraftFlow[], lead: DraftFlow | null): readonly DraftFlow[] {
  const matches = forms.flatMap((form) => [...sentence.letters.matchAll(form.pattern)].map((match) => ({ ...form, match })));
  let told = [...flows];
  for (const one of matches.toSorted((first, second) => first.match.index - second.match.index)) {
    const flow = shortFlow(sentence, told, lead, one);
    if (flow !== null) told = [...told, flow].toSorted((first, second) => first.start - second.start);
  }
  return told;
}

function shortFlow(
  sentence: DraftSentence,
  told: readonly DraftFlow[],
  lead: DraftFlow | null,
  { match, hasWay, isOfGroup = false }: ShortForm & { readonly match: RegExpExecArray },
): DraftFlow | null {
  const { letters, items } = sentence;
  const [start, end] = [match.index, match.index + match[0].length];
  const own = told.filter((flow) => flow.end <= start).at(-1);
  const before = own ?? (lead === null ? undefined : { ...lead, start: 0, end: 0 });
  const code = items[spanOfGroup(match, 'l')?.[0] ?? -1]?.code;
  if (before === undefined || code === undefined || told.some((flow) => start < flow.end && flow.start < end)) return null;
  const isAfterFigure = own === undefined || isOfGroup || /[MQ]/.test(letters.slice(before.start, end));
  const mirror = code === before.partners[0] && !hasWay && !isOfGroup ? asThePartnerHas(before) : null;
  if (mirror !== null) return /[MQ]/.test(letters.slice(0, end)) ? { ...mirror, start, end, isCompleted: true } : null;
  const isInOrder = !hasWay || (match.groups?.['w'] ?? '') === wayOf(before);
  const isClear = !/[zEA?]/.test(letters.slice(before.end, start)) && before.partners.length === 1;
  const isOther = code !== before.reporter && (!isOfGroup || isWithin(sentence.spellings, before, code));
  return isInOrder && isClear && isOther && isAfterFigure ? { ...before, partners: [code], start, end, isCompleted: true } : null;
}

function wayOf({ measure }: DraftFlow): string {
  return { export: 't', import: 'f', total: 'w', balance: 'w' }[measure];
}

/** Whether an economy is one of those that a flow is with. */
export function isWithin({ membersIn }: EconomySpellings, flow: DraftFlow, code: string): boolean {
  return flow.partners.some((partner) => partner === wholeWorld || membersIn(partner).includes(code));
}
