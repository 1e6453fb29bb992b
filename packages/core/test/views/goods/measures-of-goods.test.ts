import { describe, expect, it } from 'vitest';
import {
  cellsOf,
  computeView,
  decodeViewSpec,
  faultsOfViewSpec,
  holdingsOf,
  InvalidParameterError,
  isMissing,
  type Observation,
  viewToRows,
} from '../../../src/index.ts';
import { exportSimilarity, revealedComparativeAdvantage, tradeComplementarity } from '../../../src/metrics/index.ts';
import { nearestViewSpec } from '../../../src/workspace.ts';
import { makeObservation } from '../../support/make-dataset.ts';
import { makeDatasetOfGoods, makeGoods } from '../../support/make-goods.ts';

const codes = ['26', '27', '84', '85'] as const;
const period = 2013;

/** A flow by the four chapters, with the total of all goods. */
function flowOf(reporter: string, partner: string, flow: 'export' | 'import', goods: readonly (number | null)[], total: number) {
  return [
    makeObservation({ reporter, partner, flow, period, value: total }),
    ...goods.flatMap((value, index) =>
      value === null ? [] : [makeGoods(`HS2012:${codes[index] ?? ''}`, value, { reporter, partner, flow, period })],
    ),
  ];
}

const china = [10, 10, 40, 40];
const kazakhstan = [10, 30, 5, 5];
const world = [100, 300, 300, 300];
const imports = [4, 12, 12, 12];
const rows: readonly Observation[] = [
  ...flowOf('CHN', 'WLD', 'export', china, 100),
  ...flowOf('KAZ', 'WLD', 'export', kazakhstan, 50),
  ...flowOf('KAZ', 'WLD', 'import', imports, 40),
  ...flowOf('WLD', 'WLD', 'export', world, 1000),
  ...flowOf('CHN', 'KAZ', 'export', [1, null, 3, null], 4),
  ...flowOf('CHN', 'KAZ', 'import', [1, 5, null, null], 6),
];
const dataset = makeDatasetOfGoods({ observations: rows });
const near = (value: unknown) => expect.closeTo(Number(value), 12);
const view = (query: string, over = dataset) => computeView(over, decodeViewSpec(over, `years=2013&vintage=latest&${query}`));
const valuesOf = (query: string, over = dataset) =>
  view(query, over).series.map(({ points }) => points.map(({ value }) => (isMissing(value) ? value.missing : value))[0]);
const without = (isLeftOut: (row: Observation) => boolean) => makeDatasetOfGoods({ observations: rows.filter((row) => !isLeftOut(row)) });

describe('the revealed comparative advantage of goods', () => {
  it('sets the part of goods in the exports of an economy against that in the exports of the world', () => {
    expect(valuesOf('measure=rca&reporter=KAZ&partners=WLD&products=HS:27')).toEqual([near(2)]);
    const { series, title, subtitle, unit, headline } = view('measure=rca&reporter=KAZ&partners=WLD&by=product&level=HS2');
    expect(series.map(({ product }) => product)).toEqual(['HS:26', 'HS:27', 'HS:84', 'HS:85']);
    expect(title).toBe('Kazakhstan’s revealed comparative advantage, by product (HS chapters)');
    expect(subtitle).toBe('Ratio, 2013; each economy’s own figures and those of all exporters');
    expect(unit.unit).toBe('ratio');
    expect(headline.text).toBe('Revealed comparative advantage of ores: largest of four in 2013, level with mineral fuels (HS 27)');
  });

  it('is what the table of all economies gives, where the world is their sum', () => {
    const rest = world.map((all, index) => all - (china[index] ?? 0) - (kazakhstan[index] ?? 0));
    const [ofChina, ofKazakhstan] = revealedComparativeAdvantage([china, kazakhstan, rest]);
    expect(valuesOf('measure=rca&reporter=CHN&partners=WLD&by=product&level=HS2')).toEqual(ofChina?.map(near));
    expect(valuesOf('measure=rca&reporter=KAZ&partners=WLD&by=product&level=HS2')).toEqual(ofKazakhstan?.map(near));
  });

  it('takes the total of the table that has the goods before that of another', () => {
    const total = makeGoods('HS2012:TOTAL', 60, { reporter: 'KAZ', partner: 'WLD', flow: 'export', period });
    const own = makeDatasetOfGoods({ observations: [...rows, total] });
    expect(valuesOf('measure=rca&reporter=KAZ&partners=WLD&products=HS:27', own)).toEqual([near(30 / 60 / (300 / 1000))]);
  });

  it('is missing, with what is not held, where the world has no figure of the goods', () => {
    const alone = without(({ reporter, product }) => reporter === 'WLD' && product === 'HS2012:27');
    const [line] = view('measure=rca&reporter=KAZ&partners=WLD&products=HS:27', alone).series;
    expect(line.points[0]?.value).toEqual({ missing: 'not-in-data', of: 'HS:27 WLD 2013' });
  });

  it('is refused of all goods together and of one partner, each with its reason', () => {
    expect(() => view('measure=rca&reporter=KAZ&partners=WLD')).toThrow(InvalidParameterError);
    expect(() => view('measure=rca&reporter=KAZ&partners=CHN&products=HS:27')).toThrow(/partner of rca/);
    expect(reasonsOf('measure=rca&reporter=KAZ&partners=WLD')).toEqual([
      'measure: “Revealed comparative advantage” is counted by product. Choose some products, or all one by one.',
    ]);
    expect(reasonsOf('measure=rca&reporter=KAZ&partners=CHN&products=HS:27')).toEqual([
      'partners: “Revealed comparative advantage” is counted for exports to the world only.',
    ]);
    expect(reasonsOf('measure=rca&reporter=KAZ&partners=WLD&products=HS:27')).toEqual([]);
    expect(reasonsOf('measure=rca&reporter=KAZ&partners=WLD&products=HS:27&record=partner')).toEqual([
      'record: “Revealed comparative advantage” uses each economy’s own figures.',
    ]);
  });
});

describe('intra-industry trade', () => {
  it('is the part of the trade in goods that goes both ways', () => {
    expect(valuesOf('measure=grubel-lloyd&partners=KAZ&products=HS:26,HS:27,HS:84')).toEqual([1, 'not-in-data', 'not-in-data']);
    const both = makeDatasetOfGoods({ observations: [...rows, makeGoods('HS2012:27', 1, { period })] });
    expect(valuesOf('measure=grubel-lloyd&partners=KAZ&products=HS:27', both)).toEqual([near(1 - 4 / 6)]);
    expect(view('measure=grubel-lloyd&partners=KAZ&products=HS:27', both).headline.text).toBe(
      'Intra-industry trade in mineral fuels with Kazakhstan: 0.33 in 2013',
    );
  });

  it('of all goods is weighed by their trade, and missing where both flows are held of too few', () => {
    const query = 'measure=grubel-lloyd-aggregate&partners=KAZ&by=product&level=HS2';
    expect(valuesOf(query)).toEqual(['goods-in-part']);
    const whole = makeDatasetOfGoods({
      observations: [
        ...flowOf('CHN', 'KAZ', 'export', [10, 10, null, null], 20),
        ...flowOf('CHN', 'KAZ', 'import', [10, 30, null, null], 40),
      ],
    });
    expect(valuesOf(query, whole)).toEqual([near(1 - 20 / 60)]);
    expect(view(query, whole).title).toBe('Intra-industry trade of China with Kazakhstan in all goods, by HS chapters');
  });
});

describe('the concentration of a flow over goods', () => {
  it('is the sum of the squared parts of its goods, and the number of equal goods that would give the same', () => {
    const shares = [1 / 4, 3 / 4].map((part) => part ** 2);
    const [index = 0] = valuesOf('measure=export-hhi&partners=KAZ&by=product&level=HS2');
    expect(index).toBeCloseTo((shares[0] ?? 0) + (shares[1] ?? 0), 15);
    expect(valuesOf('measure=export-effective-number&partners=KAZ&by=product&level=HS2')).toEqual([near(1.6)]);
    expect(valuesOf('measure=import-hhi&partners=KAZ&by=product&level=HS2')).toEqual([near((1 + 25) / 36)]);
    expect(valuesOf('measure=import-effective-number&partners=KAZ&by=product&level=HS2')).toEqual([near(36 / 26)]);
    const { title, series, unit, headline } = view('measure=export-effective-number&partners=KAZ&by=product&level=HS2');
    expect(title).toBe('Effective number of goods in China’s exports to Kazakhstan, by HS chapters');
    expect(series.map(({ id, label, product }) => [id, label, product])).toEqual([
      ['export-effective-number-kaz-reporter', 'Kazakhstan', null],
    ]);
    expect(unit.label).toBe('equal goods');
    expect(headline.text).toBe('The effective number of goods in China’s exports to Kazakhstan was 1.6 in 2013');
  });

  it('has every good that it counts in its receipt, and no coverage or rest of a breakdown', () => {
    const { series, coverage } = view('measure=export-hhi&partners=KAZ&by=product&level=HS2');
    const receipt = series[0].points[0]?.receipt;
    expect(receipt === undefined ? [] : cellsOf(receipt).map(({ value, subject }) => [subject.product, value])).toEqual([
      ['HS:26', 1],
      ['HS:84', 3],
    ]);
    expect(coverage).toEqual([]);
    expect(viewToRows(view('measure=export-hhi&partners=KAZ&by=product&level=HS2'))).toHaveLength(1);
  });

  it('counts goods that make up 95 per cent of all, and is missing where they come to less or all goods are not held', () => {
    const withTotal = (total: number) => makeDatasetOfGoods({ observations: flowOf('CHN', 'KAZ', 'export', [1, null, 18, null], total) });
    expect(valuesOf('measure=export-hhi&partners=KAZ&by=product&level=HS2', withTotal(20))[0]).toBeCloseTo((1 + 18 ** 2) / 19 ** 2, 15);
    expect(valuesOf('measure=export-hhi&partners=KAZ&by=product&level=HS2', withTotal(20.1))).toEqual(['goods-in-part']);
    const noTotal = without(({ partner, product }) => partner === 'KAZ' && product === 'TOTAL');
    expect(valuesOf('measure=export-hhi&partners=KAZ&by=product&level=HS2', noTotal)).toEqual(['not-in-data']);
  });

  it('is counted in the first nomenclature in which it has a number', () => {
    const inSitc = [makeGoods('SITC3:3', 2, { period }), makeGoods('SITC3:7', 2, { period })];
    const ofSitc = makeDatasetOfGoods({ observations: [...rows.filter(({ product }) => product === 'TOTAL'), ...inSitc] });
    const { title, series } = view('measure=export-hhi&partners=KAZ&by=product&level=section', ofSitc);
    expect(title).toBe('Concentration of China’s exports to Kazakhstan, by SITC sections');
    expect(series[0].points[0]?.value).toBe(0.5);
  });

  it('is refused without a level, of the largest goods alone, or beside a measure of single goods', () => {
    const reason = 'measure: “Concentration of exports” covers all products of a level and can’t share a view with other measures.';
    expect(reasonsOf('measure=export-hhi&partners=KAZ')).toEqual([reason]);
    expect(reasonsOf('measure=export-hhi&partners=KAZ&products=HS:27')).toEqual([reason]);
    expect(reasonsOf('measure=export-hhi&partners=KAZ&by=product&level=HS2&top=2')).toEqual([reason]);
    expect(reasonsOf('measure=export-hhi,rca&partners=KAZ&by=product&level=HS2')[0]).toMatch(/covers all products/);
    for (const query of ['', '&products=HS:27', '&by=product&level=HS2&top=2'])
      expect(() => view(`measure=export-hhi&partners=KAZ${query}`)).toThrow(/all goods of a level/);
    expect(reasonsOf('measure=export-hhi&partners=KAZ&by=product&level=HS2')).toEqual([]);
    expect(reasonsOf('measure=export-hhi&partners=KAZ&by=product&level=HS2&transform=rank')).toEqual(
      ['transform: Shares, ranks and contributions need at least two partners.', 'chart: Ranks are drawn as lines that cross.'].slice(0, 1),
    );
  });
});

describe('baskets of two economies', () => {
  it('are as alike as the parts that their goods have in both', () => {
    const query = 'measure=export-similarity&partners=KAZ&by=product&level=HS2';
    expect(valuesOf(query)[0]).toBeCloseTo(0.1 + 0.1 + 0.1 + 0.1, 15);
    expect(valuesOf(query)).toEqual([exportSimilarity(china, kazakhstan)]);
    expect(valuesOf('measure=export-similarity&reporter=KAZ&partners=CHN&by=product&level=HS2')).toEqual(valuesOf(query));
    expect(view(query).title).toBe('Similarity of China’s exports to those of Kazakhstan, by HS chapters');
    expect(view(query).subtitle).toBe('Ratio, 2013; each economy’s own figures');
  });

  it('complement one another as far as the one imports what the other exports', () => {
    const query = 'measure=trade-complementarity&partners=KAZ&by=product&level=HS2';
    const [index = 0] = valuesOf(query);
    expect(index).toBeCloseTo(100 * (1 - (0 + 0.2 + 0.1 + 0.1) / 2), 12);
    expect(index).toBe(100 * (tradeComplementarity(china, imports) as number));
    expect(view(query).unit.label).toBe('index from 0 to 100');
  });

  it('take what all others export to an economy where its own record has no goods', () => {
    const own = without(({ reporter, flow, product }) => reporter === 'KAZ' && flow === 'import' && product !== 'TOTAL');
    const query = 'measure=trade-complementarity&partners=KAZ&by=product&level=HS2';
    expect(valuesOf(query, own)).toEqual(['not-in-data']);
    const ofExporters = makeDatasetOfGoods({ observations: [...own.observations, ...flowOf('WLD', 'KAZ', 'export', imports, 40)] });
    expect(valuesOf(query, ofExporters)).toEqual(valuesOf(query));
  });

  it('are compared over the goods that both have, while these are nearly the whole of both', () => {
    const query = 'measure=export-similarity&partners=KAZ&by=product&level=HS2';
    const lacking = without(({ reporter, partner, product }) => reporter === 'KAZ' && partner === 'WLD' && product === 'HS2012:85');
    expect(valuesOf(query, lacking)).toEqual(['goods-in-part']);
  });

  it('are of two economies, in their own records', () => {
    expect(reasonsOf('measure=export-similarity&partners=KAZ&by=product&level=HS2')).toEqual([]);
    expect(reasonsOf('measure=export-similarity&partners=CA5&by=product&level=HS2')).toContain(
      'partners: “Similarity of exports” compares two economies. Choose single economies, not a group.',
    );
    expect(reasonsOf('measure=export-similarity&partners=KAZ&by=product&level=HS2&record=both')).toEqual([
      'record: “Similarity of exports” uses each economy’s own figures.',
    ]);
  });
});

describe('the intensity of exports of goods', () => {
  it('sets the partner’s place in them against its place in those of the world', () => {
    const toKazakhstan = makeGoods('HS2012:84', 30, { reporter: 'WLD', partner: 'KAZ', flow: 'export', period });
    const held = makeDatasetOfGoods({ observations: [...rows, toKazakhstan] });
    expect(valuesOf('measure=trade-intensity&partners=KAZ&products=HS:84', held)).toEqual([near(3 / 40 / (30 / 300))]);
    expect(valuesOf('measure=trade-intensity&partners=KAZ&products=HS:84')).toEqual(['not-in-data']);
  });
});

function reasonsOf(query: string): readonly string[] {
  const holdings = holdingsOf(dataset);
  const spec = decodeViewSpec(dataset, `years=2013&vintage=latest&chart=table&${query}`);
  expect(faultsOfViewSpec(holdings, nearestViewSpec(holdings, spec).spec)).toEqual([]);
  return faultsOfViewSpec(holdings, spec).map(({ parameter, reason }) => `${parameter}: ${reason}`);
}
