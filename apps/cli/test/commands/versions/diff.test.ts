import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { run } from '../../support/run.ts';

const numberOrNull = z.number().nullable();
const schema = z.object({
  counts: z.object({ revised: z.number(), redefined: z.number(), added: z.number(), gone: z.number() }),
  unchanged: z.number(),
  bump: z.string(),
  rows: z.array(z.looseObject({ change: z.string(), before: numberOrNull, after: numberOrNull, difference: numberOrNull })),
  total: z.number(),
});
const diffOf = async (...argv: readonly string[]) => schema.parse(JSON.parse((await run(['diff', ...argv, '--json'])).out));

describe('diff', () => {
  it('tells the revised imports of 2014, the largest first, and counts the rest', async () => {
    const { counts, unchanged, bump, rows } = await diffOf('un-comtrade/2015', 'un-comtrade-wits/2017');
    expect({ counts, unchanged, bump }).toEqual({ counts: { revised: 3, redefined: 0, added: 65, gone: 0 }, unchanged: 2, bump: 'minor' });
    const revised = rows.filter(({ change }) => change === 'revised');
    expect(revised[0]).toMatchObject({
      reporter: 'CHN',
      partner: 'KAZ',
      flow: 'import',
      period: '2014',
      before: 9739792558,
      after: 9741822440,
    });
    const sizes = revised.map(({ difference }) => Math.abs(difference ?? Number.NaN));
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  });

  it('the other way round every added row is gone, which asks for a major step', async () => {
    const { counts, bump, rows } = await diffOf('un-comtrade-wits/2017', 'un-comtrade/2015');
    expect({ counts, bump }).toEqual({ counts: { revised: 3, redefined: 0, added: 0, gone: 65 }, bump: 'major' });
    expect(rows.filter(({ change }) => change === 'gone').every(({ before, after }) => before !== null && after === null)).toBe(true);
  });

  it('a vintage beside itself has no change', async () => {
    const { rows, bump, total } = await diffOf('imf-dots/2023', 'imf-dots/2023');
    expect({ rows, bump, total }).toEqual({ rows: [], bump: 'none', total: 0 });
    expect((await run(['diff', 'imf-dots/2023', 'imf-dots/2023'])).out).toContain('0 revised');
  });

  it('the table shows twenty rows and how many more there are; csv holds all, with empty cells for what is missing', async () => {
    const table = await run(['diff', 'un-comtrade/2015', 'un-comtrade-wits/2017']);
    expect(table).toMatchObject({ code: 0, err: '' });
    expect(table.out).toContain('and 48 more');
    const csv = await run(['diff', 'un-comtrade/2015', 'un-comtrade-wits/2017', '--format', 'csv']);
    const [head, ...lines] = csv.out.trimEnd().split('\n');
    expect(head).toBe('change,reporter,partner,flow,period,product,quantity,before,after,difference,ratio');
    expect(lines).toHaveLength(68);
    expect(lines.at(-1)).toMatch(/^added,.*,TOTAL,,,\d+,,$/);
  });

  it('rows are chosen, sorted and cut as everywhere; a cut is announced', async () => {
    const { out, err } = await run([
      'diff',
      'un-comtrade/2015',
      'un-comtrade-wits/2017',
      '--where',
      'change=revised',
      '--sort',
      'difference',
      '--limit',
      '1',
      '--fields',
      'partner,difference',
      '--format',
      'csv',
    ]);
    expect(out).toBe('partner,difference\nKGZ,76143\n');
    expect(err).toBe('1 of 3 rows shown\n');
  });

  it('an unknown release ends with 2 and the nearest ones; a missing one too', async () => {
    expect(await run(['diff', 'imf-dots/2032', 'imf-dots/2022-02'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('did you mean imf-dots/2023'),
    });
    expect((await run(['diff', 'imf-dots/2023'])).code).toBe(2);
  });
});
