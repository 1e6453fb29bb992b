import type { Dataset } from '@sogdia/core';
import { type CheckedFigure, checkDraft, type DraftOutcome } from '@sogdia/core/claims';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.ts';
import { type LabelledSentences, labelledSentences } from '../support/labelled-sentences.ts';
import { isRight } from '../support/verdicts-on.ts';

type Label = LabelledSentences[number]['figures'][number];

interface ReadFigure {
  readonly name: string;
  readonly label: Label['outcome'];
  readonly outcome: DraftOutcome | 'not listed';
}

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadDataset(['totals', 'months', 'world', 'products', 'context']);
});

/** Every labelled figure, and every figure said to be off without a label, as the reader of drafts takes it. */
function readAll(sentences: LabelledSentences): readonly ReadFigure[] {
  return sentences.flatMap(({ sentence, figures }) => {
    const left = [...checkDraft(dataset, sentence, 'en').figures];
    let from = 0;
    const told = figures.map(({ printed, outcome: label }): ReadFigure => {
      const start = sentence.indexOf(printed, from);
      const at = start === -1 ? sentence.indexOf(printed) : start;
      from = at + printed.length;
      const index = left.findIndex((figure) => figure.start < from && at < figure.end);
      const [figure] = index === -1 ? [] : left.splice(index, 1);
      return { name: `${printed}: ${sentence}`, label, outcome: figure?.outcome ?? 'not listed' };
    });
    const further = left
      .filter(isOff)
      .map(({ printed }): ReadFigure => ({ name: `${printed}: ${sentence}`, label: 'right', outcome: 'off' }));
    return [...told, ...further];
  });
}

function isOff({ outcome }: Pick<CheckedFigure, 'outcome'>): boolean {
  return outcome === 'off';
}

const sets = [
  { file: 'held-out', sentences: 60, meant: 71, atLeast: 63 },
  { file: 'second', sentences: 25, meant: 33, atLeast: 28 },
  { file: 'third', sentences: 25, meant: 37, atLeast: 31 },
  { file: 'fourth', sentences: 40, meant: 56, atLeast: 54 },
  { file: 'grammar', sentences: 135, meant: 146, atLeast: 129 },
  { file: 'sharper', sentences: 53, meant: 41, atLeast: 39 },
  { file: 'kept-back', sentences: 135, meant: 152, atLeast: 142 },
];

describe.each(sets)('the reader of drafts on $file', ({ file, sentences, meant, atLeast }) => {
  test('lists every figure', async () => {
    const unlisted = readAll(await labelledSentences(file)).filter(({ outcome }) => outcome === 'not listed');
    expect(unlisted.map(({ name }) => name)).toEqual([]);
  });

  test('calls no figure off that is not', async () => {
    const accused = readAll(await labelledSentences(file)).filter(
      ({ outcome, label }) => outcome === 'off' && label !== 'off' && label !== 'any',
    );
    expect(accused.map(({ name }) => name)).toEqual([]);
  });

  test('finds no figure right that is not', async () => {
    const confirmed = readAll(await labelledSentences(file)).filter(
      ({ outcome, label }) => isRight(outcome) && !isRight(label) && label !== 'any',
    );
    expect(confirmed.map(({ name }) => name)).toEqual([]);
  });

  test(`reads at least ${atLeast} of ${meant} figures that a person with the data can judge`, async () => {
    const all = readAll(await labelledSentences(file)).filter(({ label }) => isRight(label) || label === 'off');
    expect(all).toHaveLength(meant);
    const read = all.filter(({ outcome, label }) => (label === 'off' ? outcome === 'off' : isRight(outcome)));
    expect(read.length).toBeGreaterThanOrEqual(atLeast);
  });

  test(`has ${sentences} sentences, each once, with figures that stand in it`, async () => {
    const set = await labelledSentences(file);
    expect(new Set(set.map(({ sentence }) => sentence)).size).toBe(sentences);
    for (const { sentence, figures } of set) for (const { printed } of figures) expect(sentence).toContain(printed);
  });
});
