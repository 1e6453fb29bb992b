import type { Language } from '@sogdia/core';
import type { GlossaryTerm } from '../../lib/dataset.ts';

/** A part of a text, and the term of the glossary that it is a use of; null where it is none. */
export interface TextPart {
  readonly text: string;
  readonly term: string | null;
}

/** Where a word may begin and end: at what is no letter; ideographs, between which nothing stands, may touch others. */
const edgesOf = (form: string) => (/\p{sc=Han}/u.test(form) ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])']);

/**
 * A text cut at the first use of each of some terms, by its name or another form of it, as a whole word in capitals or not. A term that the
 * text does not have cuts nothing; where two overlap, the one that comes first is kept.
 */
export function splitAtTerms(text: string, terms: readonly GlossaryTerm[], language: Language): readonly TextPart[] {
  const uses = terms
    .flatMap((term) => firstUse(text, term, language) ?? [])
    .toSorted((one, other) => one.from - other.from)
    .filter(({ from }, at, all) => from >= (all[at - 1]?.to ?? 0));
  const starts = [0, ...uses.map(({ to }) => to)];
  return starts
    .flatMap((start, at): readonly TextPart[] => {
      const use = uses[at];
      const before = { text: text.slice(start, use?.from), term: null };
      return use === undefined ? [before] : [before, { text: text.slice(use.from, use.to), term: use.term }];
    })
    .filter((part) => part.text !== '');
}

function firstUse(text: string, { id, names, forms = {} }: GlossaryTerm, language: Language) {
  const found = [names[language], ...(forms[language] ?? [])].flatMap((form) => {
    const match = new RegExp(edgesOf(form).join(form.replaceAll(/[.*+?^$()[\]{}|\\/]/g, '\\$&')), 'iu').exec(text);
    return match === null ? [] : [{ term: id, from: match.index, to: match.index + match[0].length }];
  });
  return found.toSorted((one, other) => one.from - other.from || other.to - one.to)[0] ?? null;
}
