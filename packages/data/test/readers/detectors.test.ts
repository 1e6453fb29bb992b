import type { EconomyCode, Observation, Period } from '@sogdia/core/model';
import { markFindings } from '@sogdia/core/workspace';
import { detectFindings, type Evidence, type ReferenceTotal, reconcileTotals, referenceTotals } from '@sogdia/data/readers';
import { describe, expect, test } from 'vitest';
import { comtradeFile, read } from './support/read.ts';

type Fields = Readonly<Record<string, string>>;

const total: Fields = { cmdCode: 'TOTAL', aggrLevel: '0' };
const valued = (value: number): Fields => ({ primaryValue: String(value), cifvalue: String(value) });

async function evidenceOf(records: readonly Fields[], reference: readonly ReferenceTotal[] = [], file = 'download.csv'): Promise<Evidence> {
  const { rows, summary } = await read(comtradeFile(records), { file });
  return { rows, files: summary.files, reference };
}

async function codesOf(records: readonly Fields[], reference: readonly ReferenceTotal[] = []): Promise<readonly string[]> {
  return detectFindings(await evidenceOf(records, reference)).map(({ code }) => code);
}

const known = (value: number, facts: Partial<ReferenceTotal> = {}): ReferenceTotal => ({
  reporter: 'CHN' as EconomyCode,
  partner: 'KAZ' as EconomyCode,
  flow: 'import',
  period: '2022' as Period,
  currency: 'usd',
  value,
  of: 'the figure of a statistics office',
  ...facts,
});

/** One level, one classification, twelve of everything that should be twelve: nothing to find. */
const clean: readonly Fields[] = ['2021', '2022'].flatMap((refYear) =>
  ['27', '28', '72', '84', '85'].map((cmdCode, at) => ({ cmdCode, refYear, ...valued(100 + at) })),
);

/** Half of all chapters, each of one value: so many that their sum is meant to be a total. */
const allGoods = (value: number): readonly Fields[] =>
  Array.from({ length: 48 }, (_, at) => ({ cmdCode: String(at + 1).padStart(2, '0'), ...valued(value) }));

/** A reporter whose chapters 72, 84, 85 and 87 vanish for some years, beside the partner's record of the same flow. */
function withHole(lacking: readonly string[], mirror: (year: string) => number): readonly Fields[] {
  return ['2018', '2019', '2020', '2021', '2022', '2023'].flatMap((refYear) => [
    ...Object.entries({ '27': 100, '39': 60, '72': 200, '84': 500, '85': 600, '87': 300 })
      .filter(([cmdCode]) => cmdCode < '70' || !lacking.includes(refYear))
      .map(([cmdCode, value]) => ({ reporterCode: '398', partnerCode: '156', cmdCode, refYear, ...valued(value) })),
    {
      ...total,
      reporterCode: '156',
      partnerCode: '398',
      flowCode: 'X',
      refYear,
      primaryValue: String(mirror(refYear)),
      fobvalue: String(mirror(refYear)),
      cifvalue: '',
    },
  ]);
}

describe('detectFindings(evidence)', () => {
  test('finds nothing in a clean file', async () => {
    expect(await codesOf(clean, [known(510)])).toEqual([]);
  });

  test('finds chapters that vanish from a record for years while the partner’s record does not fall', async () => {
    const findings = detectFindings(await evidenceOf(withHole(['2020', '2021', '2022'], () => 1700)));
    const holes = findings.filter(({ code }) => code === 'chapter-hole');
    expect(holes.map(({ found }) => found.slice(0, 44))).toEqual(
      ['2020', '2021', '2022'].map((year) => `none of chapters 72, 84, 85, 87 in ${year}; the`),
    );
    expect(holes[0]).toMatchObject({ severity: 'warning', value: '72, 84, 85, 87', count: 4 });
    expect(holes.map(({ about }) => about)).toEqual(
      ['2020', '2021', '2022'].map((period) => ({ reporter: 'KAZ', partner: 'CHN', flow: 'import', period })),
    );
    expect(holes[0]?.expected).toBe('chapters that KAZ reported in 2019, 91 % of its imports from CHN');
  });

  test('finds no hole where the partner’s record falls as well, and none where a small chapter vanishes', async () => {
    const falling = await codesOf(withHole(['2020'], (year) => (year === '2020' ? 160 : 1700)));
    expect(falling).not.toContain('chapter-hole');
    const small = clean.filter(({ refYear, cmdCode }) => refYear === '2021' || cmdCode !== '28');
    expect(await codesOf(small)).toEqual([]);
  });

  test('finds leaves that come to exactly twice the total of their file, or of one known from elsewhere', async () => {
    const doubled = [
      { ...total, ...valued(100) },
      { cmdCode: '27', ...valued(120) },
      { cmdCode: '28', ...valued(80) },
    ];
    expect(await codesOf(doubled)).toContain('exact-multiple');
    expect(await codesOf(allGoods(6), [known(96)])).toContain('exact-multiple');
    expect(
      await codesOf([
        { ...total, ...valued(100) },
        { cmdCode: '27', ...valued(100) },
      ]),
    ).not.toContain('exact-multiple');
    expect(await codesOf(allGoods(6), [known(97)])).not.toContain('exact-multiple');
  });

  test('finds a world that a file of WITS has under two names', async () => {
    const header = 'Nomenclature,ReporterISO3,ProductCode,PartnerISO3,Year,TradeFlowCode,TradeValue in 1000 USD';
    const { rows, summary } = await read(`${header}\nH4,CHN,27,WLD,2022,5,10\nH4,CHN,27,All,2022,5,10.001\n`);
    expect(detectFindings({ rows, files: summary.files, reference: [] }).map(({ code, severity }) => [code, severity])).toEqual([
      ['exact-multiple', 'note'],
    ]);
  });

  test('finds codes of several lengths', async () => {
    const findings = detectFindings(
      await evidenceOf([
        { ...total, ...valued(100) },
        { cmdCode: '27', ...valued(60) },
        { cmdCode: '28', ...valued(40) },
      ]),
    );
    expect(findings).toMatchObject([{ code: 'mixed-levels', found: 'the total, 2-digit codes', count: 1 }]);
  });

  test('finds what an economy imports from itself', async () => {
    const findings = detectFindings(await evidenceOf([{ ...total, partnerCode: '156', ...valued(122_883_424_107) }]));
    expect(findings).toMatchObject([
      { code: 're-imports', value: '122883424107', line: 2, found: '122.88 bn USD that CHN imported from itself in 2022' },
    ]);
  });

  test('tells of rows that no view shows: in another currency, or of other spans than years and months', async () => {
    const map = { columns: { partner: 'to', period: 'when', value: 'worth' }, fixed: { reporter: 'KAZ', flow: 'export' } } as const;
    const found = async (when: string, unit: string) => {
      const { rows, summary } = await read(`to,when,worth\nChina,${when},5\n`, { map: { ...map, unit } });
      const all = detectFindings({ rows, files: summary.files, reference: [] }).filter(({ code }) => code === 'not-shown');
      return all.map(({ examples: [one] }) => [one?.found, one?.fix.slice(0, 38)]);
    };
    expect(await found('2023', 'usd')).toEqual([]);
    expect(await found('2023', 'eur')).toEqual([['EUR, 2023', 'give US dollars for one of it in the m']]);
    expect(await found('2023Q2', 'usd')).toEqual([['USD, 2023-04..2023-06', 'nothing: the rows are kept, but views ']]);
  });

  test('tells of a table of which nothing is of what is read', async () => {
    const map = {
      columns: { partner: 'to', value: 'worth' },
      fixed: { reporter: 'KAZ', flow: 'export', period: '2023' },
      unit: 'usd',
    } as const;
    const { rows, summary } = await read('to,worth,kind\nChina,5,mass\n', { map: { ...map, where: { kind: ['value'] } } });
    expect(detectFindings({ rows, files: summary.files, reference: [] }).map(({ code, count }) => [code, count])).toEqual([
      ['nothing-selected', 1],
    ]);
  });

  test.each([500, 10_000, 100_000, 250_000])('finds a file that was cut at %d records, and proposes a split', async (ceiling) => {
    const lines = Array.from({ length: ceiling }, (_, at) => `2021,398,156,${String(100_000 + at)},1,2`).join('\n');
    const { summary } = await read(`t,i,j,k,v,q\n${lines}\n`, { file: 'BACI_HS17_Y2021_V202401.csv', selection: { economies: ['UZB'] } });
    const [found] = detectFindings({ rows: [], files: summary.files, reference: [] });
    expect(found).toMatchObject({
      code: 'truncated',
      severity: 'blocker',
      value: String(ceiling),
      fix: 'download it in parts: by year, then by flow, then by chapter',
    });
    const one = await read(`t,i,j,k,v,q\n${lines}\n2021,398,156,99,1,2\n2021,398,156,98,1,2\n`, {
      file: 'BACI_HS17_Y2021_V202401.csv',
      selection: { economies: ['UZB'] },
    });
    expect(detectFindings({ rows: [], files: one.summary.files, reference: [] })).toEqual([]);
  });

  test('finds two records of one flow that are far apart, and not those that freight explains', async () => {
    const both = (imports: number): readonly Fields[] => [
      { ...total, flowCode: 'X', partnerCode: '417', primaryValue: '15420', fobvalue: '15420', cifvalue: '' },
      { ...total, reporterCode: '417', partnerCode: '156', ...valued(imports) },
    ];
    expect(detectFindings(await evidenceOf(both(4070)))).toMatchObject([{ code: 'mirror-discrepancy', value: '3.79' }]);
    expect(await codesOf(both(16_600))).toEqual([]);
  });

  test('finds a classification that changes inside a series', async () => {
    const series = [
      ['2016', 'H4'],
      ['2017', 'H5'],
      ['2018', 'H5'],
    ].map(([refYear = '', classificationCode = '']) => ({ refYear, classificationCode }));
    expect(detectFindings(await evidenceOf(series))).toMatchObject([
      { code: 'nomenclature-break', found: 'HS2012 until 2016, HS2017 from 2017' },
    ]);
  });

  test('finds years of which months are missing, and a last year that only the sum of all reporters has', async () => {
    const months = ['01', '02', '04'].map((month) => ({ freqCode: 'M', period: `2022${month}`, refMonth: month }));
    expect(detectFindings(await evidenceOf(months))).toMatchObject([
      {
        code: 'part-year',
        found: '3 of 2022 for CHN’s imports: 01, 02, 04',
        about: { reporter: 'CHN', partner: null, flow: 'import', period: '2022' },
      },
    ]);
    const header = 'Nomenclature,ReporterISO3,ProductCode,PartnerISO3,Year,TradeFlowCode,TradeValue in 1000 USD';
    const { rows, summary } = await read(`${header}\nH4,CHN,27,WLD,2024,5,10\nH4,All,27,WLD,2024,5,90\nH4,All,27,WLD,2025,5,91\n`);
    expect(detectFindings({ rows, files: summary.files, reference: [] })).toMatchObject([{ code: 'part-year', value: '2025' }]);
  });

  test('finds by the detectors of core, where they are given, what the totals show: estimates by constant shares and tenfold changes', async () => {
    const partners = ['36', '40', '56', '100', '124', '208', '246', '276', '300', '348', '372', '380', '392', '410', '528'];
    const estimated = ['2019', '2020', '2021', '2022'].flatMap((refYear, year) => [
      { ...total, refYear, partnerCode: '0', ...valued(partners.reduce((sum, _, at) => sum + (at + 1) * (year + 1) * 1e6, 0)) },
      ...partners.map((partnerCode, at) => ({ ...total, refYear, partnerCode, ...valued((at + 1) * (year + 1) * 1e6) })),
    ]);
    const sudden = ['2021', '2022'].map((refYear, at) => ({ ...total, refYear, ...valued(at === 0 ? 2e7 : 3e8) }));
    const mark = (observations: readonly Observation[]): readonly Observation[] =>
      markFindings(observations, { world: { economies: [], groups: [] } });
    const foundIn = async (records: readonly Fields[]) => detectFindings({ ...(await evidenceOf(records)), markFindings: mark });
    expect(await foundIn(estimated)).toMatchObject([{ code: 'constant-share', count: 4 * partners.length }]);
    expect(await foundIn(sudden)).toMatchObject([{ code: 'sudden-change', examples: [{ found: expect.stringContaining('in 2022') }] }]);
    expect(detectFindings(await evidenceOf(sudden))).toEqual([]);
  });

  test('finds services in a file that was to be one of goods', async () => {
    expect(await codesOf([...clean, { typeCode: 'S' }])).toEqual(['services']);
  });

  test('finds a series that moves a thousandfold from one file to the next', async () => {
    const files = await Promise.all(
      [
        ['2021', 5000],
        ['2022', 5_400_000],
      ].map(([year, value]) => evidenceOf([{ ...total, refYear: String(year), ...valued(Number(value)) }], [], `${year}.csv`)),
    );
    const joined = { rows: files.flatMap(({ rows }) => [...rows]), files: files.flatMap(({ files: all }) => all), reference: [] };
    expect(detectFindings(joined)).toMatchObject([{ code: 'scale-slip', file: '2022.csv' }]);
    const within = await codesOf([
      { ...total, refYear: '2021', ...valued(5000) },
      { ...total, ...valued(5_400_000) },
    ]);
    expect(within).toEqual([]);
  });

  test('finds totals that differ from those known elsewhere, in per cent and dollars, and says what that is consistent with', async () => {
    const [found] = detectFindings(await evidenceOf([{ ...total, ...valued(1_080_000_000) }], [known(1_000_000_000)]));
    expect(found).toMatchObject({ code: 'total-differs', expected: '1.00 bn USD, the figure of a statistics office' });
    expect(found?.found).toBe(
      '1.08 bn USD for CHN’s imports from KAZ in 2022: 8.00 %, a gap of 80.00 m USD; this fits imports with freight and without',
    );
  });
});

describe('reconcileTotals(evidence)', () => {
  test('gives the difference in money and as a share for every flow that both have', async () => {
    const found = reconcileTotals(
      await evidenceOf(
        [
          { ...total, ...valued(120) },
          { ...total, refYear: '2021', ...valued(7) },
        ],
        [known(100)],
      ),
    );
    expect(found).toMatchObject([{ reporter: 'CHN', partner: 'KAZ', value: 120, difference: 20, share: 0.2, consistentWith: 'unknown' }]);
  });

  test('knows the difference of a world with what an economy imports from itself and one without', async () => {
    const world = { ...total, partnerCode: '0', partnerISO: 'W00' };
    const reference = [known(2_593_114, { partner: 'WLD' as EconomyCode })];
    const own = await evidenceOf(
      [
        { ...world, ...valued(2_715_997) },
        { ...total, partnerCode: '156', ...valued(122_883) },
      ],
      reference,
    );
    expect(reconcileTotals(own)).toMatchObject([{ difference: 122_883, consistentWith: 're-imports' }]);
    const other = await evidenceOf(
      [{ ...world, ...valued(2_593_114) }],
      [known(2_715_997, { partner: 'WLD' as EconomyCode }), known(122_883, { partner: 'CHN' as EconomyCode })],
    );
    expect(reconcileTotals(other)).toMatchObject([{ difference: -122_883, consistentWith: 're-imports' }]);
  });

  test.each([
    [200, 'doubling'],
    [100_000, 'scale'],
    [100.04, 'rounding'],
    [100, 'same'],
  ] as const)('%d against 100 is consistent with %s', async (value, consistentWith) => {
    expect(reconcileTotals(await evidenceOf([{ ...total, ...valued(value) }], [known(100)]))).toMatchObject([{ consistentWith }]);
  });

  test('a sum of chapters below the total is consistent with parts that are not in the file', async () => {
    expect(reconcileTotals(await evidenceOf(allGoods(1), [known(100)]))).toMatchObject([{ value: 48, consistentWith: 'parts-missing' }]);
  });
});

describe('a file of a choice of goods', () => {
  const crude = { cmdCode: '2709', aggrLevel: '4' };

  test('comes to no total: neither its sum nor that of several chapters is compared with all trade', async () => {
    for (const records of [
      [{ cmdCode: '27', ...valued(60) }],
      [{ ...crude, ...valued(200) }],
      [{ ...crude, classificationCode: 'S4', ...valued(60) }],
      allGoods(1).slice(0, 40),
      clean,
    ]) {
      expect(reconcileTotals(await evidenceOf(records, [known(100)]))).toEqual([]);
      expect(await codesOf(records, [known(100), known(100, { period: '2021' as Period })])).toEqual([]);
    }
  });

  test('does not keep a total that it states from being compared', async () => {
    const records = [
      { ...total, ...valued(60) },
      { cmdCode: '27', ...valued(20) },
    ];
    expect(reconcileTotals(await evidenceOf(records, [known(100)]))).toMatchObject([{ value: 60 }]);
  });

  test('is no other record of a flow of other goods, and no other unit of its total', async () => {
    const exported = { flowCode: 'X', partnerCode: '417', primaryValue: '15420', fobvalue: '15420', cifvalue: '' };
    const [one, other, same] = await Promise.all([
      evidenceOf([{ ...exported, cmdCode: '27' }], [], 'one.csv'),
      evidenceOf([{ reporterCode: '417', partnerCode: '156', cmdCode: '84', ...valued(4070) }], [], 'other.csv'),
      evidenceOf([{ reporterCode: '417', partnerCode: '156', cmdCode: '27', ...valued(4070) }], [], 'same.csv'),
    ]);
    const codes = (all: readonly Evidence[]): readonly string[] =>
      detectFindings({ rows: all.flatMap(({ rows }) => [...rows]), files: all.flatMap(({ files }) => files), reference: [] }).map(
        ({ code }) => code,
      );
    expect(codes([one, other])).toEqual([]);
    expect(codes([one, same])).toEqual(['mirror-discrepancy']);
    const [before, after] = await Promise.all([
      evidenceOf([{ ...total, refYear: '2021', ...valued(5_000_000) }], [], '2021.csv'),
      evidenceOf([{ ...crude, ...valued(5000) }], [], '2022.csv'),
    ]);
    expect(codes([before, after])).toEqual([]);
  });
});

describe('referenceTotals(dataset)', () => {
  test('takes the newest release of each total, and no figure that nobody reported', () => {
    const observation = (release: string, value: number, facts: object = {}): object => ({
      reporter: 'CHN',
      partner: 'KAZ',
      flow: 'import',
      period: '2022',
      product: 'TOTAL',
      value,
      unit: 'usd',
      status: 'printed',
      flags: [],
      source: 'a',
      release,
      ...facts,
    });
    const release = (id: string, day: string): object => ({ id, knownFrom: { earliest: day, latest: day } });
    const totals = referenceTotals({
      observations: [
        observation('a/2', 12),
        observation('a/1', 10),
        observation('a/2', 9, { period: '2021', status: 'estimated' }),
        observation('a/2', 9, { period: '2021', status: 'reconciled' }),
        observation('a/2', 9, { product: 'HS2022:27' }),
        observation('a/2', 9, { flow: 'turnover' }),
      ],
      releases: [release('a/1', '2023-01-01'), release('a/2', '2024-01-01')],
      sources: [{ id: 'a', publisher: 'An Office' }],
    } as never);
    expect(totals).toMatchObject([{ value: 12, of: 'the figure from An Office' }]);
  });
});
