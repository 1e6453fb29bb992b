import { type RecordCounts, rejectedAsCsv, UngroupedError } from '@sogdia/data/readers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawsOf } from '../../../../tools/vitest/lots.ts';
import { comtradeFile, read } from './support/read.ts';

const named = { file: 'BACI_HS17_Y2021_V202401.csv' };

function sumOf(counts: RecordCounts | undefined): number {
  if (counts === undefined) return -1;
  const rejected = Object.values(counts.rejected).reduce((sum, count) => sum + count, 0);
  return counts.leaves + counts.aggregates + counts.others + rejected + counts.duplicates + counts.conflicts;
}

describe('the account of records', () => {
  test('the same record twice is a duplicate, its cell with another value a conflict that shows both', async () => {
    const { rows, rejected, summary } = await read(
      't,i,j,k,v,q\n2021,398,156,740311,1.5,2\n2021,398,156,740311,1.5,2\n2021,398,156,740311,2.5,2\n2021,398,156,740311,1.5,3\n',
      named,
    );
    expect(rows.map(({ line }) => line)).toEqual([2]);
    expect(summary.files[0]?.counts).toMatchObject({ read: 4, leaves: 1, duplicates: 1, conflicts: 2, rejected: {} });
    expect(rejected.map(({ code, found }) => [code, found])).toEqual([
      ['conflict', '2500 on line 4, 1500 on line 2'],
      ['conflict', '1500 on line 5, 1500 on line 2'],
    ]);
  });

  test('every repetition is found among thousands of records', async () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `2021,398,156,${100_000 + at * 7},${at + 1},2`);
    const { summary } = await read(['t,i,j,k,v,q', ...lines, ...lines, ''].join('\n'), named);
    expect(summary.files[0]?.counts).toMatchObject({ read: 6000, leaves: 3000, duplicates: 3000, conflicts: 0 });
  });

  test('a cell is new, a duplicate or a conflict in whatever order records come, as a list of all before it says', async () => {
    const cell = fc.tuple(fc.constantFrom(398, 156, 842), fc.integer({ min: 100_001, max: 100_012 }), fc.constantFrom('1', '2'));
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 60 }), async (cells) => {
        const { rows, summary } = await read(
          ['t,i,j,k,v,q', ...cells.map(([i, k, v]) => `2021,${i},276,${k},${v},1`), ''].join('\n'),
          named,
        );
        const first = new Map<string, string>();
        const lines: number[] = [];
        let [duplicates, conflicts] = [0, 0];
        for (const [at, [i, k, v]] of cells.entries()) {
          const before = first.get(`${i} ${k}`);
          if (before === undefined) lines.push(at + 2);
          else if (before === v) duplicates += 1;
          else conflicts += 1;
          if (before === undefined) first.set(`${i} ${k}`, v);
        }
        expect(rows.map(({ line }) => line)).toEqual(lines);
        expect(summary.files[0]?.counts).toMatchObject({ duplicates, conflicts });
      }),
      { numRuns: drawsOf(300), seed: 20261128 },
    );
  });

  test('a file whose flows stand together is accounted for alike where one flow is held at a time, and any other is refused', async () => {
    const cell = fc.tuple(fc.constantFrom(398, 156, 842), fc.integer({ min: 100_001, max: 100_012 }), fc.constantFrom('1', '2'));
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 60 }), fc.boolean(), async (given, isSorted) => {
        const cells = isSorted ? given.toSorted(([one], [other]) => one - other) : given;
        const text = ['t,i,j,k,v,q', ...cells.map(([i, k, v]) => `2021,${i},276,${k},${v},1`), ''].join('\n');
        const begun = cells.flatMap(([i], at) => (at > 0 && cells[at - 1]?.[0] === i ? [] : [i]));
        const grouped = read(text, { ...named, isGrouped: true });
        if (new Set(begun).size < begun.length) await expect(grouped).rejects.toThrow(UngroupedError);
        else expect(await grouped).toEqual(await read(text, named));
      }),
      { numRuns: drawsOf(200), seed: 20261128 },
    );
  });

  test('headers, blank lines and notes are counted apart from records', async () => {
    const { summary } = await read('\nt,i,j,k,v,q\n2021,398,156,740311,1.5,2\n,,,,,\n\nSource: CEPII,,,,,\nNote: see above\n', named);
    expect(summary.files[0]?.counts).toMatchObject({ read: 1, leaves: 1, headers: 1, blank: 3, notes: 2 });
    expect(summary.files[0]?.lines).toBe(7);
  });

  test('diagnostics are grouped by what would mend them, five of each shown, and every rejected record given with line, column, value and fix', async () => {
    const lines = Array.from({ length: 9 }, (_, at) => `2021,398,99${at},740311,1,2`);
    const { rejected, summary } = await read(['t,i,j,k,v,q', ...lines, ''].join('\n'), named);
    expect(rejected).toHaveLength(9);
    expect(rejected[3]).toMatchObject({
      line: 5,
      column: { letter: 'C', name: 'j' },
      value: '993',
      fix: expect.stringContaining('correct the code'),
    });
    expect(summary.diagnostics).toMatchObject([{ code: 'unknown-economy', count: 9, severity: 'warning' }]);
    expect(summary.diagnostics[0]?.examples.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
  });

  test('rejectedAsCsv(rejected) has every rejected record, and no field that a spreadsheet would run', async () => {
    const { rejected } = await read('t,i,j,k,v,q\n2021,398,156,740311,=1+1,2\n2021,398,156,740312,"+a,b",2\n', named);
    expect((await rejectedAsCsv(rejected)).split('\n')).toEqual([
      'file,line,column,name,reason,value,expected,found,fix',
      "BACI_HS17_Y2021_V202401.csv,2,E,v,not-a-number,'=1+1,a number,'=1+1,correct the value in the file",
      `BACI_HS17_Y2021_V202401.csv,3,E,v,not-a-number,"'+a,b",a number,"'+a,b",correct the value in the file`,
      '',
    ]);
  });

  test('blockers come before warnings, warnings before notes', async () => {
    const content = comtradeFile([{ primaryValue: '' }, { cmdCode: '28', partnerCode: '999' }, { cmdCode: '29' }]).replace(
      /,(\r\n)$/,
      ',"7"$1',
    );
    const { summary } = await read(content);
    expect(summary.diagnostics.map(({ severity }) => severity)).toEqual(['blocker', 'warning', 'note']);
  });

  test('read = kept + rejected + duplicates + conflicts, and blank lines, header and notes are the other lines, of 1,000 generated files', async () => {
    const field = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('2021', '398', '156', '842', '740311', '270900', '1.5', '2', '   3.25') },
      fc.constantFrom('', 'NA', '?', '-', 'x', '1,5', '1;5', '"', '""', '"a,b"', '"a\nb"', 'é', '１２', '(3)', '3万'),
    );
    const usualRow = fc
      .tuple(
        fc.constantFrom('2020', '2021'),
        fc.constantFrom('398', '156'),
        fc.constantFrom('156', '842', '0'),
        fc.constantFrom('740311', '10121'),
        fc.constantFrom('1', '2.5'),
      )
      .map((fields) => [...fields, '1'].join(','));
    const wildRow = fc.array(field, { minLength: 1, maxLength: 8 }).map((fields) => fields.join(','));
    const line = fc.oneof(
      { weight: 4, arbitrary: usualRow },
      { weight: 2, arbitrary: wildRow },
      fc.constantFrom('', ',,,,,', 'Source: CEPII'),
    );
    const file = fc.tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n'), fc.boolean());
    await fc.assert(
      fc.asyncProperty(file, async ([lines, end, isEnded]) => {
        const { rows, rejected, summary } = await read(`t,i,j,k,v,q${end}${lines.join(end)}${isEnded ? end : ''}`, named);
        const counts = summary.files[0]?.counts;
        expect(sumOf(counts)).toBe(counts?.read);
        expect(rows.length).toBe((counts?.leaves ?? 0) + (counts?.aggregates ?? 0) + (counts?.others ?? 0));
        const shown = Object.values(counts?.rejected ?? {}).reduce((sum, count) => sum + count, counts?.conflicts ?? 0);
        expect(rejected.length).toBe(shown);
      }),
      { numRuns: drawsOf(1000), seed: 20261127 },
    );
  });
});

describe('what is the sum of other rows', () => {
  test.each([
    ['the world', { partnerCode: '0' }, 'aggregate', ['partner']],
    ['a union that a provider lists as a partner', { partnerCode: '97' }, 'aggregate', ['partner']],
    ['all goods', { cmdCode: 'TOTAL', aggrLevel: '0' }, 'aggregate', ['product']],
    ['re-exports, which are part of exports', { flowCode: 'RX' }, 'other', []],
    ['re-imports, which are part of imports', { flowCode: 'RM' }, 'other', []],
    ['a part by second partner', { partner2Code: '643' }, 'other', []],
    ['a part by transport', { motCode: '2100' }, 'other', []],
    ['a part by customs’ procedure', { customsCode: 'C01' }, 'other', []],
    ['an area that is one partner', { partnerCode: '490' }, 'leaf', []],
    ['trade of an economy with itself', { partnerCode: '156' }, 'leaf', []],
  ] as const)('%s is told apart from leaves', async (_, fields, role, aggregateOf) => {
    const { rows, summary } = await read(comtradeFile([fields]));
    expect(rows).toMatchObject([{ role, aggregateOf }]);
    expect(summary.files[0]?.counts).toMatchObject({ read: 1, [{ leaf: 'leaves', aggregate: 'aggregates', other: 'others' }[role]]: 1 });
  });

  test('exports free on board, imports with freight and reconciled flows keep their valuation and status, and are cells apart', async () => {
    const [own, reconciled] = await Promise.all([
      read(comtradeFile([{ flowCode: 'X', cifvalue: '', fobvalue: '5', primaryValue: '5' }, {}])),
      read('t,i,j,k,v,q\n2022,156,398,270900,1,2\n', named),
    ]);
    expect([...own.rows, ...reconciled.rows].map(({ flow, valuation, status }) => [flow, valuation, status])).toEqual([
      ['export', 'FOB', 'printed'],
      ['import', 'CIF', 'printed'],
      ['export', 'FOB', 'reconciled'],
    ]);
    expect(own.summary.files[0]?.counts).toMatchObject({ leaves: 2, duplicates: 0, conflicts: 0 });
  });
});
