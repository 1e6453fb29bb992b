import { describe, expect, it } from 'vitest';
import { makeSkeleton } from '../../../src/claims/draft/make-skeleton.ts';
import { readFigures } from '../../../src/claims/draft/read-figure.ts';
import { flowRules } from './flow-rules.data.ts';
import { furtherSentences } from './further-sentences.data.ts';
import { heldOutSentences } from './held-out-sentences.data.ts';
import { knownSentences } from './known-sentences.data.ts';
import type { MarkedSentence } from './marked-sentence.ts';
import { shareAndRateRules } from './share-and-rate-rules.data.ts';
import { traps } from './traps.data.ts';
import { yearRules } from './year-rules.data.ts';

/** What the grammar reads in a sentence: each figure as printed, with its expression, null where it is not understood. */
function readingsOf(sentence: string): readonly (readonly [printed: string, expression: string | null])[] {
  const skeleton = makeSkeleton(sentence);
  return readFigures(skeleton, 'CHN').map((reading, index) => [
    skeleton.figures[index]?.printed ?? '',
    'quantity' in reading ? `${reading.quantity} ${reading.operator} ${reading.literal}` : null,
  ]);
}

/**
 * Precision: of the figures that were understood, the part that was read as marked. Recall: of the figures marked with a meaning, the part
 * that was read so.
 */
function measure(sentences: readonly MarkedSentence[]): { readonly precision: number; readonly recall: number } {
  const all = sentences.flatMap(([sentence, ...marked]) => {
    const read = readingsOf(sentence);
    return [
      ...marked.map(([printed, meaning]) => ({ meaning, read: read.find(([text]) => text === printed)?.[1] ?? null })),
      ...read.filter(([text]) => !marked.some(([printed]) => printed === text)).map(([, found]) => ({ meaning: null, read: found })),
    ];
  });
  const understood = all.filter(({ read }) => read !== null);
  const meant = all.filter(({ meaning }) => meaning !== null);
  const right = all.filter(({ meaning, read }) => meaning !== null && meaning === read);
  return { precision: right.length / understood.length, recall: right.length / meant.length };
}

describe('readFigures(skeleton, reporter) on the sentences it was written with', () => {
  it.each(knownSentences.map(([sentence, ...figures]) => ({ sentence, figures })))('$sentence', ({ sentence, figures }) => {
    expect(readingsOf(sentence)).toEqual(figures);
  });
});

describe('readFigures(skeleton, reporter) on the sentences it was corrected with', () => {
  it.each(furtherSentences.map(([sentence, ...figures]) => ({ sentence, figures })))('$sentence', ({ sentence, figures }) => {
    expect(readingsOf(sentence)).toEqual(figures);
  });
});

describe.each([...flowRules, ...yearRules, ...shareAndRateRules])('readFigures(skeleton, reporter): $rule', ({ sentences }) => {
  it.each(sentences.map(([sentence, ...figures]) => ({ sentence, figures })))('$sentence', ({ sentence, figures }) => {
    expect(readingsOf(sentence)).toEqual(figures);
  });
});

describe('readFigures(skeleton, reporter) on the sentences held out', () => {
  it('there are as many as known ones, and none of them is known', () => {
    expect(heldOutSentences).toHaveLength(36);
    expect(knownSentences).toHaveLength(36);
    const known = new Set(knownSentences.map(([sentence]) => sentence));
    expect(heldOutSentences.filter(([sentence]) => known.has(sentence))).toEqual([]);
  });

  it('precision is 1 and recall 36 of 37: the balance in "exports exceeded imports by" is left alone', () => {
    const { precision, recall } = measure(heldOutSentences);
    expect(precision).toBe(1);
    expect(recall).toBeCloseTo(36 / 37, 12);
  });
});

describe('readFigures(skeleton, reporter) never guesses', () => {
  it.each(traps)('%s', (sentence) => {
    expect(readingsOf(sentence).map(([, expression]) => expression)).toEqual(makeSkeleton(sentence).figures.map(() => null));
  });

  it('finds the figures of most traps, so that they are tests of the reading', () => {
    expect(traps.filter((sentence) => makeSkeleton(sentence).figures.length === 0)).toEqual([
      "China's trade with Kazakhstan reached CNY 290 billion in 2023.",
      "China's trade with Kazakhstan reached HK$320 billion in 2023.",
    ]);
  });
});

describe('readFigures(skeleton, reporter) says why a figure is not understood', () => {
  it.each([
    ['Trade grew by 12% last year.', 'no-flow'],
    ['Trade with Kazakhstan came to USD 41 billion.', 'no-year'],
    ['Exports to Kazakhstan were USD 1 billion in 2012 and in 2013.', 'no-year'],
    ['Trade with Kazakhstan and Uzbekistan was USD 55 billion in 2023.', 'several-partners'],
    ['Trade with Kazakhstan will reach USD 100 billion in 2030.', 'to-come'],
    ['Trade with Kazakhstan came to USD 19 billion in the first half of 2023.', 'part-year'],
    ['Trade with Kazakhstan grew by USD 9 billion in 2023.', 'a-change'],
    ['China invested USD 1 billion in Kazakhstan in 2023.', 'other-subject'],
    ['Trade with Kazakhstan stood at 46% in 2023.', 'no-rate'],
    ["Germany's exports to Kazakhstan were USD 3 billion in 2023.", 'no-figure'],
    ['Its exports to Kazakhstan were USD 3 billion in 2023.', 'no-flow'],
    ['Exports to Kazakhstan grew by almost 250% in 2023.', 'rough'],
    ['Exports to Kazakhstan dwarfed a budget of USD 3 billion in 2023.', 'unknown-words'],
    ['Without oil, trade with Kazakhstan was USD 30 billion in 2023.', 'unknown-words'],
  ])('%s', (sentence, reason) => {
    expect(readFigures(makeSkeleton(sentence), 'CHN')[0]).toEqual({ reason });
  });
});

describe('readFigures(skeleton, reporter) takes the reporter where a sentence names none', () => {
  it.each([
    ['Trade with China came to USD 30 billion in 2023.', 'KAZ', 'total(KAZ, CHN)[2023] == 30bn'],
    ['Trade between China and Kazakhstan came to USD 30 billion in 2023.', 'KAZ', 'total(KAZ, CHN)[2023] == 30bn'],
    ['Trade between China and Kazakhstan came to USD 30 billion in 2023.', 'UZB', 'total(CHN, KAZ)[2023] == 30bn'],
    ["China's trade with Kazakhstan came to USD 30 billion in 2023.", 'KAZ', 'total(CHN, KAZ)[2023] == 30bn'],
    ['Exports to China came to USD 15 billion in 2023.', 'KAZ', 'export(KAZ, CHN)[2023] == 15bn'],
  ])('%s, of %s', (sentence, reporter, expression) => {
    const [reading] = readFigures(makeSkeleton(sentence), reporter);
    expect(reading !== undefined && 'quantity' in reading ? `${reading.quantity} ${reading.operator} ${reading.literal}` : reading).toBe(
      expression,
    );
  });

  it('leaves trade with oneself alone', () => {
    expect(readFigures(makeSkeleton('Trade with China came to USD 30 billion in 2023.'), 'CHN')).toEqual([{ reason: 'no-flow' }]);
  });
});

describe('makeSkeleton(sentence)', () => {
  it.each([
    ['USD 50.3 billion', '50.3bn'],
    ['US$50.3bn', '50.3bn'],
    ['US$ 50.3 billion', '50.3bn'],
    ['$250 million', '250mn'],
    ['$250m', '250mn'],
    ['50.3 billion US dollars', '50.3bn'],
    ['50.3 billion dollars', '50.3bn'],
    ['1.2 trillion dollars', '1.2tn'],
    ['USD 13,000', '13000'],
    ['USD 1,958.5 million', '1958.5mn'],
    ['34.7%', '34.7%'],
    ['34.7 percent', '34.7%'],
    ['34.7 per cent', '34.7%'],
    ['3.9 bln USD', '3.9bn'],
    ['$250-million', '250mn'],
  ])('reads %s', (printed, literal) => {
    const { figures, text } = makeSkeleton(`It was ${printed}.`);
    expect(figures).toMatchObject([{ printed, literal, start: 7, end: 7 + printed.length }]);
    expect(text).toMatch(/^It was <[MP]0>\.$/);
  });

  it.each([
    '$40-42 billion',
    '$40–$42 billion',
    '5-6%',
    '55 billion cubic metres',
    'CNY 5 billion',
    'A$5 billion',
    '3.7 times',
    '2013',
    '900 km',
  ])('finds no figure in %s', (text) => {
    expect(makeSkeleton(`It was ${text}.`).figures).toEqual([]);
  });

  it('marks economies by name, adjective and group, the longest spelling first', () => {
    const { text, economies } = makeSkeleton(
      'Kazakhstan, Kazakh oil, the five Central Asian countries and Central Asia, Chinese goods, Uzbekistani cars',
    );
    expect(text).toBe('<E0>, <A1> oil, <E2> and <E3>, <A4> goods, <A5> cars');
    expect(economies).toEqual(['KAZ', 'KAZ', 'CA5', 'CA5', 'CHN', 'UZB']);
  });
});
