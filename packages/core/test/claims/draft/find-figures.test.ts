import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/claims/draft/figures/find-figures.ts';
import { readWords } from '../../../src/claims/draft/text/read-words.ts';
import { figures } from './interpretations/figures.data.ts';

describe.each(figures)('findFigures(text, words): $rule', ({ sentences }) => {
  it.each(sentences.map(([sentence, ...expected]) => ({ sentence, expected })))('$sentence', ({ sentence, expected }) => {
    const words = readWords(sentence);
    const found = findFigures(sentence, words);
    expect(found.map(({ printed, kind, literal, upTo, sign, currency }) => ({ printed, kind, literal, upTo, sign, currency }))).toEqual(
      expected.map((figure) => ({ upTo: null, sign: null, currency: null, ...figure })),
    );
    for (const { printed, start, end, first, last } of found) {
      expect(sentence.slice(start, end)).toBe(printed);
      expect([words[first]?.start, words[last]?.end]).toEqual([start, end]);
    }
  });
});
