import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Answers, BenchReply, BenchRequest } from '../../../features/own/workbench/reading/bench-exchange.ts';
import { benchSession } from '../../../features/own/workbench/reading/bench-session.ts';
import { guessedColumns } from '../../../features/own/workbench/report/guessed-columns.ts';
import { datasetOf } from '../../../lib/dataset.ts';
import { brazilWithGermany, comtradeFile, comtradeRecord, customsQuery, ownTable, withFaults } from '../../support/own-files.ts';

const none: Answers = { economies: '', years: '' };
const alone = { isMixed: false, read: '2026-03-01', title: 'Mine' } as const;

type Asked = BenchRequest extends infer Request ? (Request extends { readonly ask: number } ? Omit<Request, 'ask'> : never) : never;

/** A session, and its last reply to a request. */
function opened(): { readonly ask: (request: Asked) => Promise<BenchReply>; readonly loads: () => number } {
  const replies: BenchReply[] = [];
  let loads = 0;
  const session = benchSession({
    load: (parts) => {
      loads += 1;
      return datasetOf(parts);
    },
    post: (reply) => replies.push(reply),
  });
  return {
    loads: () => loads,
    ask: async (request) => {
      await session({ ...request, ask: replies.length + 1 } as BenchRequest);
      return replies.at(-1) as BenchReply;
    },
  };
}

const file = (content: string, name: string, answers: Partial<Answers> = {}): Asked => ({
  kind: 'read',
  id: 1,
  language: 'en',
  answerNames: { flow: 'the question of the page' },
  file: { name, bytes: new Blob([content]), answers: { ...none, ...answers } },
});

function heldOf(reply: BenchReply) {
  if (reply.kind !== 'held') throw new Error(JSON.stringify(reply));
  return reply.held;
}

describe('benchSession', () => {
  test('tells what a file is and covers, with its SHA-256, and fetches nothing for it', async () => {
    const session = opened();
    const { files, preview, flows, names } = heldOf(await session.ask(file(brazilWithGermany, 'brazil.csv')));
    expect(session.loads()).toBe(0);
    expect(files).toMatchObject([
      { name: 'brazil.csv', rows: 16, rejected: 0, sha256: createHash('sha256').update(brazilWithGermany).digest('hex') },
    ]);
    expect(preview.complete).toBe(true);
    expect(preview.files[0]).toMatchObject({ provider: 'comtrade-plus', recognition: { confidence: 1 }, totals: { read: 16, kept: 16 } });
    expect(flows.map(({ reporter, partner, flow, first, last, levels }) => [reporter, partner, flow, first, last, levels])).toEqual([
      ['BRA', 'DEU', 'export', '2020', '2021', [0, 2]],
      ['BRA', 'DEU', 'import', '2020', '2021', [0, 2]],
    ]);
    expect(names).toMatchObject({ BRA: 'Brazil', DEU: 'Germany' });
  });

  test('rows read are rows kept, rejected and repeated; the rejected are a file with line, column and value', async () => {
    const session = opened();
    const { preview } = heldOf(await session.ask(file(withFaults, 'faults.csv')));
    expect(preview.totals).toMatchObject({ read: 4, kept: 1, rejectedInAll: 2, duplicates: 1, conflicts: 0 });
    const reply = await session.ask({ kind: 'rejected' });
    const lines = reply.kind === 'rejected' ? reply.csv.trim().split('\n') : [];
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^faults\.csv,3,P,primaryValue,not-a-number,five,/);
  });

  test('years between the first and the last without a row are named', async () => {
    const records = [2015, 2018].map((year) => comtradeRecord({ year, reporter: 76, partner: 276, flow: 'X', code: 'TOTAL', value: '9' }));
    const { flows } = heldOf(await opened().ask(file(comtradeFile(records), 'years.csv')));
    expect(flows[0]?.absentYears).toEqual(['2016', '2017']);
  });

  test('what a file does not say is asked, and an answer reads it', async () => {
    const session = opened();
    const { preview } = heldOf(await session.ask(file(customsQuery, 'query.csv')));
    expect(preview.complete).toBe(false);
    expect(preview.questions).toMatchObject([{ hint: 'flow', isOptional: false }]);
    const answered = heldOf(await session.ask(file(customsQuery, 'query.csv', { flow: 'import' })));
    expect(answered.preview.complete).toBe(true);
    expect(answered.files).toMatchObject([{ rows: 2 }]);
  });

  test('a table of one’s own is read by the columns that are named', async () => {
    const session = opened();
    const { preview } = heldOf(await session.ask(file(ownTable, 'own.csv')));
    const [question] = preview.questions;
    expect(question).toMatchObject({ hint: 'map', isOptional: false });
    const columns = guessedColumns(question?.choices.map(({ value }) => value) ?? []);
    expect(columns).toEqual({ reporter: 'country', partner: 'partner', period: 'year', value: 'amount', flow: 'direction' });
    const answered = heldOf(await session.ask(file(ownTable, 'own.csv', { map: { columns, unit: 'million usd' } })));
    expect(answered.files).toMatchObject([{ rows: 2, rejected: 0 }]);
  });

  test('only what is to be kept is kept; an economy that nobody knows is told', async () => {
    const session = opened();
    const { preview } = heldOf(await session.ask(file(brazilWithGermany, 'b.csv', { economies: 'Brazil; DEU', years: '2021' })));
    expect(preview.totals).toMatchObject({ read: 16, kept: 8, rejected: { 'outside-selection': 8 } });
    expect(await session.ask(file(brazilWithGermany, 'b.csv', { economies: 'Brasilland' }))).toMatchObject({
      kind: 'not-read',
      why: 'unknown-economy',
    });
  });

  test('a file whose bytes are not those that were kept is not read', async () => {
    const session = opened();
    const asked = {
      kind: 'read',
      answerNames: {},
      id: 1,
      language: 'en',
      file: { name: 'b.csv', bytes: new Blob([brazilWithGermany]), answers: none, sha256: '0' },
    } as const;
    expect(await session.ask(asked)).toMatchObject({ kind: 'not-read', why: 'other-bytes' });
    expect(heldOf(await session.ask({ kind: 'forget', id: 9, language: 'en' })).files).toEqual([]);
  });

  test('what is to be answered is called as the page calls it', async () => {
    const session = opened();
    const { preview } = heldOf(
      await session.ask(file('"数据年月","贸易伙伴编码","商品编码","美元"\n"202301","145","27090000","5"\n', 'query.csv')),
    );
    expect(preview.diagnostics.map(({ fix }) => fix)).toEqual(['say by the question of the page whether these are imports or exports']);
  });

  test('a file is let go', async () => {
    const session = opened();
    await session.ask(file(brazilWithGermany, 'b.csv'));
    expect(heldOf(await session.ask({ kind: 'forget', id: 1, language: 'en' })).files).toEqual([]);
  });

  test('a stop ends a reading, and nothing of the file is held', async () => {
    const session = opened();
    const many = comtradeFile(
      Array.from({ length: 60_000 }, (_, at) =>
        comtradeRecord({ year: 1900 + (at % 100), reporter: 76, partner: 276, flow: 'X', code: String(1000 + at), value: '9' }),
      ),
    );
    const reading = session.ask(file(many, 'many.csv'));
    await session.ask({ kind: 'stop' });
    expect(await reading).toMatchObject({ kind: 'not-read', why: 'stopped' });
    expect(heldOf(await session.ask({ kind: 'forget', id: 9, language: 'en' })).files).toEqual([]);
  });

  test('a dataset of the files alone, and one with the published figures, answer of their economies', async () => {
    const session = opened();
    await session.ask(file(brazilWithGermany, 'b.csv'));
    for (const isMixed of [false, true]) {
      const reply = await session.ask({ kind: 'dataset', isMixed, read: '2026-03-01', title: 'Mine' });
      if (reply.kind !== 'dataset') throw new Error(JSON.stringify(reply));
      const { observations, studies, economies, sources } = reply.dataset;
      expect(studies[0]?.question).toMatchObject({ reporter: 'BRA', partners: ['DEU'], from: 2020, to: 2021 });
      expect(economies.some(({ code }) => code === 'KGZ')).toBe(isMixed);
      expect(observations.find(({ note }) => note === 'Line 2 of b.csv')).toMatchObject({ reporter: 'BRA', value: 6_000_000 });
      const digest = createHash('sha256').update(brazilWithGermany).digest('hex');
      expect(sources.some(({ readAt }) => readAt?.includes(digest))).toBe(true);
    }
  });

  test('a total beside the published one: the difference in money and as a share, and what a detector found of that flow', async () => {
    const session = opened();
    const published = (await datasetOf(['totals'])).observations.filter(
      ({ reporter, partner, flow, product, period, status }) =>
        reporter === 'CHN' && partner === 'KAZ' && flow === 'import' && product === 'TOTAL' && period === '2015' && status === 'printed',
    );
    const value = published[0]?.value ?? 0;
    const record = comtradeRecord({ year: 2015, reporter: 156, partner: 398, flow: 'M', code: 'TOTAL', value: String(value * 2) });
    await session.ask(file(comtradeFile([record]), 'twice.csv'));
    const reply = await session.ask({ kind: 'compare', ...alone });
    if (reply.kind !== 'compared') throw new Error(JSON.stringify(reply));
    const { totals, references, world } = reply.comparison;
    expect(totals).toHaveLength(1);
    expect(totals[0]).toMatchObject({ reporter: 'CHN', partner: 'KAZ', period: '2015', consistentWith: 'doubling' });
    expect(totals[0]?.share).toBeCloseTo(1, 2);
    expect(totals[0]?.findings).toMatchObject([{ code: 'exact-multiple' }]);
    expect(totals[0]?.yours).toMatchObject({ kind: 'cell', value: value * 2, note: 'Line 2 of twice.csv', valuation: 'CIF' });
    expect(totals[0]?.published).toMatchObject({ kind: 'cell', value: totals[0]?.reference.value, status: 'printed' });
    const named = [totals[0]?.yours, totals[0]?.published].flatMap((receipt) => (receipt?.kind === 'cell' ? [receipt.release] : []));
    expect(references.map(({ release }) => release.id)).toEqual(named);
    expect(world.economies.map(({ code }) => code)).toContain('KAZ');
  });

  test('a total that the file does not state is the sum of its goods, each with its line; that of a choice of goods is none', async () => {
    const session = opened();
    const goods = Array.from({ length: 48 }, (_, at) =>
      comtradeRecord({ year: 2015, reporter: 156, partner: 398, flow: 'M', code: String(at + 1).padStart(2, '0'), value: '5' }),
    );
    const few = opened();
    await few.ask(file(comtradeFile(goods.slice(0, 2)), 'few.csv'));
    expect(await few.ask({ kind: 'compare', ...alone })).toMatchObject({ comparison: { totals: [] } });
    await session.ask(file(comtradeFile(goods), 'goods.csv'));
    const reply = await session.ask({ kind: 'compare', ...alone });
    if (reply.kind !== 'compared') throw new Error(JSON.stringify(reply));
    const { yours } = reply.comparison.totals[0] ?? {};
    if (yours?.kind !== 'step') throw new Error(JSON.stringify(yours));
    expect(yours).toMatchObject({ value: 240, subject: { quantity: 'import', reporter: 'CHN', partner: 'KAZ', period: '2015' } });
    expect(yours.operands.map(({ receipt }) => (receipt.kind === 'cell' ? receipt.note : null))).toEqual(
      goods.map((_good, at) => `Line ${at + 2} of goods.csv`),
    );
  });
});
