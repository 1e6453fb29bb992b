import { foldText } from '@sogdia/core/workspace';

/** What Russian nouns and adjectives end in, without the accents that folding takes away, the longest first; what is left has to tell words apart. */
const russianEndings =
  /(?<=[а-я]{3})(?:иями|ьями|ями|ами|ого|его|ому|ему|ыми|ими|иях|иям|ием|иеи|еи|ои|ом|ем|ах|ях|ов|ев|ам|ям|ая|яя|ое|ее|ые|ие|ыи|ии|ую|юю|ия|ья|ию|ью|ьи|[аяоеыиуюь])$/u;

/** Russian words that say nothing by themselves. */
const russianPrepositions = /^(?:в|во|на|из|с|со|и|о|об|по|к|ко|у|за|от|до|для)$/u;

/** A word as the search compares it: without accents and capitals, and of a Russian one what its cases have in common; null for one that says nothing. */
export function termOf(word: string): string | null {
  const folded = foldText(word);
  return russianPrepositions.test(folded) ? null : folded.replace(russianEndings, '');
}
