import { describe, expect, it } from 'vitest';
import { economyCodeSchema } from '../../../src/model/index.ts';
import { pairDiscrepanciesOf } from '../../../src/queries/records/pair-discrepancies-of.ts';
import { reliabilitiesOf } from '../../../src/queries/records/reliabilities-of.ts';
import { reliabilityWeight } from '../../../src/queries/records/reliability-weight.ts';
import { makeDataset, makeObservation } from '../../support/make-dataset.ts';
import { makeSixFlows, makeTwoRecords } from '../../support/make-two-records.ts';

const [china, kazakhstan, uzbekistan, tajikistan] = ['CHN', 'KAZ', 'UZB', 'TJK'].map((code) => economyCodeSchema.parse(code));
if (china === undefined || kazakhstan === undefined || uzbekistan === undefined || tajikistan === undefined) throw new Error('four codes');
const question = { year: 2013, vintage: 'latest', factor: 1.06 } as const;
const dataset = makeDataset({ observations: makeSixFlows(2013) });

describe('pairDiscrepanciesOf(dataset, question)', () => {
  it('gives the absolute log gap of every flow that both sides recorded, the importer’s record at FOB', () => {
    const discrepancys = pairDiscrepanciesOf(dataset, question);
    expect(discrepancys.map(({ exporter, importer }) => `${exporter}-${importer}`)).toEqual([
      'CHN-KAZ',
      'CHN-UZB',
      'KAZ-CHN',
      'KAZ-UZB',
      'UZB-CHN',
      'UZB-KAZ',
    ]);
    expect(discrepancys[1]?.discrepancy).toBeCloseTo(0.5, 12);
  });

  it('is as large when the importer records less as when it records more', () => {
    const [less, more] = [50 * 1.06, 200 * 1.06].map((imported) =>
      makeDataset({ observations: makeTwoRecords('CHN', 'KAZ', 100, imported) }),
    );
    if (less === undefined || more === undefined) throw new Error('two datasets');
    expect(pairDiscrepanciesOf(less, question)[0]?.discrepancy).toBeCloseTo(Math.log(2), 12);
    expect(pairDiscrepanciesOf(more, question)[0]?.discrepancy).toBeCloseTo(Math.log(2), 12);
  });

  it('leaves out a flow of one record, of another year, of a record of 0, and what is nobody’s report', () => {
    const observations = [
      makeObservation(),
      ...makeTwoRecords('CHN', 'UZB', 100, 100, 2012),
      ...makeTwoRecords('CHN', 'KGZ', 100, 0),
      ...makeTwoRecords('CHN', 'TKM', 100, 106).map((one) => ({ ...one, status: 'filled' as const })),
    ];
    expect(pairDiscrepanciesOf(makeDataset({ observations }), question)).toEqual([]);
  });

  it('reads what was known on a date', () => {
    const revised = makeObservation({ value: 200, release: 'customs/revised' });
    const over = makeDataset({ observations: [...makeTwoRecords('CHN', 'KAZ', 100, 106), revised] });
    expect(pairDiscrepanciesOf(over, { ...question, vintage: '2015-01-01' })[0]?.discrepancy).toBeCloseTo(0, 12);
    expect(pairDiscrepanciesOf(over, { ...question, vintage: '2016-01-01' })[0]?.discrepancy).toBeCloseTo(Math.log(2), 12);
  });
});

describe('reliabilitiesOf(dataset, question)', () => {
  const scores = reliabilitiesOf(dataset, question);

  it('counts the flows and names the years', () => {
    expect(scores).toMatchObject({ from: 2009, to: 2013, pairs: 6 });
  });

  it('is 1 over the own effect and the mean effect of the other side', () => {
    expect([china, kazakhstan, uzbekistan].map((economy) => scores.exporter(economy))).toEqual([
      expect.closeTo(1 / 0.3, 9),
      expect.closeTo(1 / 0.4, 9),
      expect.closeTo(1 / 0.5, 9),
    ]);
    expect([china, kazakhstan, uzbekistan].map((economy) => scores.importer(economy))).toEqual([
      expect.closeTo(1 / 0.3, 9),
      expect.closeTo(1 / 0.3, 9),
      expect.closeTo(1 / 0.6, 9),
    ]);
  });

  it('reads the year and the four before, each flow once a year', () => {
    const years = [2008, 2009, 2011, 2013, 2014];
    const several = makeDataset({ observations: years.flatMap(makeSixFlows) });
    expect(reliabilitiesOf(several, question).pairs).toBe(18);
    expect(reliabilitiesOf(several, { ...question, year: 2014 }).pairs).toBe(18);
    expect(reliabilitiesOf(several, { ...question, year: 2020 }).pairs).toBe(0);
  });

  it('weights a pair by the years it was seen in: seen twice with the same discrepancy, it pulls twice as much', () => {
    const odd = makeTwoRecords('CHN', 'UZB', 100, 106 * Math.E, 2012);
    const once = reliabilitiesOf(makeDataset({ observations: [...makeSixFlows(2013), ...odd] }), question);
    const twice = reliabilitiesOf(makeDataset({ observations: [2012, 2013].flatMap(makeSixFlows) }), question);
    expect(once.pairs).toBe(7);
    expect(Number(once.exporter(china))).toBeLessThan(Number(scores.exporter(china)));
    expect(twice.exporter(china)).toBeCloseTo(Number(scores.exporter(china)), 9);
  });

  it('is too-few-observations for an economy without a flow in both records', () => {
    expect(scores.exporter(tajikistan)).toEqual({ missing: 'too-few-observations', of: 'TJK' });
  });

  it('is not-identified where China’s flows alone have two records: exports and imports then have no economy in common', () => {
    const observations = ['KAZ', 'UZB'].flatMap((partner) => [
      ...makeTwoRecords('CHN', partner, 100, 150),
      ...makeTwoRecords(partner, 'CHN', 100, 120),
    ]);
    expect(reliabilitiesOf(makeDataset({ observations }), question).exporter(china)).toMatchObject({ missing: 'not-identified' });
  });
});

describe('reliabilityWeight(dataset, question)', () => {
  const weight = reliabilityWeight(dataset, { ...question, exporter: china, importer: uzbekistan });

  it('is E / (E + I)', () => {
    expect(weight.value).toBeCloseTo(2 / 3, 9);
  });

  it('says in the receipt on how many pairs of which years it rests', () => {
    const [exporter, importer] = weight.operands.map(({ receipt }) => receipt);
    expect(exporter).toMatchObject({ kind: 'step', operation: 'reliability', subject: { recorder: 'CHN', period: '2009-2013' } });
    expect(importer?.kind === 'step' && importer.operands[0]?.receipt).toMatchObject({ value: 6, unit: 'count' });
    expect(exporter?.kind === 'step' && exporter.formula).toContain('least squares over 6 pairs');
  });

  it('is Missing with the reason of the score that is missing, and whose it is', () => {
    expect(reliabilityWeight(dataset, { ...question, exporter: china, importer: tajikistan }).value).toEqual({
      missing: 'too-few-observations',
      of: 'TJK',
    });
  });
});
