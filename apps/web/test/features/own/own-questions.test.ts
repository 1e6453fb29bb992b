import { isMissing } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import type { BenchReply, BenchRequest, OwnAnswers } from '../../../features/own/workbench/reading/bench-exchange.ts';
import { benchSession } from '../../../features/own/workbench/reading/bench-session.ts';
import { datasetOf } from '../../../lib/dataset.ts';
import { brazilWithGermany, comtradeFile, comtradeRecord, customsQuery, ownTable } from '../../support/own-files.ts';

type Facts = Awaited<ReturnType<OwnAnswers['facts']>>;
type View = Exclude<Awaited<ReturnType<OwnAnswers['answer']>>, null>['view'];

/** What is asked of one file at once, and its views. */
async function openedFile(content: string, answers = {}) {
  const replies: BenchReply[] = [];
  const session = benchSession({ load: datasetOf, post: (reply) => replies.push(reply) });
  const file = { name: 'own.csv', bytes: new Blob([content]), answers: { economies: '', years: '', ...answers } };
  await session({ ask: 1, kind: 'read', id: 1, language: 'en', answerNames: {}, file });
  const data = { isMixed: false, read: '2026-03-01', title: 'Mine', language: 'en' } as const;
  const ask = async (question: keyof OwnAnswers, ...given: readonly unknown[]): Promise<unknown> => {
    await session({ ask: replies.length + 1, kind: 'ask', data, question, given } satisfies BenchRequest);
    const reply = replies.at(-1);
    if (reply?.kind !== 'answered') throw new Error(JSON.stringify(reply));
    return reply.answer;
  };
  const { questions } = (await ask('facts')) as Facts;
  return { questions, viewOf: async (query: string) => ((await ask('answer', query)) as { readonly view: View }).view };
}

describe('ownQuestions(dataset, language)', () => {
  test('are those that the files answer, each with a figure', async () => {
    const { questions, viewOf } = await openedFile(brazilWithGermany);
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
      const { series, query: shown } = await viewOf(query);
      expect(shown).toBe(query);
      expect(series.some(({ points }) => points.some(({ value }) => !isMissing(value)))).toBe(true);
    }
  });

  test('figures of a single year are drawn one below the other, shares of partners as areas', async () => {
    const records = [276, 842].flatMap((partner) =>
      (['X', 'M'] as const).map((flow) =>
        comtradeRecord({ year: 2021, reporter: 76, partner, flow, code: 'TOTAL', value: String(partner) }),
      ),
    );
    const { questions } = await openedFile(comtradeFile(records));
    expect(questions.map(({ id, query }) => [id, /chart=[\w-]+/.exec(query)?.[0]])).toEqual([
      ['flows', 'chart=dot'],
      ['partners', 'chart=treemap'],
    ]);
  });

  test('of a file with one direction, it alone is asked', async () => {
    const records = [2020, 2021].map((year) => comtradeRecord({ year, reporter: 76, partner: 276, flow: 'X', code: 'TOTAL', value: '9' }));
    const { questions } = await openedFile(comtradeFile(records));
    expect(questions.map(({ id }) => id)).toEqual(['exports']);
  });

  test('of one year and several months, the months come first', async () => {
    const total = comtradeRecord({ year: 2021, reporter: 76, partner: 276, flow: 'X', code: 'TOTAL', value: '9' });
    const months = ['01', '02'].map((month) => total.replace('C,A,2021,52,2021,', `C,M,2021,${Number(month)},2021${month},`));
    const { questions } = await openedFile(comtradeFile([total, ...months]));
    expect(questions.map(({ id, isByMonth }) => [id, isByMonth])).toEqual([
      ['exports', true],
      ['exports', false],
    ]);
  });

  test('of goods alone that no total stands beside, those goods', async () => {
    const records = [2020, 2021].map((year) => comtradeRecord({ year, reporter: 76, partner: 276, flow: 'X', code: '8542', value: '9' }));
    const { questions, viewOf } = await openedFile(comtradeFile(records));
    expect(questions.map(({ id }) => id)).toEqual(['sold-goods']);
    expect((await viewOf(questions[0]?.query ?? '')).series[0]?.points.map(({ value }) => value)).toEqual([9, 9]);
  });

  test('of a file in a currency without a rate there is no question, and no failure', async () => {
    const map = {
      columns: { reporter: 'country', partner: 'partner', period: 'year', value: 'amount', flow: 'direction' },
      unit: 'million kzt',
    };
    expect((await openedFile(ownTable, { map })).questions).toEqual([]);
  });

  test('of a query of customs, its goods by month', async () => {
    const { questions, viewOf } = await openedFile(customsQuery, { flow: 'import' });
    expect(questions.map(({ id, isByMonth }) => [id, isByMonth])).toEqual([['bought-goods', true]]);
    const { series } = await viewOf(questions[0]?.query ?? '');
    expect(series[0]?.points.slice(0, 2).map(({ value }) => value)).toEqual([5000, 7000]);
  });

  test('of months, all goods and the largest of them, with the partners of the reporter of most rows', async () => {
    const inMarch = (reporter: number, flow: 'X' | 'M', code: string, partners: readonly number[]) =>
      partners.map((partner) =>
        comtradeRecord({ year: 2021, reporter, partner, flow, code, value: '9' }).replace('C,A,2021,52,2021,', 'C,M,2021,3,202103,'),
      );
    const of = [276, 842, 156];
    const exports = [...inMarch(76, 'X', 'TOTAL', of), ...inMarch(76, 'X', '0101', [276]), ...inMarch(76, 'X', '0201', of)];
    const others = [...inMarch(410, 'M', '0101', [276, 842, 398, 156]), ...inMarch(76, 'X', '0202', [276, 842])];
    const { questions } = await openedFile(comtradeFile([...others, ...exports]));
    expect(questions.map(({ id, isByMonth }) => [id, isByMonth])).toEqual([
      ['exports', true],
      ['partners', true],
      ['sold-goods', true],
    ]);
    expect(questions[2]?.query).toContain('HS:0101');
  });
});
