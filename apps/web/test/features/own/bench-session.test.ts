import { createHash } from 'node:crypto';
import type { Receipt } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import type { DraftReply, DraftRequest } from '../../../features/own/draft/check/draft-exchange.ts';
import { readRecipe } from '../../../features/own/workbench/keeping/recipe-file.ts';
import type { Answers, BenchReply, BenchRequest, Look, OwnAnswers } from '../../../features/own/workbench/reading/bench-exchange.ts';
import { benchSession } from '../../../features/own/workbench/reading/bench-session.ts';
import type { ListAsked, ListPage } from '../../../features/own/workbench/reading/list-page.ts';
import { datasetOf } from '../../../lib/dataset.ts';
import {
  brazilWithGermany,
  comtradeFile,
  comtradeRecord,
  customsQuery,
  messyTable,
  ownTable,
  withFaults,
} from '../../support/own-files.ts';

const none: Answers = { economies: '', years: '' };
const alone = { isMixed: false, read: '2026-03-01', title: 'Mine', language: 'en' } as const;

type Asked = BenchRequest extends infer Request ? (Request extends { readonly ask: number } ? Omit<Request, 'ask'> : never) : never;

/** A session, the last reply to a request, the answer to a question about the files as it comes through to a page, and how often data were fetched. */
interface Opened {
  readonly ask: (request: Asked) => Promise<BenchReply>;
  readonly answerTo: <Question extends keyof OwnAnswers>(
    question: Question,
    given: Parameters<OwnAnswers[Question]>,
    data?: { readonly isMixed: boolean },
  ) => Promise<Awaited<ReturnType<OwnAnswers[Question]>>>;
  readonly loads: () => number;
}

function opened(): Opened {
  const replies: BenchReply[] = [];
  let [loads, asked] = [0, 0];
  const session = benchSession({
    load: (parts) => {
      loads += 1;
      return datasetOf(parts);
    },
    post: (reply) => replies.push(reply),
  });
  const ask = async (request: Asked): Promise<BenchReply> => {
    asked += 1;
    const mine = asked;
    await session({ ...request, ask: mine } as BenchRequest);
    return replies.findLast((reply) => reply.ask === mine) ?? (replies.at(-1) as BenchReply);
  };
  return {
    loads: () => loads,
    ask,
    answerTo: async (question, given, data = alone) => {
      const reply = structuredClone(await ask({ kind: 'ask', data: { ...alone, ...data }, question, given }));
      if (reply.kind !== 'answered') throw new Error(JSON.stringify(reply));
      return reply.answer as never;
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

/** Expects lists and plain objects all the way down: what a class would add is lost on the way to a page. */
function expectPlain(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(value));
  for (const part of Object.values(value)) expectPlain(part);
}

function heldOf(reply: BenchReply) {
  if (reply.kind !== 'held') throw new Error(JSON.stringify(reply));
  return reply.held;
}

/** What the first lines of a file become. */
async function lookedAt(session: Opened, content: string, answers: Partial<Answers>): Promise<Look> {
  const reply = await session.ask({ ...file(content, 'own.csv', answers), kind: 'look' } as Asked);
  if (reply.kind !== 'answered') throw new Error(JSON.stringify(reply));
  return reply.answer as Look;
}

async function listed(session: Opened, asked: ListAsked): Promise<ListPage> {
  const reply = await session.ask({ kind: 'list', asked, language: 'en' });
  if (reply.kind !== 'answered') throw new Error(JSON.stringify(reply));
  return reply.answer as ListPage;
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
    const lines = reply.kind === 'answered' ? String(reply.answer).trim().split('\n') : [];
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
    const columns = { reporter: 'country', partner: 'partner', period: 'year', value: 'amount', flow: 'direction' };
    const answered = heldOf(await session.ask(file(ownTable, 'own.csv', { map: { columns, unit: 'million usd' } })));
    expect(answered.files).toMatchObject([{ rows: 2, rejected: 0 }]);
  });

  test('of the first lines of a table it says for what its columns are taken, what they become, and which names nobody knows', async () => {
    const session = opened();
    const look = await lookedAt(session, messyTable, {});
    expect(look).toMatchObject({ header: 3, isFound: true, known: null, sheets: [''] });
    expect(look.map).toMatchObject({ columns: { reporter: 'Reporter', partner: 'Partner' }, unit: 'thousand eur', wide: 'period' });
    expect(look.wide).toEqual([3, 4]);
    expect(look.blockers[0]?.code).toBe('mapping-needed');
    const map = { ...look.map, fixed: { flow: 'export' }, where: { Kind: ['VALUE'] } };
    const read = await lookedAt(session, messyTable, { map });
    expect(read.totals).toMatchObject({ read: 7, kept: 3, rejectedInAll: 4, duplicates: 0 });
    expect(read.rows[0]).toEqual({
      line: 4,
      reporter: 'Brazil',
      partner: 'Germany',
      flow: 'export',
      period: '2020',
      product: 'TOTAL',
      value: 1000,
      currency: 'eur',
    });
    expect(read.rejected.map(({ code, line }) => [code, line])).toContainEqual(['not-a-number', 4]);
    expect(read.unknown).toEqual([{ name: 'Argentinia', rows: 2, code: 'ARG', nearest: 'Argentina' }]);
    expect((await lookedAt(session, messyTable, { map, names: { Argentinia: 'ARG' } })).totals).toMatchObject({
      kept: 5,
      rejectedInAll: 2,
    });
    expectPlain(read);
  });

  test('a header row that is chosen has its own columns, though those of the map are not among them', async () => {
    const look = await lookedAt(opened(), messyTable, { map: { columns: { value: 'none' }, unit: 'usd', header: 1 } });
    expect(look).toMatchObject({ header: 1, columns: ['Trade by partner'] });
    expect(look.blockers).toHaveLength(1);
  });

  test('a file that leaves a question open is read with the answers of another of its publisher', async () => {
    const map = {
      columns: { reporter: 'country', partner: 'partner', period: 'year', value: 'amount', flow: 'direction' },
      unit: 'million usd',
    };
    const recipes = [
      { name: 'other.csv', answers: { ...none, map: { columns: { value: 'else' }, unit: 'usd' } } },
      { name: 'before.csv', answers: { ...none, map } },
    ];
    const { files } = heldOf(await opened().ask({ ...file(ownTable, 'next.csv'), recipes } as Asked));
    expect(files).toMatchObject([{ rows: 2, recipe: 'before.csv', answers: { map } }]);
  });

  test('the recipe is an import of the terminal, which says how each file was read', async () => {
    const session = opened();
    const map = {
      columns: { reporter: 'country', partner: 'partner', period: 'year', value: 'amount', flow: 'direction' },
      unit: 'million usd',
    };
    await session.ask(file(ownTable, 'own.csv', { map, economies: 'Kazakhstan' }));
    const reply = await session.ask({ kind: 'recipe', today: '2026-03-01' });
    const recipe = JSON.parse(String(reply.kind === 'answered' && reply.answer));
    expect(recipe).toMatchObject({
      schemaVersion: 1,
      read: '2026-03-01',
      rows: 2,
      selection: { economies: ['KAZ'] },
      counts: { read: 2, kept: 2 },
    });
    expect(recipe.files).toMatchObject([{ file: 'own.csv', path: null, answers: { map }, members: [{ provider: 'tidy', kept: 2 }] }]);
    const found = await readRecipe(new File([JSON.stringify(recipe)], 'import.json'));
    expect(found).toEqual([{ name: 'own.csv', answers: { map, economies: 'KAZ', years: '' } }]);
    expect(await readRecipe(new File(['{"data":[]}'], 'answer.json'))).toBeNull();
    expect(await readRecipe(new File(['{'], 'cut.json'))).toBeNull();
  });

  test('rows are listed, searched by name, narrowed by column with counts, sorted, and taken as a file', async () => {
    const session = opened();
    await session.ask(file(brazilWithGermany, 'brazil.csv'));
    const asked = { of: 'rows', search: '', only: {}, sort: 'value', isDescending: true, most: 2, words: { export: 'exports' } } as const;
    const page = await listed(session, asked);
    expect(page.total).toBe(16);
    expect(page.lines.map((texts) => texts.slice(2))).toEqual([
      ['Brazil', 'Germany', 'exports', '2021', 'TOTAL', '60000000', 'usd', ''],
      ['Brazil', 'Germany', 'import', '2021', 'TOTAL', '60000000', 'usd', ''],
    ]);
    const narrowed = await listed(session, { ...asked, search: 'germ', only: { flow: 'export', product: '84' } });
    expect(narrowed.total).toBe(2);
    expect(new Map(narrowed.facets).get('flow')).toEqual([
      ['export', 'exports', 2],
      ['import', 'import', 2],
    ]);
    const csv = await session.ask({ kind: 'list-as-csv', asked: { ...asked, only: { flow: 'export', product: '84' } }, language: 'en' });
    expect(csv).toMatchObject({
      answer: expect.stringMatching(
        /^file,line,reporter,partner,flow,period,product,value,currency,corrected\nbrazil\.csv,\d+,BRA,DEU,export,2021,84,30000000,usd,\n/,
      ),
    });
  });

  test('rejected records are listed with line, column, value, reason and what to do', async () => {
    const session = opened();
    await session.ask(file(withFaults, 'faults.csv'));
    const page = await listed(session, { of: 'rejected', search: 'five', only: {}, sort: 'line', isDescending: false, most: 9, words: {} });
    expect(page.lines.map((texts) => texts.slice(0, 5))).toEqual([['faults.csv', '3', 'P (primaryValue)', 'five', 'not-a-number']]);
  });

  test('a cell that was not read is corrected where it stands, all that hold the same at once; rows still add up, and the figure tells it', async () => {
    const session = opened();
    const faulty = comtradeFile(
      [2020, 2021].flatMap((year) => [
        comtradeRecord({ year, reporter: 76, partner: 276, flow: 'X', code: 'TOTAL', value: 'five' }),
        comtradeRecord({ year, reporter: 76, partner: 276, flow: 'M', code: 'TOTAL', value: '7' }),
      ]),
    );
    expect(heldOf(await session.ask(file(faulty, 'f.csv'))).preview.totals).toMatchObject({ read: 4, kept: 2, rejectedInAll: 2 });
    const asked = { of: 'rejected', search: '', only: {}, sort: 'line', isDescending: false, most: 9, words: {} } as const;
    const [cell] = (await listed(session, asked)).correctable;
    expect(cell).toEqual({
      ...{ id: 1, at: { file: 'f.csv', line: 2 }, column: 'primaryValue', from: 'five', expected: 'a number', alike: 2 },
    });
    const corrections = [{ column: 'primaryValue', from: 'five', to: '5,000' }];
    const { preview } = heldOf(await session.ask(file(faulty, 'f.csv', { corrections })));
    expect(preview.totals).toMatchObject({ read: 4, kept: 4, rejectedInAll: 0, duplicates: 0, conflicts: 0 });
    expect(preview.files[0]?.rules).toContainEqual(['corrected', 2, '2 rows with cells corrected by you']);
    const page = await listed(session, { ...asked, of: 'rows' });
    expect(page.lines.map((texts) => texts.at(-1))).toEqual(['primaryValue: five → 5,000', '', 'primaryValue: five → 5,000', '']);
    const answer = await session.answerTo('answer', ['measure=export&partners=DEU&years=2020-2021']);
    const receipts = answer?.view.series.flatMap(({ points }) => points.map(({ receipt }) => receipt)) ?? [];
    expect(receipts[0]).toMatchObject({
      ...{ value: 5000, printed: null, status: 'derived', flags: ['corrected'] },
      note: 'Line 2 of f.csv; you corrected “five” to “5,000” in column primaryValue',
    });
    const recipe = await session.ask({ kind: 'recipe', today: '2026-03-01' });
    const found = await readRecipe(new File([String(recipe.kind === 'answered' && recipe.answer)], 'import.json'));
    expect(found?.[0]?.answers.corrections).toEqual(corrections);
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
    expect(preview.diagnostics.map(({ fix }) => fix)).toEqual(['set imports or exports with the question of the page']);
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

  test('facts and views of the files alone, and with the published figures, are of their economies', async () => {
    const session = opened();
    await session.ask(file(brazilWithGermany, 'b.csv'));
    for (const isMixed of [false, true]) {
      const { options, questions } = await session.answerTo('facts', [], { isMixed });
      expect(options.economies.some(({ value }) => value === 'KGZ')).toBe(isMixed);
      const answer = await session.answerTo('answer', [questions[0]?.query ?? ''], { isMixed });
      const digest = createHash('sha256').update(brazilWithGermany).digest('hex');
      expect(answer?.view.spec).toMatchObject({ reporter: 'BRA', partners: ['DEU'], from: 2020, to: 2021 });
      expect(answer?.view.references.some(({ source }) => source.readAt?.includes(digest))).toBe(true);
      const [receipt] = answer?.view.series[0]?.points.map((point) => point.receipt) ?? [];
      expect(receipt).toMatchObject({ value: 6_000_000, note: 'Line 2 of b.csv' });
    }
  });

  test('any view comes through to a page whole, and so do its goods and its revised figures', async () => {
    const session = opened();
    await session.ask(file(brazilWithGermany, 'b.csv'));
    const { questions } = await session.answerTo('facts', [], { isMixed: true });
    const queries = [
      ...questions.map(({ query }) => query),
      ...['', 'record=both', 'record=reconciled', 'by=product&level=chapter&top=5', 'measure=gravity-residual', 'frequency=month'],
      ...['transform=index', 'measure=trade-balance', 'chart=map', 'chart=sankey', 'indicator=gdp&economies=KAZ,CHN', 'events=1'],
    ].map((query) => (query.startsWith('indicator') ? query : `${query}&reporter=CHN&partners=KAZ,KGZ`));
    const data = { ...alone, isMixed: true };
    for (const query of [...questions.map((one) => one.query), ...queries]) {
      const reply = await session.ask({ kind: 'ask', data, question: 'answer', given: [query] });
      if (reply.kind !== 'answered' || reply.answer === null) throw new Error(`${query}: ${JSON.stringify(reply)}`);
      expectPlain(reply.answer);
      expect(structuredClone(reply.answer)).toEqual(reply.answer);
      const { view } = reply.answer as {
        readonly view: { readonly query: string; readonly series: readonly { points: readonly { receipt: Receipt }[] }[] };
      };
      expect(JSON.stringify(structuredClone(view))).toBe(JSON.stringify(view));
    }
    const answer = await session.answerTo('answer', ['reporter=CHN&partners=KGZ&years=2015-2023'], data);
    if (answer?.asked !== 'trade') throw new Error('no view of trade');
    expect((await session.answerTo('goodsFor', [answer.view.spec], data)).length).toBeGreaterThan(1);
    expect(await session.answerTo('queryOf', [answer.view.spec, { measure: 'export' }], data)).toContain('measure=export');
    const receipts = answer.view.series.flatMap(({ points }) => points.map(({ receipt }) => receipt));
    const revised = await Promise.all(receipts.map((receipt) => session.answerTo('revisions', [answer.view.query, receipt], data)));
    expect(revised.flat().length).toBeGreaterThan(0);
  });

  test('posts no rows: what it says of a hundred times as many is not longer', async () => {
    const sizesOf = async (years: number) => {
      const goods = Array.from({ length: 60 }, (_, at) => String(at + 1).padStart(2, '0'));
      const records = Array.from({ length: years }, (_, at) => 2021 - at).flatMap((year) =>
        [276, 842, 398].flatMap((partner) =>
          goods.map((code) => comtradeRecord({ year, reporter: 76, partner, flow: 'X', code, value: '9000' })),
        ),
      );
      const session = opened();
      const held = await session.ask(file(comtradeFile(records), 'b.csv'));
      const replies: unknown[] = [await session.answerTo('facts', [])];
      for (const query of ['measure=export&years=2021', 'measure=export&by=product&level=chapter&top=5&years=2021'])
        replies.push(await session.answerTo('answer', [query]));
      return [held, ...replies].map((reply) => JSON.stringify(reply).length);
    };
    const [few, many] = [await sizesOf(1), await sizesOf(100)];
    for (const [at, size] of many.entries()) expect(size).toBeLessThan((few[at] ?? 0) * 1.5 + 2000);
  });

  test('of several views that are asked for at once the last is answered; of an answer that fails the reason is said', async () => {
    const session = opened();
    await session.ask(file(brazilWithGermany, 'b.csv'));
    const asking = ['measure=export', 'measure=import', 'measure=export,import'].map((query) =>
      session.ask({ kind: 'ask', data: alone, question: 'answer', given: [query] }),
    );
    const replies = await Promise.all(asking);
    expect(replies.map(({ kind }) => kind)).toEqual(['failed', 'failed', 'answered']);
    await session.ask({ kind: 'forget', id: 1, language: 'en' });
    expect(await session.ask({ kind: 'ask', data: alone, question: 'facts', given: [] })).toMatchObject({ kind: 'failed' });
  });

  test('data that could not be fetched are fetched again when they are asked for again', async () => {
    const replies: BenchReply[] = [];
    let fails = true;
    const session = benchSession({
      load: (parts) => (fails ? Promise.reject(new Error('offline')) : datasetOf(parts)),
      post: (reply) => replies.push(reply),
    });
    await session({ ...file(brazilWithGermany, 'b.csv'), ask: 1 } as BenchRequest);
    await session({ ask: 2, kind: 'ask', data: alone, question: 'facts', given: [] });
    expect(replies.at(-1)).toEqual({ ask: 2, kind: 'failed', what: 'offline' });
    fails = false;
    await session({ ask: 3, kind: 'ask', data: alone, question: 'facts', given: [] });
    expect(replies.at(-1)).toMatchObject({ ask: 3, kind: 'answered' });
  });

  test('of many flows those with most rows are listed, and all are counted', async () => {
    const partners = [
      276, 842, 398, 156, 392, 410, 643, 417, 762, 795, 860, 40, 56, 203, 208, 246, 300, 348, 372, 528, 616, 620, 703, 705, 752,
    ];
    const records = partners.flatMap((partner) =>
      (['X', 'M'] as const).flatMap((flow) =>
        ['TOTAL', ...(partner === 860 ? ['01', '02'] : [])].map((code) =>
          comtradeRecord({ year: 2021, reporter: 76, partner, flow, code, value: '9' }),
        ),
      ),
    );
    const { flows, allFlows } = heldOf(await opened().ask(file(comtradeFile(records), 'many.csv')));
    expect([flows.length, allFlows]).toEqual([40, 50]);
    expect(flows.slice(0, 3).map(({ partner, rows, levels }) => [partner, rows, levels])).toEqual([
      ['UZB', 3, [0, 2]],
      ['UZB', 3, [0, 2]],
      ['DEU', 1, [0]],
    ]);
  });

  test('other files are other data', async () => {
    const session = opened();
    await session.ask(file(brazilWithGermany, 'b.csv'));
    const lastOf = async () => (await session.answerTo('answer', ['']))?.view.spec.to;
    expect(await lastOf()).toBe(2021);
    const record = comtradeRecord({ year: 2019, reporter: 76, partner: 276, flow: 'X', code: 'TOTAL', value: '9' });
    await session.ask(file(comtradeFile([record]), 'b.csv'));
    expect(await lastOf()).toBe(2019);
  });

  test('a text is checked against the files at a port, in trade in all goods', async () => {
    const session = opened();
    await session.ask(file(brazilWithGermany, 'b.csv'));
    const { port1, port2 } = new MessageChannel();
    const shares: number[] = [];
    const heard = new Promise<DraftReply>((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<DraftReply>) => (data.kind === 'progress' ? shares.push(data.share) : resolve(data));
    });
    await session.ask({ kind: 'draft', data: alone, port: port2 });
    const text = 'Brazilian exports to Germany were $60 million in 2021. German imports from Brazil were $50 million in 2021.';
    port1.postMessage({ kind: 'check', text, language: 'en' } satisfies DraftRequest);
    const reply = await heard;
    port1.close();
    expect(shares).toEqual([...new Set(shares)].toSorted((one, other) => one - other));
    expect(reply).toMatchObject({ kind: 'checked', overview: { figures: 2, parts: 1 }, part: { figures: [{ outcome: 'right' }, {}] } });
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
    const { totals, references, world } = await session.answerTo('compare', []);
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
    expect(await few.answerTo('compare', [])).toMatchObject({ totals: [] });
    await session.ask(file(comtradeFile(goods), 'goods.csv'));
    const { totals } = await session.answerTo('compare', []);
    expect(await session.answerTo('compare', [], { isMixed: true })).toEqual({ ...(await session.answerTo('compare', [])), totals });
    const { yours } = totals[0] ?? {};
    if (yours?.kind !== 'step') throw new Error(JSON.stringify(yours));
    expect(yours).toMatchObject({ value: 240, subject: { quantity: 'import', reporter: 'CHN', partner: 'KAZ', period: '2015' } });
    expect(yours.operands.map(({ receipt }) => (receipt.kind === 'cell' ? receipt.note : null))).toEqual(
      goods.map((_good, at) => `Line ${at + 2} of goods.csv`),
    );
  });
});
