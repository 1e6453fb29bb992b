import { describe, expect, it } from 'vitest';
import { run } from '../../support/run.ts';

const outOf = async (...argv: readonly string[]): Promise<string> => (await run(argv)).out;

describe('words in the place of a command', () => {
  it.each([
    [['figure-1'], ['view', 'figure-1']],
    [
      ['Figure-1', '--format', 'csv'],
      ['view', 'figure-1', '--format', 'csv'],
    ],
    [['C06'], ['check', 'C06']],
    [
      ['c06', '--working'],
      ['check', 'C06', '--working'],
    ],
    [['exports to the Kyrgyz Republic 2023'], ['view', 'measure=export&partners=KGZ&years=2023']],
    [['exports to kyrgyzstan 2023'], ['view', 'measure=export&partners=KGZ&years=2023']],
    [
      ['imports', 'from', 'Kazakhstan', '2019', '2021'],
      ['view', 'measure=import&partners=KAZ&years=2019-2021'],
    ],
    [['Kazakhstan’s exports to China 2020'], ['view', 'measure=import&partners=KAZ&years=2020']],
    [['exports to kazakhstan July 2026'], ['view', 'measure=export&partners=KAZ&years=2026-07&frequency=month']],
    [
      ['trade with Central Asia jan-jul 2026 in yuan'],
      ['view', 'measure=total-trade&partners=CA5&years=2026-07&frequency=year-to-date&money=cny'],
    ],
    [['gas from turkmenistan 2023'], ['view', 'measure=import&partners=TKM&products=HS:2711&years=2023']],
    [['sold to turkmenistan'], ['view', 'measure=export&partners=TKM']],
    [['uzbekistan imports'], ['view', 'measure=export&partners=UZB']],
    [['measure=export&partners=KGZ'], ['view', 'measure=export&partners=KGZ']],
    [
      ['copper', '--json'],
      ['search', 'copper', '--json'],
    ],
  ])('%j answers as %j', async (words, command) => {
    const answer = await run(words);
    expect(answer).toEqual(await run(command));
    expect(answer).toMatchObject({ code: 0, err: '' });
  });

  it('an economy answers with the view that its topic opens with, by its name in any language and by its code', async () => {
    const [first, ...others] = await Promise.all(['kazakhstan', 'KAZ', 'казахстан', '哈萨克斯坦'].map((name) => outOf(name)));
    expect(first).toMatch(/^China says it exported .* to Kazakhstan/);
    for (const other of others) expect(other).toBe(first);
  });

  it.each([
    ['veiw', 'try view'],
    ['kazakstan', 'try Kazakhstan'],
    ['figure-7', 'did you mean figure-1'],
    ['constructor', 'unknown command: constructor'],
    ['exports to wakanda', 'not understood: wakanda'],
    ['exprots to kazakhstan', 'try exports'],
    ['exports to kazakhstan per head', 'see sogdia search per'],
  ])('%s is refused with what may have been meant', async (words, told) => {
    expect(await run([words])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(told) });
  });
});

describe('sogdia search', () => {
  it('finds every kind of thing, each with the command that answers it', async () => {
    const { rows } = JSON.parse(await outOf('search', 'gas', '--json'));
    expect(new Set(rows.map(({ kind }: Readonly<Record<string, string>>) => kind))).toEqual(
      new Set(['goods', 'view', 'claim', 'indicator']),
    );
    expect(JSON.parse(await outOf('search', 'debt', '--json')).rows.length).toBeGreaterThan(0);
    const [copper] = JSON.parse(await outOf('search', 'copper', '--json')).rows;
    expect(copper).toMatchObject({
      kind: 'goods',
      name: 'copper',
      command: expect.stringMatching(/^sogdia view 'measure=import&partners=KAZ/),
    });
    expect(JSON.parse(await outOf('search', 'shares in trade', '--json')).rows[0]).toMatchObject({ name: 'figure-6' });
  });

  it('puts a question in words first', async () => {
    const [first] = JSON.parse(await outOf('search', 'exports to kyrgyzstan 2023', '--json')).rows;
    expect(first.command).toBe("sogdia view 'measure=export&partners=KGZ&years=2023'");
  });

  it('says what is near where nothing is found, and needs words', async () => {
    expect(await run(['search', 'kazakstan'])).toMatchObject({ code: 1, err: 'no rows match\ndid you mean Kazakhstan?\n' });
    expect(await run(['search'])).toMatchObject({ code: 2, err: expect.stringContaining('search needs <words>') });
  });

  it('every good that is listed answers its query', async () => {
    const { rows } = JSON.parse(await outOf('list', 'goods', '--json'));
    expect(rows.length).toBeGreaterThan(100);
    for (const { query } of [rows[0], rows[40], rows.at(-1)]) expect((await run(['view', query, '--json'])).code).toBe(0);
  });
});
