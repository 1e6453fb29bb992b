import { describe, expect, it } from 'vitest';
import { cellsOf, computeView, decodeViewSpec, holdingsOf, type MeasureQuestion, readMeasure } from '../../../src/index.ts';
import { economyCodeSchema, type IndicatorValue, indicatorValueSchema, yearPeriod } from '../../../src/model/index.ts';
import { testAgainstGolden } from '../../support/golden.ts';
import { askedWorld, makeDataset, makeObservation } from '../../support/make-dataset.ts';
import { makeWorld } from '../../support/make-world.ts';
import { receiptInLines } from '../../support/receipt-in-lines.ts';

const codes = ['CHN', 'KAZ', 'UZB', 'KGZ', 'TJK', 'TKM', 'RUS', 'TUR', 'IND', 'DEU', 'FRA', 'USA'];
const indicator = (id: string, economy: string, value: number | null, text: string | null): IndicatorValue =>
  indicatorValueSchema.parse({
    indicator: id,
    economy,
    period: '',
    value,
    text,
    unit: 'degrees',
    status: 'derived',
    confidence: 'high',
    source: 'office',
    release: 'office/first',
    note: null,
  });
/** Economies on a spiral, each a neighbour of the next: distances vary and no line of effects can stand in for them. */
const outlines = codes.flatMap((code, index) => [
  indicator('centroid-latitude', code, 10 + 4 * index, null),
  indicator('centroid-longitude', code, (37 * index) % 170, null),
  indicator('land-neighbours', code, null, [codes[index - 1], codes[index + 1]].filter((one) => one !== undefined).join(' ')),
]);
const sizeOf = (index: number): number => 1 + ((index * 7) % 5);
const flows = codes.flatMap((reporter, row) =>
  codes.flatMap((partner, column) =>
    reporter === partner
      ? []
      : [
          makeObservation({
            reporter,
            partner,
            period: 2019,
            value: 1e6 * sizeOf(row) * sizeOf(column + 2) * (1 + ((row * 5 + column * 3) % 4)),
          }),
        ],
  ),
);
const dataset = makeDataset({ ...makeWorld(codes), observations: flows, indicators: outlines });
const ask = (measure: MeasureQuestion['measure'], partner = 'KAZ', year = 2019): MeasureQuestion => ({
  measure,
  reporter: economyCodeSchema.parse('CHN'),
  partner: economyCodeSchema.parse(partner),
  period: yearPeriod(year),
  record: 'reporter',
  vintage: 'first',
});
const read = (measure: MeasureQuestion['measure'], partner?: string): number => Number(readMeasure(dataset, ask(measure, partner)).value);

describe('readMeasure(dataset, question) of the gravity model', () => {
  it('fits the exports so that those of each exporter sum to what it recorded', () => {
    const partners = codes.filter((code) => code !== 'CHN');
    const recorded = partners.reduce((sum, partner) => sum + read('export', partner), 0);
    const fitted = partners.reduce((sum, partner) => sum + read('gravity-fitted', partner), 0);
    expect(fitted / recorded).toBeCloseTo(1, 8);
  });

  it('gives the residual as the recorded export over the fitted', () => {
    expect(read('gravity-residual')).toBeCloseTo(read('export') / read('gravity-fitted'), 12);
  });

  it('gives a range of like flows from low to high', () => {
    expect(read('gravity-low')).toBeGreaterThan(0);
    expect(read('gravity-low')).toBeLessThan(read('gravity-high'));
  });

  it('takes the range from the tenth and the ninetieth hundredth of recorded over fitted among flows within a factor of ten', () => {
    const readOf = (reporter: string, measure: MeasureQuestion['measure'], partner: string): number =>
      Number(readMeasure(dataset, { ...ask(measure, partner), reporter: economyCodeSchema.parse(reporter) }).value);
    const known = flows.map(({ reporter, partner }) => ({
      reporter,
      partner,
      fitted: readOf(reporter, 'gravity-fitted', partner),
      ratio: readOf(reporter, 'gravity-residual', partner),
    }));
    for (const { reporter, partner, fitted } of known) {
      const like = known
        .filter((other) => other.fitted > fitted / 10 && other.fitted < fitted * 10)
        .map(({ ratio }) => ratio)
        .sort((one, other) => one - other);
      expect(readOf(reporter, 'gravity-low', partner)).toBeCloseTo(fitted * Number(like[Math.floor(0.1 * like.length)]), 3);
      expect(readOf(reporter, 'gravity-high', partner)).toBeCloseTo(fitted * Number(like[Math.floor(0.9 * like.length)]), 3);
    }
  });

  it('says in the receipt what was estimated on how many records, with standard errors, and shows the record', () => {
    const receipt = readMeasure(dataset, ask('gravity-fitted'));
    expect(receipt.kind === 'step' && receipt.operands.map(({ role }) => role)).toEqual(['record in the model', 'ln distance', 'border']);
    expect(JSON.stringify(receipt)).toContain(`n = ${flows.length}, t = 2019`);
    expect(cellsOf(receipt).map(({ release }) => release)).toEqual(['customs/first']);
  });

  it('leaves out flows that a publisher filled in, which then have no fitted value', () => {
    const filled = flows.map((flow) => (flow.reporter === 'CHN' && flow.partner === 'KAZ' ? { ...flow, status: 'filled' as const } : flow));
    const receipt = readMeasure(makeDataset({ ...makeWorld(codes), observations: filled, indicators: outlines }), ask('gravity-fitted'));
    expect(receipt.value).toEqual({ missing: 'not-reported', of: 'CHN KAZ 2019' });
  });

  it('needs the exports of ten economies: nine are no world', () => {
    const recordedBy = (count: number) => {
      const reporters = new Set<string>(['CHN', 'KAZ', ...codes.slice(2)].slice(0, count));
      const recorded = makeDataset({
        ...makeWorld(codes),
        observations: flows.filter(({ reporter }) => reporters.has(reporter)),
        indicators: outlines,
      });
      return readMeasure(recorded, ask('gravity-fitted')).value;
    };
    expect(recordedBy(10)).toBeTypeOf('number');
    expect(recordedBy(9)).toMatchObject({ missing: 'too-few-observations' });
  });

  it('is too-few-observations where the dataset has no exports of the world for the year', () => {
    expect(readMeasure(dataset, ask('gravity-fitted', 'KAZ', 2018)).value).toMatchObject({ missing: 'too-few-observations' });
  });
});

describe('holdingsOf(dataset).modelled', () => {
  it('holds the pairs whose places are known, in years with the exports of at least ten', () => {
    const { modelled } = holdingsOf(dataset);
    expect(modelled['CHN|KAZ']).toEqual({ first: 2019, last: 2019 });
    const nine = new Set<string>(codes.slice(0, 9));
    const few = makeDataset({
      ...makeWorld(codes),
      observations: flows.filter(({ reporter }) => nine.has(reporter)),
      indicators: outlines,
    });
    expect(holdingsOf(few).modelled).toEqual({});
  });

  it('takes no other indicator of an economy for its place', () => {
    const elsewhere = outlines.map((one) =>
      one.economy === 'KAZ' && one.indicator === 'centroid-latitude' ? { ...one, indicator: 'gdp' } : one,
    );
    const { modelled } = holdingsOf(makeDataset({ ...makeWorld(codes), observations: flows, indicators: elsewhere }));
    expect(modelled['CHN|KAZ']).toBeUndefined();
    expect(modelled['CHN|UZB']).toBeDefined();
  });

  it('takes no flow of zero, none that was copied from the partner, and no import', () => {
    const [first, ...rest] = flows;
    const without = (odd: Partial<typeof first>) =>
      holdingsOf(
        makeDataset({
          ...makeWorld(codes),
          observations: [...(first === undefined ? [] : [{ ...first, ...odd }]), ...rest],
          indicators: outlines,
        }),
      ).modelled;
    const key = `${first?.reporter}|${first?.partner}`;
    expect(without({})[key]).toBeDefined();
    expect(without({ value: 0 })[key]).toBeUndefined();
    expect(without({ status: 'filled' })[key]).toBeUndefined();
    expect(without({ flow: 'import', valuation: 'CIF' })[key]).toBeUndefined();
  });
});

describe('computeView(dataset, spec) of the gravity model', () => {
  const view = computeView(dataset, decodeViewSpec(askedWorld, 'measure=gravity-fitted,gravity-low,gravity-high&partners=KAZ&years=2019'));

  it('says the fitted export, with its receipt', () => {
    expect(view.headline.text).toMatch(/^A gravity model puts China’s exports to Kazakhstan at \$[\d.]+m in 2019$/);
    const receipts = view.headline.spans.flatMap(({ receipt }) => receipt ?? []);
    expect(receipts.map(({ subject }) => subject.quantity)).toEqual(['gravity-fitted']);
  });

  it('says nothing of valuations, since no import is in it', () => {
    expect(view.notes.join(' ')).not.toContain('free on board');
  });

  it('says of several partners who leads', () => {
    const several = computeView(dataset, decodeViewSpec(askedWorld, 'measure=gravity-fitted&partners=KAZ,UZB&years=2019'));
    expect(several.headline.text).toContain('Exports predicted by the gravity model, Uzbekistan: higher of two in 2019');
  });
});

describe('readMeasure(dataset, question) of the gravity model, whole', () => {
  /** Digits that do not depend on the last steps of the estimation. */
  const rounded = (line: string): string =>
    line.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (digits) => String(Number(Number(digits).toPrecision(5))));
  testAgainstGolden('queries/gravity.txt', ['gravity-fitted', 'gravity-low', 'gravity-high', 'gravity-residual'], (measure) =>
    receiptInLines(readMeasure(dataset, ask(measure as MeasureQuestion['measure']))).map(rounded),
  );
});
