import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/claims/draft/text/split-sentences.ts';
import { checkDraft, checkDraftInSteps, longestDraft } from '../../../src/claims/index.ts';
import { InvalidParameterError } from '../../../src/index.ts';
import { claimsDataset } from '../../support/make-claims.ts';

const patterns = ['a', '7', '%', '1,', '(', '."', ' ', '\n', 'Kazakhstan ', '5% ', '$3 bn, ', '| 2021 | $1 bn |\n', '1.', '-', '. A'];

describe('a text without end', () => {
  it.each(patterns)('of %j is read in pieces, so that the work grows with its length alone', (pattern) => {
    const text = pattern.repeat(Math.ceil(20_000 / pattern.length));
    const sentences = splitSentences(text);
    expect(Math.max(0, ...sentences.map((sentence) => sentence.text.length))).toBeLessThanOrEqual(1200);
    expect(sentences.length).toBeLessThanOrEqual(2 + text.length);
    for (const { text: sentence, start } of sentences) expect(text.slice(start, start + sentence.length)).toBe(sentence);
  });

  it.each(patterns)('of %j loses nothing: its pieces hold every letter and digit', (pattern) => {
    const text = pattern.repeat(Math.ceil(5000 / pattern.length));
    const told = splitSentences(text).map((sentence) => sentence.text);
    expect(told.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
  });
});

describe('a row of words without end', () => {
  it.each(['2013, ', 'as ', 'in 2013 ', '% '])('of %j takes no more than ten times as long as prose', (pattern) => {
    const timeOf = (text: string): number => {
      const start = performance.now();
      checkDraft(claimsDataset, text.repeat(Math.ceil(6000 / text.length)), 'en');
      return performance.now() - start;
    };
    const prose = 'In 2013, exports to Kazakhstan were USD 5.5 billion, up 10% from USD 5 billion in 2012. ';
    timeOf(prose);
    expect(timeOf(pattern)).toBeLessThan(10 * Math.max(timeOf(prose), 100));
  });
});

describe('checkDraftInSteps(dataset, text)', () => {
  it('yields how far it has read, and returns what checkDraft does', () => {
    const text = 'Trade grew. In 2013, exports to Kazakhstan were USD 5.5 billion. It fell.';
    const steps = checkDraftInSteps(claimsDataset, text, 'en');
    const far: number[] = [];
    let step = steps.next();
    while (step.done !== true) {
      far.push(step.value);
      step = steps.next();
    }
    expect(far).toEqual([11, 64, 73]);
    expect(step.value).toEqual(checkDraft(claimsDataset, text, 'en'));
  });

  it('refuses a text of more than 2,000,000 characters and says what to do', () => {
    const attempt = (): unknown => checkDraft(claimsDataset, ' '.repeat(longestDraft + 1), 'en');
    expect(attempt).toThrow(InvalidParameterError);
    expect(attempt).toThrow(
      'invalid draft: a text of 2,000,001 characters; expected at most 2,000,000 characters at once; check it in parts',
    );
  });
});
