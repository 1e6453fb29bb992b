import { readFile } from 'node:fs/promises';
import { checkDraft, type Dataset } from '@sogdia/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadDataset } from '../src/index.ts';

const outcomeSchema = z.enum(['right', 'off', 'not-understood']);
const sentencesSchema = z.array(
  z.strictObject({
    sentence: z.string(),
    figures: z.array(z.strictObject({ printed: z.string(), outcome: outcomeSchema, means: z.string().nullable() })),
  }),
);
type LabelledSentences = z.infer<typeof sentencesSchema>;

interface ReadFigure {
  readonly printed: string;
  readonly isUnderstood: boolean;
  readonly hasMeaning: boolean;
  readonly isRight: boolean;
}

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadDataset(['totals', 'world', 'context']);
});

async function labelled(file: string): Promise<LabelledSentences> {
  return sentencesSchema.parse(JSON.parse(await readFile(new URL(`fixtures/draft-sentences/${file}`, import.meta.url), 'utf8')));
}

/** Every labelled figure and every figure found without a label, as the reader of drafts takes it. */
function readAll(sentences: LabelledSentences): readonly ReadFigure[] {
  return sentences.flatMap(({ sentence, figures }) => {
    const found = checkDraft(dataset, sentence, 'en').figures;
    const unlabelled = found
      .filter(({ printed }) => !figures.some((figure) => figure.printed === printed))
      .map(({ printed }) => ({ printed, outcome: 'not-understood' as const, means: null }));
    return [...figures, ...unlabelled].map(({ printed, outcome, means }) => {
      const figure = found.find((candidate) => candidate.printed === printed);
      const isUnderstood = figure !== undefined && figure.outcome !== 'not-understood';
      const isRight = isUnderstood && figure.outcome === outcome && figure.expression === means;
      return { printed: `${printed}: ${sentence}`, isUnderstood, hasMeaning: outcome !== 'not-understood', isRight };
    });
  });
}

describe.each([
  { file: 'held-out.json', sentences: 60, meant: 67, atLeast: 52 },
  { file: 'second.json', sentences: 25, meant: 33, atLeast: 20 },
  { file: 'third.json', sentences: 25, meant: 34, atLeast: 26 },
  { file: 'fourth.json', sentences: 40, meant: 57, atLeast: 46 },
])('the reader of drafts on $file', ({ file, sentences, meant, atLeast }) => {
  test('misreads no figure: what it does not understand it leaves alone', async () => {
    const misread = readAll(await labelled(file)).filter(({ isUnderstood, isRight }) => isUnderstood && !isRight);
    expect(misread.map(({ printed }) => printed)).toEqual([]);
  });

  test(`reads at least ${atLeast} of ${meant} figures that a person with the data can judge`, async () => {
    const all = readAll(await labelled(file));
    expect(all.filter(({ hasMeaning }) => hasMeaning)).toHaveLength(meant);
    expect(all.filter(({ isRight }) => isRight).length).toBeGreaterThanOrEqual(atLeast);
  });

  test(`has ${sentences} sentences, each once, with figures that stand in it`, async () => {
    const set = await labelled(file);
    expect(new Set(set.map(({ sentence }) => sentence)).size).toBe(sentences);
    for (const { sentence, figures } of set) for (const { printed } of figures) expect(sentence).toContain(printed);
  });
});
