import { computeView, isMissing, readViewSpec } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { ownQuestions } from '../../../features/own/workbench/analysis/own-questions.ts';
import type { BenchReply } from '../../../features/own/workbench/reading/bench-exchange.ts';
import { benchSession } from '../../../features/own/workbench/reading/bench-session.ts';
import { datasetOf } from '../../../lib/dataset.ts';
import { brazilWithGermany, comtradeFile, comtradeRecord, customsQuery } from '../../support/own-files.ts';

/** The dataset of one file, alone. */
async function datasetOfFile(content: string, answers = {}) {
  const replies: BenchReply[] = [];
  const session = benchSession({ load: datasetOf, post: (reply) => replies.push(reply) });
  const file = { name: 'own.csv', bytes: new Blob([content]), answers: { economies: '', years: '', ...answers } };
  await session({ ask: 1, kind: 'read', id: 1, language: 'en', answerNames: {}, file });
  await session({ ask: 2, kind: 'dataset', isMixed: false, read: '2026-03-01', title: 'Mine' });
  const reply = replies.at(-1);
  if (reply?.kind !== 'dataset') throw new Error(JSON.stringify(reply));
  return reply.dataset;
}

describe('ownQuestions(dataset, language)', () => {
  test('are those that the files answer, each with a figure', async () => {
    const dataset = await datasetOfFile(brazilWithGermany);
    const questions = ownQuestions(dataset, 'en');
    expect(questions.map(({ id }) => id)).toEqual([
      'flows',
      'partners',
      'sold',
      'bought',
      'goods',
      'concentration-of-exports',
      'concentration-of-imports',
    ]);
    for (const { query } of questions) {
      const { series } = computeView(dataset, readViewSpec(dataset, query, 'en').spec, 'en');
      expect(series.some(({ points }) => points.some(({ value }) => !isMissing(value)))).toBe(true);
    }
  });

  test('figures of a single year are drawn one below the other, shares of partners as areas', async () => {
    const records = [276, 842].flatMap((partner) =>
      (['X', 'M'] as const).map((flow) =>
        comtradeRecord({ year: 2021, reporter: 76, partner, flow, code: 'TOTAL', value: String(partner) }),
      ),
    );
    const questions = ownQuestions(await datasetOfFile(comtradeFile(records)), 'en');
    expect(questions.map(({ id, query }) => [id, /chart=[\w-]+/.exec(query)?.[0]])).toEqual([
      ['flows', 'chart=dot'],
      ['partners', 'chart=treemap'],
    ]);
  });

  test('of a file with one direction, it alone is asked', async () => {
    const records = [2020, 2021].map((year) => comtradeRecord({ year, reporter: 76, partner: 276, flow: 'X', code: 'TOTAL', value: '9' }));
    const dataset = await datasetOfFile(comtradeFile(records));
    expect(ownQuestions(dataset, 'en').map(({ id }) => id)).toEqual(['exports']);
  });

  test('of months of single national codes there are none yet: views ask totals, or codes of HS', async () => {
    expect(ownQuestions(await datasetOfFile(customsQuery, { flow: 'import' }), 'en')).toEqual([]);
  });
});
