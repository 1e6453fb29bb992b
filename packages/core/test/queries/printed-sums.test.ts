import { describe, expect, it } from 'vitest';
import { cellsOf, type Observation, readMeasure } from '../../src/index.ts';
import { economyCodeSchema, type Measure, yearPeriod } from '../../src/model/index.ts';
import { makeDataset, makeObservation } from '../support/make-dataset.ts';

const code = (text: string) => economyCodeSchema.parse(text);
const read = (observations: readonly Observation[], measure: Measure, partner = 'KAZ') =>
  readMeasure(makeDataset({ observations }), {
    measure,
    reporter: code('CHN'),
    partner: code(partner),
    period: yearPeriod(2013),
    record: 'reporter',
    vintage: 'first',
  });
const turnover = makeObservation({ flow: 'turnover', value: 30, status: 'printed', valuation: 'mixed' });
const imports = makeObservation({ flow: 'import', value: 10, status: 'printed' });
const ofThePaper = makeObservation({ value: 21, release: 'text/first', source: 'text', status: 'from-the-paper' });

describe('a flow that the paper alone prints', () => {
  it('gives way to the printed turnover less the other flow', () => {
    const receipt = read([turnover, imports, ofThePaper], 'export');
    expect([receipt.value, receipt.kind === 'step' && receipt.formula]).toEqual([20, 'X = V - M']);
    expect(cellsOf(receipt).map(({ subject }) => subject.quantity)).toEqual(['turnover', 'import']);
    expect(cellsOf(receipt).map(({ alternates }) => alternates)).toEqual([[], []]);
  });

  it.each([
    ['the turnover is the paper’s own', [{ ...turnover, status: 'from-the-paper' }, imports, ofThePaper]],
    ['the turnover was worked out from a growth rate', [{ ...turnover, status: 'estimated' }, imports, ofThePaper]],
    ['the turnover is of low confidence', [{ ...turnover, confidence: 'low' }, imports, ofThePaper]],
    ['the other flow is the paper’s own', [turnover, { ...imports, status: 'from-the-paper' }, ofThePaper]],
    ['the other flow is more than the turnover', [{ ...turnover, value: 9 }, imports, ofThePaper]],
  ] as const)('stays, marked, where %s', (_, observations) => {
    expect(read(observations as unknown as readonly Observation[], 'export')).toMatchObject({
      kind: 'cell',
      value: 21,
      status: 'from-the-paper',
    });
  });

  it('never takes the place of a figure that its recorder prints', () => {
    expect(read([turnover, imports, makeObservation({ value: 22 })], 'export').value).toBe(22);
  });
});

describe('total trade without its parts', () => {
  it('is the turnover that was printed, with the flag printed-sum', () => {
    expect(read([turnover], 'total-trade')).toMatchObject({ value: 30, flags: ['printed-sum'] });
  });

  it('is the sum of both flows where they are there', () => {
    expect(read([turnover, imports, makeObservation({ value: 22 })], 'total-trade').value).toBe(32);
  });

  it('of a group is the sum printed for it, or the sum of its members’ turnovers', () => {
    const members = ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'].map((partner) => ({ ...turnover, partner: code(partner) }));
    expect(read([...members, { ...turnover, partner: code('CA5'), value: 151 }], 'total-trade', 'CA5')).toMatchObject({
      kind: 'cell',
      value: 151,
    });
    expect(read(members, 'total-trade', 'CA5').value).toBe(150);
    expect(read(members.slice(1), 'total-trade', 'CA5').value).toEqual({ missing: 'member-missing', of: 'KAZ' });
  });
});

describe('a total of which no flow is held', () => {
  const readFrom = (observations: readonly Observation[], record: 'reporter' | 'partner' | 'reconciled') =>
    readMeasure(makeDataset({ observations }), {
      measure: 'total-trade',
      reporter: code('CHN'),
      partner: code('KAZ'),
      period: yearPeriod(2013),
      record,
      vintage: 'first',
    }).value;
  const ofKazakhstan = {
    ...turnover,
    ...makeObservation({ reporter: 'KAZ', partner: 'CHN', flow: 'turnover', value: 26, valuation: 'mixed', status: 'printed' }),
  };

  it('is the turnover that the recorder of the record printed', () => {
    expect(readFrom([turnover, ofKazakhstan], 'reporter')).toBe(30);
    expect(readFrom([turnover, ofKazakhstan], 'partner')).toBe(26);
  });

  it('is no printed turnover where both records are made into one', () => {
    expect(readFrom([turnover, ofKazakhstan], 'reconciled')).toMatchObject({ missing: 'not-in-data' });
  });
});
