import type { DraftSentence } from './read-sentence.ts';

/**
 * The economy that a sentence is about until an item: one by name that no preposition leads to (`Astana reported`), or that owns something.
 * Null where there is none, or several.
 */
export function subjectOf({ letters, items, spellings }: DraftSentence, until: number, others: readonly string[]): string | null {
  const found = new Set<string>();
  for (const match of letters.slice(0, until).matchAll(/(?<![tfwobynj&,]p{0,2})[EA](?=s|p{0,2}[p=xi%ekudvT?XI,:])/g)) {
    const code = items[match.index]?.code;
    if (code !== undefined && !others.includes(code)) found.add(code);
  }
  const single = [...found].filter((code) => spellings.membersIn(code).length === 0);
  const [only, ...more] = single.length > 0 ? single : found;
  return more.length === 0 ? (only ?? null) : null;
}

/** The economies that items from one to another name. */
export function codesIn({ items }: DraftSentence, part: readonly [number, number] | undefined): readonly string[] {
  return part === undefined
    ? []
    : items.slice(part[0], part[1]).flatMap(({ letter, code }) => (code === undefined || letter === 'z' ? [] : [code]));
}

/** The economies of a sentence that may own a flow: those that it names beside others, and that no flow goes to, comes from or is with. */
export function ownersIn(sentence: DraftSentence, others: readonly string[]): readonly string[] {
  const { letters, items } = sentence;
  const partners = [...letters.matchAll(/[tfw]p{0,2}(?=[EA])/g)].map(({ index, 0: found }) => items[index + found.length]?.code);
  return namedBut(sentence, [...others, ...partners.flatMap((code) => code ?? [])]);
}

/** The economies that a sentence names beside others; a group only where it names no member. */
export function namedBut({ items, spellings }: DraftSentence, others: readonly string[]): readonly string[] {
  const codes = new Set(items.flatMap(({ code, letter }) => (code === undefined || letter === 'z' || others.includes(code) ? [] : [code])));
  const single = [...codes].filter((code) => spellings.membersIn(code).length === 0);
  return single.length > 0 ? single : [...codes];
}
