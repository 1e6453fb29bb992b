import { describe, expect, it } from 'vitest';
import { run } from '../../support/run.ts';

const rowsOf = async (...argv: readonly string[]) => JSON.parse((await run(['view', ...argv])).out).rows;
const tableOf = async (...argv: readonly string[]): Promise<string> => (await run(['view', ...argv])).out;

describe('sogdia view --receipts', () => {
  it.each([
    ['figure-1', 4000],
    ['figure-6', 20_000],
  ])('view %s --format json has at most %i bytes', async (name, most) => {
    const { out } = await run(['view', name, '--format', 'json']);
    expect(JSON.parse(out).rows.length).toBeGreaterThan(10);
    expect(new TextEncoder().encode(out).length).toBeLessThanOrEqual(most);
  });

  it('none leaves out the receipt and what holds nothing, but never the value; the reason of one that is missing stays', async () => {
    const [row] = await rowsOf('measure=export&partners=TKM&record=partner&years=2020', '--json');
    expect(row).toMatchObject({ value: null, status: 'missing', reason: 'no-own-report' });
    expect(Object.values(row).filter((value) => value === null || (Array.isArray(value) && value.length === 0))).toEqual([null]);
  });

  it('ids gives the words that sogdia receipt takes after the view, of the parts of a gap too', async () => {
    const query = 'measure=export&partners=KGZ&years=2022-2023&record=both';
    const rows = await rowsOf(query, '--json', '--receipts', 'ids');
    expect(rows.length).toBeGreaterThan(10);
    for (const { receipt, value } of [rows[0], rows.at(-1)]) {
      const found = JSON.parse((await run(['receipt', query, ...receipt.split(' '), '--json'])).out);
      expect(found.rows[0].value).toBe(value);
    }
  });

  it('is refused where rows are no JSON', async () => {
    expect(await run(['view', 'figure-1', '--format', 'csv', '--receipts', 'ids'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('the rows that sogdia view shows', () => {
  it('a table of chosen rows is the table of the view with those alone, in their order', async () => {
    const lines = (await tableOf('figure-2', '--where', 'partner=KAZ,UZB', '--where', 'period>=2022', '--sort', '-period')).split('\n');
    const at = lines.findIndex((line) => line.startsWith('Year'));
    expect(lines.slice(at, at + 4)).toEqual([
      'Year  Kazakhstan   Uzbekistan',
      '2023       41.05        14.00◦',
      '2022       31.17°        9.78°',
      '',
    ]);
  });

  it('--sort takes lines by their names and several fields, --where too', async () => {
    expect((await tableOf('figure-2', '--sort', '-kazakhstan', '--limit', '11')).match(/^20\d\d/gm)?.slice(0, 2)).toEqual(['2023', '2022']);
    expect((await tableOf('figure-2', '--where', 'kazakhstan>3e10', '--fields', 'period')).match(/^20\d\d/gm)).toHaveLength(10);
    const rows = await rowsOf('figure-2', '--json', '--sort', 'period,-value', '--limit', '6');
    expect(rows.map(({ period, partner }: Readonly<Record<string, string>>) => `${period} ${partner}`)).toEqual([
      '2013 KAZ',
      '2013 TKM',
      '2013 KGZ',
      '2013 UZB',
      '2013 TJK',
      '2014 KAZ',
    ]);
  });

  it('a name that several lines have is none of theirs', async () => {
    const query = 'measure=export&partners=KAZ&record=both';
    expect(await run(['view', query, '--sort', '-kaz'])).toMatchObject({ code: 2, err: expect.stringContaining('unknown field: kaz') });
    expect((await run(['view', query, '--sort', '-export-kaz-partner', '--json'])).code).toBe(0);
  });

  it.each([
    ['partner=KZ', 'no rows match partner=KZ: partner is KAZ, KGZ, TJK, TKM, UZB\n'],
    ['period>2030', 'no rows match period>2030: period is 2013 to 2023\n'],
    ['reason=none', 'no rows match reason=none: reason has no value here\n'],
  ])('where nothing matches %s the hint says what is there', async (condition, err) => {
    expect(await run(['view', 'figure-2', '--where', condition])).toMatchObject({ code: 1, out: '', err });
  });
});

describe('notes and sources on a terminal', () => {
  it.each(['table', 'chart'])('are counted under a %s, and printed with --notes and in a pipe', async (format) => {
    const argv = ['view', 'figure-1', '--format', format];
    const shown = await run(argv, { columns: 80 });
    expect(shown.out).toMatch(/8 notes, \d+ sources: add --notes to read them/);
    expect(shown.out).not.toContain('https://');
    for (const { out } of [await run([...argv, '--notes'], { columns: 80 }), await run(argv)]) {
      expect(out).toContain('Marked figures come from the paper itself');
      expect(out).toContain('https://');
    }
  });
});

describe('sogdia view --fields', () => {
  it('takes lines by their names, each row once', async () => {
    const rows = await tableOf(
      'measure=export&partners=KAZ,UZB&years=2022-2023',
      '--fields',
      'period,UZB,KAZ',
      '--sort=-UZB',
      '--format',
      'csv',
    );
    expect(rows).toBe('period,UZB,KAZ\n2023,12400000000,24696909997\n2022,7504176760,16355236460\n');
  });

  it('takes measures by partner, and conditions on them', async () => {
    const view = ['measure=export,import&partners=KAZ,UZB&years=2022-2023', '--fields', 'period,partner,export,import'];
    const rows = await tableOf(...view, '--where', 'export>=12000000000', '--sort=-export,import', '--format', 'csv');
    expect(rows.split('\n').map((line) => line.split(',').slice(0, 2).join())).toEqual([
      'period,partner',
      '2023,KAZ',
      '2022,KAZ',
      '2023,UZB',
      '',
    ]);
  });

  it('refuses a name that is neither a field nor a line', async () => {
    const { err, code } = await run(['view', 'figure-2', '--fields', 'period,narnia']);
    expect([code, err]).toEqual([2, expect.stringContaining('narnia')]);
  });
});
