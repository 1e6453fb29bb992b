import { type Dataset, provideTexts } from '@sogdia/core';
import { type CheckedFigure, checkDraft } from '@sogdia/core/claims';
import { drafts as ru } from '@sogdia/core/ru';
import { drafts as zh } from '@sogdia/core/zh';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.ts';
import { labelledFiles, labelledSentences } from '../support/labelled-sentences.ts';
import { isRight, verdictsOn } from '../support/verdicts-on.ts';

let dataset: Dataset;
beforeAll(async () => {
  provideTexts('zh', { drafts: zh });
  provideTexts('ru', { drafts: ru });
  dataset = await loadDataset(['totals', 'months', 'world', 'products', 'context']);
});

describe.each([
  { file: 'news-en', figures: 278, judged: 178 },
  { file: 'news-ru', figures: 289, judged: 182 },
  { file: 'news-zh', figures: 287, judged: 204 },
])('short news and articles of $file, by writers who knew nothing of the reader of drafts', ({ file, figures, judged: atLeast }) => {
  test(`no figure gets the wrong verdict, and at least ${atLeast} of ${figures} get one`, async () => {
    const all = verdictsOn(dataset, await labelledSentences(file));
    const judged = all.filter(({ outcome }) => isRight(outcome) || outcome === 'off');
    expect(judged.filter(({ label, outcome }) => isRight(label) !== isRight(outcome)).map(({ line }) => line)).toEqual([]);
    expect(all).toHaveLength(figures);
    expect(judged.length).toBeGreaterThanOrEqual(atLeast);
  });
});

/** What is made of a figure: its verdict, why it has none, and what it says as an expression. */
const readingOf = ({ printed, outcome, reason, word, withinRounding, expression }: CheckedFigure): string =>
  [`  ${printed}`, outcome, reason, word, withinRounding ? 'within rounding' : null, expression]
    .filter((part) => part !== null)
    .join(' | ');

test.each([...labelledFiles, 'chinese', 'russian', 'news-en', 'news-ru', 'news-zh'])(
  'every figure of %s is read as it was when that was last looked at',
  async (file) => {
    const lines = (await labelledSentences(file)).flatMap(({ sentence }) => [
      sentence.slice(0, 60).replaceAll('\n', ' '),
      ...checkDraft(dataset, sentence, 'en').figures.map(readingOf),
    ]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../goldens/readings/${file}.txt`);
  },
);
