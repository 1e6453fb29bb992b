import { readFile } from 'node:fs/promises';
import { type CheckedFigure, checkDraft, type Dataset, type DraftOutcome } from '@sogdia/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadDataset } from '../src/index.ts';

/** `any`: a figure of which people may think differently; it counts nowhere, but is to be listed. */
const outcomeSchema = z.enum(['right', 'right-elsewhere', 'off', 'not-checkable', 'not-understood', 'any']);
const sentencesSchema = z.array(
  z.strictObject({
    sentence: z.string(),
    figures: z.array(z.strictObject({ printed: z.string(), outcome: outcomeSchema, means: z.string().nullable() })),
  }),
);
type LabelledSentences = z.infer<typeof sentencesSchema>;
type Label = LabelledSentences[number]['figures'][number];

const readOutcomes: readonly string[] = ['right', 'right-elsewhere', 'off'] satisfies readonly DraftOutcome[];

interface ReadFigure {
  readonly name: string;
  readonly label: Label['outcome'];
  readonly outcome: DraftOutcome | 'not listed';
  /** Whether outcome and meaning are those of the label; of the meaning, what is compared counts. */
  readonly isAsLabelled: boolean;
}

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadDataset(['totals', 'world', 'context']);
});

async function labelled(file: string): Promise<LabelledSentences> {
  return sentencesSchema.parse(JSON.parse(await readFile(new URL(`fixtures/draft-sentences/${file}`, import.meta.url), 'utf8')));
}

/** Every labelled figure, and every figure said to be off without a label, as the reader of drafts takes it. */
function readAll(sentences: LabelledSentences): readonly ReadFigure[] {
  return sentences.flatMap(({ sentence, figures }) => {
    const left = [...checkDraft(dataset, sentence, 'en').figures];
    let from = 0;
    const told = figures.map((label): ReadFigure => {
      const start = sentence.indexOf(label.printed, from);
      const at = start === -1 ? sentence.indexOf(label.printed) : start;
      from = at + label.printed.length;
      const index = left.findIndex((figure) => figure.start < from && at < figure.end);
      const [figure] = index === -1 ? [] : left.splice(index, 1);
      return asRead(label, sentence, figure);
    });
    const further = left
      .filter(({ outcome }) => outcome === 'off')
      .map(({ printed }) => ({ printed, outcome: 'right', means: null }) as const);
    return [...told, ...further.map((label) => ({ ...asRead(label, sentence, undefined), outcome: 'off' as const }))];
  });
}

function asRead(label: Label, sentence: string, figure: CheckedFigure | undefined): ReadFigure {
  const quantity = label.means?.replace(/ (?:==|[<>]=?) \S+$/, '') ?? '';
  const isAsLabelled = figure?.outcome === label.outcome && (figure.expression ?? '').includes(quantity);
  return { name: `${label.printed}: ${sentence}`, label: label.outcome, outcome: figure?.outcome ?? 'not listed', isAsLabelled };
}

const sets = [
  { file: 'held-out.json', sentences: 60, meant: 67, atLeast: 59 },
  { file: 'second.json', sentences: 25, meant: 32, atLeast: 25 },
  { file: 'third.json', sentences: 25, meant: 34, atLeast: 28 },
  { file: 'fourth.json', sentences: 40, meant: 56, atLeast: 52 },
  { file: 'grammar.json', sentences: 135, meant: 143, atLeast: 140 },
  { file: 'sharper.json', sentences: 53, meant: 40, atLeast: 35 },
  { file: 'kept-back.json', sentences: 135, meant: 148, atLeast: 144 },
];

describe.each(sets)('the reader of drafts on $file', ({ file, sentences, meant, atLeast }) => {
  test('lists every figure', async () => {
    const unlisted = readAll(await labelled(file)).filter(({ outcome }) => outcome === 'not listed');
    expect(unlisted.map(({ name }) => name)).toEqual([]);
  });

  test('calls no figure off that is not', async () => {
    const accused = readAll(await labelled(file)).filter(({ outcome, label }) => outcome === 'off' && label !== 'off' && label !== 'any');
    expect(accused.map(({ name }) => name)).toEqual([]);
  });

  test('misreads no figure: what it does not understand it leaves alone', async () => {
    const misread = readAll(await labelled(file)).filter(
      ({ outcome, label, isAsLabelled }) => readOutcomes.includes(outcome) && label !== 'any' && !isAsLabelled,
    );
    expect(misread.map(({ name, outcome }) => `${outcome}, ${name}`)).toEqual([]);
  });

  test(`reads at least ${atLeast} of ${meant} figures that a person with the data can judge`, async () => {
    const all = readAll(await labelled(file)).filter(({ label }) => readOutcomes.includes(label));
    expect(all).toHaveLength(meant);
    expect(all.filter(({ isAsLabelled }) => isAsLabelled).length).toBeGreaterThanOrEqual(atLeast);
  });

  test(`has ${sentences} sentences, each once, with figures that stand in it`, async () => {
    const set = await labelled(file);
    expect(new Set(set.map(({ sentence }) => sentence)).size).toBe(sentences);
    for (const { sentence, figures } of set) for (const { printed } of figures) expect(sentence).toContain(printed);
  });
});
