import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../../src/claims/draft/economies/find-economies.ts';
import { findFigures } from '../../../src/claims/draft/figures/find-figures.ts';
import { comparisonOf } from '../../../src/claims/draft/judge-figure.ts';
import { readDraft } from '../../../src/claims/draft/read-draft.ts';
import { isStatement } from '../../../src/claims/draft/statements/interpretation.ts';
import { readWords } from '../../../src/claims/draft/text/read-words.ts';
import { printExpression } from '../../../src/claims/syntax/print-expression.ts';
import { makeDataset } from '../../support/make-dataset.ts';
import { flowRules } from './flow-rules.data.ts';
import { furtherSentences } from './further-sentences.data.ts';
import { heldOutSentences } from './held-out-sentences.data.ts';
import { knownSentences } from './known-sentences.data.ts';
import type { MarkedSentence } from './marked-sentence.ts';
import { shareAndRateRules } from './share-and-rate-rules.data.ts';
import { traps } from './traps.data.ts';
import { yearRules } from './year-rules.data.ts';

const spellings = spellingsOf(makeDataset());

/** What the grammar reads in a sentence: each amount and percentage as printed, with its expression, null where it is not read for certain. */
function factsByLensOf(sentence: string, reporter = 'CHN'): readonly (readonly [printed: string, expression: string | null])[] {
  return [...readDraft(sentence, reporter, spellings)]
    .flatMap(({ figures }) => figures)
    .filter(({ kind }) => kind === 'amount' || kind === 'percent')
    .map(({ printed, interpretation }) => [
      printed,
      isStatement(interpretation) && interpretation.isPlain ? printExpression(comparisonOf(interpretation)) : null,
    ]);
}

/** Why the first figure of a sentence is not read. */
function reasonOf(sentence: string): string | null {
  const [first] = [...readDraft(sentence, 'CHN', spellings)].flatMap(({ figures }) => figures);
  if (first === undefined) return null;
  return isStatement(first.interpretation)
    ? first.interpretation.isPlain
      ? null
      : (first.interpretation.doubt ?? 'unknown-words')
    : first.interpretation.reason;
}

/**
 * Precision: of the figures that were understood, the part that was read as marked. Recall: of the figures marked with a meaning, the part
 * that was read so.
 */
function measure(sentences: readonly MarkedSentence[]): { readonly precision: number; readonly recall: number } {
  const all = sentences.flatMap(([sentence, ...marked]) => {
    const read = factsByLensOf(sentence);
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

describe('readDraft(text, reporter) on the sentences it was written with', () => {
  it.each(knownSentences.map(([sentence, ...figures]) => ({ sentence, figures })))('$sentence', ({ sentence, figures }) => {
    expect(factsByLensOf(sentence)).toEqual(figures);
  });
});

describe('readDraft(text, reporter) on the sentences it was corrected with', () => {
  it.each(furtherSentences.map(([sentence, ...figures]) => ({ sentence, figures })))('$sentence', ({ sentence, figures }) => {
    expect(factsByLensOf(sentence)).toEqual(figures);
  });
});

describe.each([...flowRules, ...yearRules, ...shareAndRateRules])('readDraft(text, reporter): $rule', ({ sentences }) => {
  it.each(sentences.map(([sentence, ...figures]) => ({ sentence, figures })))('$sentence', ({ sentence, figures }) => {
    expect(factsByLensOf(sentence)).toEqual(figures);
  });
});

describe('readDraft(text, reporter) on the sentences held out', () => {
  it('there are as many as known ones, and none of them is known', () => {
    expect(heldOutSentences).toHaveLength(36);
    expect(knownSentences).toHaveLength(36);
    const known = new Set(knownSentences.map(([sentence]) => sentence));
    expect(heldOutSentences.filter(([sentence]) => known.has(sentence))).toEqual([]);
  });

  it('precision and recall are 1', () => {
    const { precision, recall } = measure(heldOutSentences);
    expect(precision).toBe(1);
    expect(recall).toBe(1);
  });
});

describe('readDraft(text, reporter) never guesses', () => {
  it.each(traps)('%s', (sentence) => {
    expect(factsByLensOf(sentence).map(([, expression]) => expression)).toEqual(factsByLensOf(sentence).map(() => null));
  });

  it('finds figures in every trap, so that they are tests of the interpretation', () => {
    expect(traps.filter((sentence) => factsByLensOf(sentence).length === 0)).toEqual([]);
  });
});

describe('readDraft(text, reporter) says why a figure is not understood', () => {
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
    ['Exports to Kazakhstan dwarfed a budget of USD 3 billion in 2023.', 'other-subject'],
    ['Exports to Kazakhstan flummoxed observers with USD 3 billion in 2023.', 'unknown-words'],
    ['Without oil, trade with Kazakhstan was USD 30 billion in 2023.', 'other-measure'],
    ['Trade with Kazakhstan came to 290 billion yuan in 2023.', 'other-currency'],
    ['It is not true that trade with Kazakhstan was USD 50 billion in 2023.', 'denied'],
    ['Trade with Kazakhstan grew twice as fast as exports in 2023.', 'no-comparison'],
    ['Торговля Китая с Казахстаном составила 41 млрд долларов в 2023 году.', 'language'],
    ['2023年中国与哈萨克斯坦贸易额为410亿美元。', 'language'],
  ])('%s', (sentence, reason) => {
    expect(reasonOf(sentence)).toBe(reason);
  });
});

describe('readDraft(text, reporter) takes the reporter where a sentence names none', () => {
  it.each([
    ['Trade with China came to USD 30 billion in 2023.', 'KAZ', 'total(KAZ, CHN)[2023] == 30bn'],
    ['Trade between China and Kazakhstan came to USD 30 billion in 2023.', 'KAZ', 'total(KAZ, CHN)[2023] == 30bn'],
    ['Trade between China and Kazakhstan came to USD 30 billion in 2023.', 'UZB', 'total(CHN, KAZ)[2023] == 30bn'],
    ["China's trade with Kazakhstan came to USD 30 billion in 2023.", 'KAZ', 'total(CHN, KAZ)[2023] == 30bn'],
    ['Exports to China came to USD 15 billion in 2023.', 'KAZ', 'export(KAZ, CHN)[2023] == 15bn'],
  ])('%s, of %s', (sentence, reporter, expression) => {
    expect(factsByLensOf(sentence, reporter)[0]?.[1]).toBe(expression);
  });

  it('leaves trade with oneself alone', () => {
    expect(reasonOf('Trade with China came to USD 30 billion in 2023.')).toBe('no-flow');
  });
});

describe('findFigures(text, words)', () => {
  const found = (text: string) => findFigures(text, readWords(text));

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
    ['12.4 billion U.S. dollars', '12.4bn'],
    ['12.4 billion', '12.4bn'],
    ['3.7 times', '3.7'],
    ['seven times', '7'],
    ['sixfold', '6'],
    ['doubled', '2'],
    ['a third', '33%'],
    ['two thirds', '67%'],
    ['half', '50%'],
  ])('reads %s', (printed, literal) => {
    expect(found(`It was ${printed} of it.`)).toMatchObject([{ printed, literal, upTo: null, start: 7, end: 7 + printed.length }]);
  });

  it.each([
    ['$40-42 billion', '40bn', '42bn'],
    ['$40–$42 billion', '40bn', '42bn'],
    ['5-6%', '5%', '6%'],
    ['20 to 30 percent', '20%', '30%'],
    ['between 20 and 30 percent', '20%', '30%'],
    ['between 85 and 90 billion dollars', '85bn', '90bn'],
  ])('reads %s as a range', (printed, literal, upTo) => {
    expect(found(`It was ${printed}.`)).toMatchObject([{ printed, literal, upTo }]);
  });

  it.each([
    [
      '65 and 29 percent',
      [
        ['65', '65%'],
        ['29 percent', '29%'],
      ],
    ],
    [
      '$16.4, $19.7 and $24.7 billion',
      [
        ['$16.4', '16.4bn'],
        ['$19.7', '19.7bn'],
        ['$24.7 billion', '24.7bn'],
      ],
    ],
    [
      '16.4, 19.7 and 24.7 billion dollars',
      [
        ['16.4', '16.4bn'],
        ['19.7', '19.7bn'],
        ['24.7 billion dollars', '24.7bn'],
      ],
    ],
    [
      '$5 and $3 billion',
      [
        ['$5', '5bn'],
        ['$3 billion', '3bn'],
      ],
    ],
  ])('of %s each number has the unit that the last one is told with', (text, expected) => {
    expect(found(`They were ${text}.`).map(({ printed, literal }) => [printed, literal])).toEqual(expected);
  });

  it.each([
    ['55 billion cubic metres', 'count'],
    ['CNY 5 billion', 'amount'],
    ['A$5 billion', 'amount'],
    ['290 billion yuan', 'amount'],
    ['2.5 percentage points', 'points'],
  ])('lists %s, which is nothing that the data have', (printed, kind) => {
    const [figure] = found(`It was ${printed}.`);
    expect(figure).toMatchObject({ kind });
    expect(figure?.currency === 'dollar' || figure?.currency === 'unstated').toBe(false);
  });

  it.each(['2013', '900 km', 'the second half', 'the third quarter', 'five countries'])('finds no figure in %s', (text) => {
    expect(found(`It was ${text}.`)).toEqual([]);
  });
});

describe('spellingsOf(dataset).economyAt(words, index)', () => {
  const { economyAt } = spellings;

  it.each([
    ['Kazakhstan', 'KAZ', 'name'],
    ['Kazakh', 'KAZ', 'adjective'],
    ['the five Central Asian countries', 'CA5', 'name'],
    ['Central Asia', 'CA5', 'name'],
    ['Central Asian', 'CA5', 'adjective'],
    ['the region', 'CA5', 'name'],
    ['Chinese', 'CHN', 'adjective'],
    ['Beijing', 'CHN', 'name'],
    ['Kyrgyz Republic', 'KGZ', 'name'],
    ['Kazakstan', 'KAZ', 'name'],
    ['Uzbekstan', 'UZB', 'name'],
    ['Tajikstan', 'TJK', 'name'],
    ['Xinjiang', 'elsewhere', 'part'],
  ])('%s is %s, by %s', (text, code, form) => {
    expect(economyAt(readWords(`${text} grew`), 0)).toMatchObject({ code, form, length: readWords(text).length });
  });

  it.each(['kazakhstan', 'Afghanistans', 'Turkestan', 'five countries'])('%s is none of them', (text) => {
    expect(economyAt(readWords(text), 0)?.code ?? 'elsewhere').toBe('elsewhere');
  });
});
