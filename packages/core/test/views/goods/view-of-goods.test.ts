import { describe, expect, it } from 'vitest';
import {
  computeView,
  decodeViewSpec,
  faultsOfViewSpec,
  holdingsOf,
  isMissing,
  type Observation,
  receiptLines,
  UnknownNameError,
  viewToCsv,
  viewToRows,
} from '../../../src/index.ts';
import { describeJoints } from '../../../src/workspace.ts';
import { makeObservation } from '../../support/make-dataset.ts';
import { makeDatasetOfGoods, makeGoods } from '../../support/make-goods.ts';

/** China's exports to Kazakhstan: 100 in 2013 and 200 in 2014, of which fuels, ores and machinery in part. */
const rows: readonly Observation[] = [
  makeObservation({ period: 2013, value: 100 }),
  makeObservation({ period: 2014, value: 200 }),
  makeGoods('HS2012:27', 10, { period: 2013 }),
  makeGoods('HS2017:27', 30, { period: 2014 }),
  makeGoods('HS2012:26', 20, { period: 2013 }),
  makeGoods('HS2012:84', 40, { period: 2013 }),
  makeGoods('HS2017:84', 70, { period: 2014 }),
];
const dataset = makeDatasetOfGoods({ observations: rows });
/** A first figure of ores, and what it was revised to. */
const revised = makeDatasetOfGoods({
  observations: [
    makeObservation({ period: 2013, value: 100 }),
    makeGoods('HS2012:26', 10, { period: 2013 }),
    makeGoods('HS2012:26', 50, { period: 2013, release: 'customs/revised' }),
  ],
});
const view = (query: string, over = dataset) =>
  computeView(over, decodeViewSpec(over, `measure=export&partners=KAZ&years=2013-2014&vintage=latest&${query}`));
const valuesOf = (query: string, over = dataset) =>
  Object.fromEntries(
    view(query, over).series.map(({ id, points }) => [
      id.replace('export-kaz-', ''),
      points.map(({ value }) => (isMissing(value) ? value.missing : value)),
    ]),
  );

describe('computeView(dataset, spec) of goods', () => {
  it('shows goods that are listed, each with its product, name and code', () => {
    const { series, title, headline } = view('products=HS:27,HS:84');
    expect(series.map(({ id, product, label, shortLabel }) => [id, product, label, shortLabel])).toEqual([
      ['export-kaz-hs-27-reporter', 'HS:27', 'Mineral fuels', 'HS 27'],
      ['export-kaz-hs-84-reporter', 'HS:84', 'Boilers and machinery', 'HS 84'],
    ]);
    expect(title).toBe('China’s exports to Kazakhstan: mineral fuels (HS 27) and boilers and machinery (HS 84)');
    expect(headline.text).toBe('Boilers and machinery (HS 84) led China’s exports to Kazakhstan in 2014, at $70');
  });

  it('says of which goods a view of one group of them is', () => {
    const { title, headline, series, description } = view('products=HS:27');
    expect(title).toBe('China’s exports of mineral fuels (HS 27) to Kazakhstan');
    expect(headline.text).toBe('China’s exports of mineral fuels (HS 27) to Kazakhstan rose 200% in 2014, to $30');
    expect(series[0].label).toBe('Kazakhstan');
    expect(description.level[0]?.text).toMatch(/^China’s exports of mineral fuels \(HS 27\) to Kazakhstan/);
  });

  it('names goods in the language of the reader, in English where they have no name in it', () => {
    const named = computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2013-2014&products=HS:27'));
    expect(named.nomenclatures?.[0]?.items.map(({ names }) => names.zh)).toEqual(['矿物燃料']);
  });

  it('is a breakdown within one publisher alone: across two there is no share and no rest, and a note that names both', () => {
    const byOthers = makeDatasetOfGoods({
      observations: [
        makeObservation({ period: 2013, value: 100, source: 'office', release: 'office/first' }),
        makeGoods('HS2012:27', 60, { period: 2013 }),
      ],
    });
    expect(valuesOf('by=product&level=HS2', byOthers)['not-broken-down-reporter']).toEqual(['sources-differ', 'not-in-data']);
    expect(valuesOf('by=product&level=HS2&transform=share', byOthers)['hs-27-reporter']).toEqual(['sources-differ', 'not-in-data']);
    expect(view('by=product&level=HS2', byOthers).notes).toContain(
      'Product not published, 2013: products and total come from different publishers (Customs and Statistics Office), so we show no share or remainder.',
    );
    expect(view('by=product&level=HS2').notes.join(' ')).not.toContain('different publishers');
  });

  it('is no breakdown where the goods come to more than 102 per cent of the total', () => {
    const of = (value: number) =>
      makeDatasetOfGoods({
        observations: [makeObservation({ period: 2013, value: 1000 }), makeGoods('HS2012:27', value, { period: 2013 })],
      });
    expect(valuesOf('by=product&level=HS2', of(1020))['not-broken-down-reporter']).toEqual([-20, 'not-in-data']);
    expect(valuesOf('by=product&level=HS2', of(1021))['not-broken-down-reporter']).toEqual(['parts-exceed-whole', 'not-in-data']);
  });

  it('breaks all goods down into the codes of a level that have a figure, and what they leave', () => {
    expect(valuesOf('by=product&level=HS2')).toEqual({
      'hs-26-reporter': [20, 'not-in-data'],
      'hs-27-reporter': [10, 30],
      'hs-84-reporter': [40, 70],
      'not-broken-down-reporter': [30, 100],
    });
    expect(view('by=product&level=HS2').title).toBe('China’s exports to Kazakhstan, by product (HS chapters)');
  });

  it('leaves a code whose sum is missing throughout to what is not broken down', () => {
    expect(valuesOf('by=product&level=section')).toEqual({
      'hs-v-reporter': [30, 'member-missing'],
      'not-broken-down-reporter': [70, 200],
    });
    expect(valuesOf('by=product&level=SITC:section')).toEqual({ 'not-broken-down-reporter': [100, 200] });
    expect(view('by=product&level=SITC:section').headline.text).toBe(
      'No goods have a figure in China’s exports to Kazakhstan in these years',
    );
  });

  it('takes a level that several nomenclatures have in the first of them in which any goods have a figure', () => {
    const inSitc = [makeGoods('SITC3:3', 25, { period: 2013 }), makeGoods('SITC3:7', 60, { period: 2013 })];
    const withoutOres = rows.filter(({ product }) => product !== 'HS2012:26');
    const ofSitc = makeDatasetOfGoods({ observations: [...withoutOres, ...inSitc] });
    expect(valuesOf('by=product&level=section', ofSitc)).toEqual({
      'sitc-3-reporter': [25, 'not-in-data'],
      'sitc-7-reporter': [60, 'not-in-data'],
      'not-broken-down-reporter': [15, 200],
    });
    const { title, query } = view('by=product&level=section', ofSitc);
    expect(title).toBe('China’s exports to Kazakhstan, by product (SITC sections)');
    expect(query).toMatch(/level=section/);
    expect(valuesOf('by=product&level=section', makeDatasetOfGoods({ observations: [...rows, ...inSitc] }))).toMatchObject({
      'hs-v-reporter': [30, 'member-missing'],
    });
    expect(valuesOf('by=product&level=HS:section', ofSitc)).toEqual({ 'not-broken-down-reporter': [100, 200] });
  });

  it('says which goods have no sum since parts of them alone are held', () => {
    const notesOfPart = (query: string): readonly string[] => view(query).notes.filter((note) => note.startsWith('HS'));
    expect(notesOfPart('by=product&level=section')).toEqual(['HS XVI: only some parts have figures, so we show no sum.']);
    expect(notesOfPart('by=product&level=HS2')).toEqual([]);
    expect(notesOfPart('products=HS:XVI')).toEqual([]);
  });

  it('has no rest where no total is held', () => {
    const without = makeDatasetOfGoods({ observations: rows.filter(({ product }) => product !== 'TOTAL') });
    expect(valuesOf('by=product&level=HS2', without)['not-broken-down-reporter']).toEqual(['not-in-data', 'not-in-data']);
    expect(view('by=product&level=HS2', without).coverage[0]?.points.map(({ value }) => isMissing(value))).toEqual([true, true]);
  });

  it('tells how much of the total is broken down, as a number with its receipt', () => {
    const { coverage, notes, references } = view('by=product&level=HS2');
    expect(coverage).toMatchObject([{ measure: 'export', partner: 'KAZ', record: 'reporter', points: [{ value: 0.7 }, { value: 0.5 }] }]);
    expect(notes).toContain('China’s exports to Kazakhstan, 2014: the breakdown covers 50.0%.');
    const receipts = coverage.flatMap(({ points }) => points.map(({ receipt }) => receipt));
    const [line] = receipts.slice(1).flatMap((receipt) => receiptLines(dataset, receipt, references, 'en'));
    expect(line).toMatchObject({ value: '50.0%', formula: 'C = S / T' });
    expect(view('products=HS:27').coverage).toEqual([]);
  });

  it('gives the rest and the others receipts that lead to every figure, over the one sum of what is broken down', () => {
    const { series, references, coverage } = view('by=product&level=HS2&top=1');
    const receiptOf = (goods: string) => series.find(({ product }) => product === goods)?.points[0]?.receipt;
    const told = (goods: string) =>
      [receiptOf(goods)].flatMap((receipt) =>
        receipt === undefined
          ? []
          : receiptLines(dataset, receipt, references, 'en').map(({ depth, subject, value, formula }) =>
              [depth, subject, value, formula].join(' | '),
            ),
      );
    expect(told('not-broken-down')).toEqual([
      '0 | China’s exports to Kazakhstan (product not published), 2013 | $30 | R = T - S',
      '1 | China’s exports to Kazakhstan, 2013 | $100 | ',
      '1 | China’s exports to Kazakhstan (broken down by product), 2013 | $70 | S = Σ P',
      '2 | China’s exports to Kazakhstan (ores, HS 26), 2013 | $20 | ',
      '2 | China’s exports to Kazakhstan (mineral fuels, HS 27), 2013 | $10 | ',
      '2 | China’s exports to Kazakhstan (boilers and machinery, HS 84), 2013 | $40 | ',
    ]);
    expect(told('other-products').filter((line) => !line.startsWith('2'))).toEqual([
      '0 | China’s exports to Kazakhstan (other products), 2013 | $30 | O = S - Σ P',
      '1 | China’s exports to Kazakhstan (broken down by product), 2013 | $70 | S = Σ P',
      '1 | China’s exports to Kazakhstan (boilers and machinery, HS 84), 2013 | $40 | ',
    ]);
    const sums = [receiptOf('not-broken-down'), receiptOf('other-products'), coverage[0]?.points[0]?.receipt].map(
      (receipt) => receipt?.kind === 'step' && receipt.operands.find(({ role }) => role === 'broken-down')?.receipt,
    );
    expect(new Set(sums).size).toBe(1);
  });

  it('gives a view asked for again the same receipts of goods, and another dataset its own', () => {
    const [one, again] = [view('by=product&level=HS2'), view('by=product&level=HS2')];
    expect(again.series[0].points[0]?.receipt).toBe(one.series[0].points[0]?.receipt);
    const changed = makeDatasetOfGoods({ observations: rows.map((row) => ({ ...row, value: 2 * row.value })) });
    expect(valuesOf('by=product&level=HS2', changed)['hs-26-reporter']).toEqual([40, 'not-in-data']);
    const query = 'measure=export&partners=KAZ&years=2013&by=product&level=HS2&vintage=';
    const first = (vintage: string) => computeView(revised, decodeViewSpec(revised, query + vintage)).series[0]?.points[0]?.value;
    expect(['latest', 'first', '2015-01-01', 'latest'].map(first)).toEqual([50, 10, 10, 50]);
  });

  it('keeps the largest in the last year with a figure, and adds the others up', () => {
    expect(valuesOf('by=product&level=HS2&top=1')).toEqual({
      'hs-84-reporter': [40, 70],
      'other-products-reporter': [30, 30],
      'not-broken-down-reporter': [30, 100],
    });
    expect(view('by=product&level=HS2&top=1').coverage[0]?.points[1]?.value).toBe(0.5);
  });

  it('gives shares in all goods, growth of each, and ranks among the goods', () => {
    expect(valuesOf('by=product&level=HS2&transform=share')).toEqual({
      'hs-26-reporter': [0.2, 'not-in-data'],
      'hs-27-reporter': [0.1, 0.15],
      'hs-84-reporter': [0.4, 0.35],
      'not-broken-down-reporter': [0.3, 0.5],
    });
    expect(valuesOf('products=HS:27&transform=share')['hs-27-reporter']).toEqual([0.1, 0.15]);
    expect(view('products=HS:27&transform=share').title).toBe('Shares in China’s exports to Kazakhstan: mineral fuels (HS 27)');
    expect(valuesOf('products=HS:27&transform=growth')['hs-27-reporter']?.[1]).toBe(2);
    expect(valuesOf('by=product&level=HS2&transform=rank')).toEqual({
      'hs-26-reporter': [2, 'not-in-data'],
      'hs-27-reporter': [3, 2],
      'hs-84-reporter': [1, 1],
    });
  });

  it('reads goods in both records, with the discrepancy of each and none of what is left', () => {
    const both = makeDatasetOfGoods({
      observations: [
        ...rows,
        makeGoods('HS2012:27', 15, {
          period: 2013,
          reporter: 'KAZ',
          partner: 'CHN',
          flow: 'import',
          source: 'office',
          release: 'office/first',
        }),
      ],
    });
    const { discrepancies, headline } = view('by=product&level=HS2&record=both', both);
    expect(discrepancies.map(({ product }) => product)).toEqual(['HS:26', 'HS:27', 'HS:84']);
    expect(discrepancies[1]?.points[0]?.ratio.value).toBeCloseTo(10 / 15, 12);
    expect(headline.text).toMatch(/^In mineral fuels \(HS 27\), China says it exported \$10 to Kazakhstan in 2013; /);
    const part = viewToRows(view('by=product&level=HS2&record=both', both)).find(
      ({ measure, product }) => measure.endsWith('record-ratio') && product === 'HS:27',
    );
    expect(part?.value).toBeCloseTo(10 / 15, 12);
  });

  it('marks where the revision of the nomenclature changes inside a series', () => {
    const shown = view('products=HS:27');
    const exportsToKazakhstan = { quantity: 'export', reporter: 'CHN', partner: 'KAZ', recorder: 'CHN', period: null };
    expect(shown.joints).toEqual([
      { series: 'export-kaz-hs-27-reporter', kind: 'nomenclature', period: '2014', from: 'HS2012', to: 'HS2017', of: exportsToKazakhstan },
    ]);
    expect(describeJoints(shown, shown.joints, 'en')).toEqual([
      'China’s exports to Kazakhstan: product codes of HS2017 since 2014, before that of HS2012',
    ]);
    expect(shown.notes.join(' ')).toContain('The product classification changes in 2014. Part of a change there may come from that.');
  });

  it('writes goods into the last column of its rows, and the coverage after them', () => {
    const lines = viewToCsv(view('by=product&level=HS2')).trimEnd().split('\n');
    expect(lines[0]).toMatch(/,product$/);
    expect(lines[3]).toBe('2013,CHN,KAZ,export,10,usd,printed,,reporter,CHN,latest,level,,,,FOB,HS:27');
    expect(lines.at(-1)).toBe('2014,CHN,KAZ,export:coverage,0.5,ratio,derived,,reporter,CHN,latest,level,,,,FOB,');
  });

  it('refuses sets and levels that the dataset does not hold, and measures that goods have not', () => {
    expect(() => view('products=enrgy')).toThrow(UnknownNameError);
    expect(() => view('products=enrgy')).toThrow(/did you mean energy/);
    expect(() => view('by=product&level=chapter')).toThrow(UnknownNameError);
    expect(() => computeView(dataset, decodeViewSpec(dataset, 'measure=openness&partners=KAZ&products=HS:27'))).toThrow(
      /a measure of goods/,
    );
    expect(() => view('by=product&level=HS2&transform=contribution')).toThrow(/for goods/);
  });
});

describe('the headline of two records of goods', () => {
  it('names an economy once, and the goods, where one side alone has figures', () => {
    expect(view('products=HS:27,HS:84&record=both').headline.text).toBe(
      'No year has figures of both China and Kazakhstan for mineral fuels (HS 27) or boilers and machinery (HS 84)',
    );
    const mirrored = makeGoods('HS2012:26', 5, { reporter: 'KAZ', partner: 'CHN', flow: 'import', period: 2014 });
    const apart = makeDatasetOfGoods({ observations: [...rows, mirrored] });
    expect(view('by=product&level=HS2&record=both', apart).headline.text).toBe(
      'No year has figures of both China and Kazakhstan for ores (HS 26), mineral fuels (HS 27) or boilers and machinery (HS 84)',
    );
  });
});

describe('the headline of goods without a figure', () => {
  it('says of no record alone that no goods have a figure', () => {
    const both = makeDatasetOfGoods({ observations: [makeObservation({ value: 100 })] });
    const query = 'measure=export&partners=KAZ&by=product&level=HS4&record=both&years=2013';
    expect(computeView(both, decodeViewSpec(both, query)).headline.text).toBe(
      'No goods have a figure in China’s exports to Kazakhstan in these years',
    );
  });

  it('speaks of months where the view is of months', () => {
    const months = makeDatasetOfGoods({ observations: [makeObservation({ period: '2024-01', value: 100 })] });
    const query = 'measure=export&partners=KAZ&by=product&level=HS2&frequency=month&years=2024-01&vintage=latest';
    expect(computeView(months, decodeViewSpec(months, query)).headline.text).toBe(
      'No goods have a figure in China’s exports to Kazakhstan in these months',
    );
  });
});

describe('faultsOfViewSpec(holdings, spec) of goods', () => {
  const faultsOf = (query: string) =>
    faultsOfViewSpec(holdingsOf(dataset), decodeViewSpec(dataset, `partners=KAZ&years=2013-2014&${query}`)).map(
      ({ parameter }) => parameter,
    );

  it.each([
    ['products=HS:27&chart=treemap', ['chart']],
    ['products=HS:27,HS:26&chart=treemap', []],
    ['by=product&level=HS2&chart=treemap', []],
    ['by=product&level=HS2&record=both&chart=treemap', ['record', 'chart']],
    ['products=HS:27&chart=small-multiples', ['chart']],
    ['products=HS:27,HS:26&chart=small-multiples', []],
    ['by=product&level=HS2&chart=slope', []],
    ['by=product&level=HS2&top=10&chart=slope', []],
    ['by=product&level=HS2&top=10&chart=line', []],
    ['by=product&level=HS2&top=38&chart=dot', []],
  ])('counts goods as series: %s has a fault in %j', (query, faults) => {
    expect(faultsOf(`measure=export&${query}`)).toEqual(faults);
  });

  it('counts of a level the goods that are held, and what the largest of them leave', () => {
    const held = holdingsOf(dataset);
    const codes = Array.from({ length: 45 }, (_, index) => `HS:${index + 30}`);
    const spans = Object.fromEntries(codes.map((code) => [code, { first: 2013, last: 2014 }]));
    const many = { ...held, levels: { 'HS:HS2': codes }, goods: { ...held.goods, year: { 'CHN|KAZ|export': spans } } };
    const faultOf = (query: string) =>
      faultsOfViewSpec(many, decodeViewSpec(dataset, `measure=export&partners=KAZ&years=2013-2014&by=product&level=HS2&${query}`))[0]
        ?.reason;
    expect(['top=10&chart=slope', 'top=10&chart=line', 'top=38&chart=dot'].map(faultOf)).toEqual([undefined, undefined, undefined]);
    expect(faultOf('top=11&chart=slope')).toBe('A slope chart can’t show 13 lines clearly.');
    expect(faultOf('top=11&chart=line')).toBe('This chart can’t show 13 colours clearly.');
    expect(faultOf('top=11&chart=column')).toBe('This chart can’t show 13 colours clearly.');
    expect(faultOf('top=39&chart=dot')).toBe('41 rows are too many to read.');
    expect(faultOf('chart=dot')).toBe('46 rows are too many to read.');
    expect(faultOf('top=90&chart=dot')).toBe('46 rows are too many to read.');
    expect(faultOf('top=11&transform=growth&chart=slope')).toBeUndefined();
  });

  it('finds none in a share of goods with one partner, or in ranks of several goods', () => {
    expect(faultsOf('measure=export&products=HS:27&transform=share')).toEqual([]);
    expect(faultsOf('measure=export&by=product&level=HS2&transform=rank')).toEqual([]);
  });

  it('finds one in a measure that goods have not, in a contribution, and in the rank of one product', () => {
    expect(faultsOf('measure=openness&products=HS:27')).toContain('products');
    expect(faultsOf('measure=export&products=HS:27&transform=contribution')).toContain('transform');
    expect(faultsOf('measure=export&products=HS:27&transform=rank')).toContain('transform');
  });
});
