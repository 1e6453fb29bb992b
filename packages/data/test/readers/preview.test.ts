import { hintOfAnswer, openQuestions, previewOf } from '@sogdia/data/readers';
import { describe, expect, test } from 'vitest';
import { comtradeFile, read } from './support/read.ts';

const total = { cmdCode: 'TOTAL', aggrLevel: '0' };

describe('previewOf(tables, reference)', () => {
  test('adds up the records of several files: read = kept + rejected + duplicates + conflicts', async () => {
    const one = await read(comtradeFile([total, total, { ...total, primaryValue: '7' }, { partnerCode: '9999' }, { typeCode: 'S' }]), {
      file: 'one.csv',
    });
    const other = await read(comtradeFile([{ ...total, refYear: '2021', period: '2021' }]), { file: 'other.csv' });
    const { totals, files } = previewOf([one, other]);
    expect(totals).toMatchObject({ read: 6, kept: 2, rejectedInAll: 2, duplicates: 1, conflicts: 1 });
    expect(totals.rejected).toEqual({ 'unknown-economy': 1, 'not-goods': 1 });
    expect(totals.kept + totals.rejectedInAll + totals.duplicates + totals.conflicts).toBe(totals.read);
    expect(files.map(({ file, provider, totals: { read: count } }) => [file, provider, count])).toEqual([
      ['one.csv', 'comtrade-plus', 5],
      ['other.csv', 'comtrade-plus', 1],
    ]);
  });

  test('tells what all files cover together, with the number of codes at each level', async () => {
    const one = await read(comtradeFile([total, { cmdCode: '27' }, { cmdCode: '84' }]), { file: 'one.csv' });
    const other = await read(comtradeFile([{ ...total, partnerCode: '860', refYear: '2021', period: '2021' }]), { file: 'other.csv' });
    const { coverage } = previewOf([one, other]);
    expect(coverage).toMatchObject({ reporters: ['CHN'], partners: ['KAZ', 'UZB'], periods: ['2021', '2022'] });
    expect(coverage.goods.map(({ level, codes }) => [level, codes])).toEqual([
      [0, 1],
      [2, 2],
    ]);
  });

  test('has the rules that were used, the most frequent first, and the release that a name tells', async () => {
    const table = await read('t,i,j,k,v,q\n2021,398,156, 70311,1.5, 2\n2021,398,156,740311,1.5,NA\n', {
      file: 'BACI_HS17_Y2021_V202401.csv',
    });
    const [file] = previewOf([table]).files;
    expect(file?.vintage).toBe('V202401');
    expect(file?.rules[0]).toEqual(['unit-thousand', 2, '2 values given in thousands']);
    expect(previewOf([await read(comtradeFile([total]), { file: 'x_V202401.csv' })]).files[0]?.vintage).toBeNull();
  });

  test('finds what only the rows of all files together show, and what differs from a known total', async () => {
    const doubled = await read(comtradeFile([{ ...total, primaryValue: '2000' }]), { file: 'mine.csv' });
    const reference = [
      { reporter: 'CHN', partner: 'KAZ', flow: 'import', period: '2022', currency: 'usd', value: 1000, of: 'the figure of another' },
    ] as unknown as Parameters<typeof previewOf>[1];
    expect(previewOf([doubled], reference).findings.map(({ code }) => code)).toContain('total-differs');
    expect(previewOf([doubled]).findings).toEqual([]);
  });

  test('asks what a file does not say, blockers first, and an answer is the hint to read it again with', async () => {
    const content = '数据年月,商品编码,商品名称,贸易伙伴编码,贸易伙伴名称,美元\n202301,27090000,原油,145,哈萨克斯坦,"1,000"\n';
    const first = await read(content, { file: 'query.csv' });
    const { complete, questions } = previewOf([first]);
    expect(complete).toBe(false);
    expect(questions).toMatchObject([{ file: 'query.csv', hint: 'flow', choices: [{ value: 'import' }, { value: 'export' }] }]);
    const [question] = questions;
    const hint = question === undefined ? null : hintOfAnswer(question, 'import');
    expect(hint).toEqual({ flow: 'import' });
    expect(question === undefined ? null : hintOfAnswer(question, 'sideways')).toBeNull();
    const again = await read(content, { file: 'query.csv', ...hint });
    expect(previewOf([again])).toMatchObject({ complete: true, questions: [], totals: { kept: 1 } });
  });

  test('no single choice answers which column holds what', () => {
    const [question] = openQuestions([
      {
        code: 'unknown-layout',
        severity: 'blocker',
        file: 'a.csv',
        line: 1,
        column: null,
        value: null,
        expected: '',
        found: '',
        fix: '',
        rule: null,
        count: 1,
        question: { hint: 'map', choices: ['a', 'b'], samples: [] },
      },
    ]);
    expect(question === undefined ? '' : hintOfAnswer(question, 'a')).toBeNull();
  });
});
