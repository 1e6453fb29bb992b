import { describe } from 'vitest';
import { spellingsOf } from '../../../src/claims/draft/economies/find-economies.ts';
import { comparisonOf } from '../../../src/claims/draft/judge-figure.ts';
import { readDraft } from '../../../src/claims/draft/read-draft.ts';
import { isStatement } from '../../../src/claims/draft/statements/interpretation.ts';
import { printExpression } from '../../../src/claims/syntax/print-expression.ts';
import { testAgainstGolden } from '../../support/golden.ts';
import { makeDataset } from '../../support/make-dataset.ts';
import { plainSentences } from './plain-sentences.data.ts';

const spellings = spellingsOf(makeDataset());

/** What the figures of a sentence are read as; an empty text for one that is not read for certain. */
function factsByLensOf(text: string): readonly string[] {
  return [...readDraft(text, 'CHN', spellings)]
    .flatMap(({ figures }) => figures)
    .map(({ interpretation }) =>
      isStatement(interpretation) && interpretation.isPlain ? printExpression(comparisonOf(interpretation)) : '',
    );
}

/** What becomes of the figures of a sentence that is changed: the same (`=`), silence about some (`-`), or something else (`!`). */
function markOf(before: readonly string[], text: string): string {
  const after = factsByLensOf(text);
  if (after.length !== before.length) return '~';
  if (after.every((interpretation, index) => interpretation === before[index])) return '=';
  return after.every((interpretation, index) => interpretation === '' || interpretation === before[index]) ? '-' : '!';
}

/** Whether a gap stands between a number and its scale: `$5 also billion` is another figure. */
function isInsideFigure(words: readonly string[], index: number): boolean {
  return /^\$?\d/.test(words[index - 1] ?? '') && /^(?:billion|percent|times)/.test(words[index] ?? '');
}

/** The marks of a sentence with words put in at each of its gaps, or without each of its words. */
function marksOf(text: string): readonly string[] {
  const words = text.split(' ');
  const before = factsByLensOf(text);
  const at = (change: (index: number) => readonly string[]): string =>
    words.map((_, index) => (isInsideFigure(words, index) ? ' ' : markOf(before, change(index).join(' ')))).join('');
  const withWords = (...added: readonly string[]) => at((index) => [...words.slice(0, index), ...added, ...words.slice(index)]);
  return [
    before.join('; '),
    `one word:    ${withWords('also')}`,
    `two words:   ${withWords('quite', 'simply')}`,
    `four words:  ${withWords('quite', 'simply', 'just', 'clearly')}`,
    `a comma:     ${withWords(',')}`,
    `without one: ${at((index) => words.filter((_, place) => place !== index))}`,
  ];
}

describe('readDraft(text, reporter, spellings) of a sentence with plain words more or one word less says the same, or nothing', () => {
  testAgainstGolden('draft/plain-words.txt', plainSentences, marksOf);
});
