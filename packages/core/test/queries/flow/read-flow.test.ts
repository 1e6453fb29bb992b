import { describe, expect, it } from 'vitest';
import { type FlowQuestion, readFlow } from '../../../src/index.ts';
import { absenceSchema, economyCodeSchema, yearPeriod } from '../../../src/model/index.ts';
import { makeDataset, makeObservation, makeTradeOfFive } from '../../support/make-dataset.ts';

const code = (text: string) => economyCodeSchema.parse(text);
const question: FlowQuestion = {
  reporter: code('CHN'),
  partner: code('KAZ'),
  flow: 'export',
  period: yearPeriod(2013),
  record: 'reporter',
  vintage: 'first',
};

describe('readFlow(dataset, question)', () => {
  it('gives the cell with its figure as printed, its release and its recorder', () => {
    const observation = makeObservation({ value: 12_545_123_569, printed: { value: '12545123.569', unit: 'thousand USD' } });
    expect(readFlow(makeDataset({ observations: [observation] }), question)).toMatchObject({
      kind: 'cell',
      value: 12_545_123_569,
      unit: 'usd',
      printed: { value: '12545123.569', unit: 'thousand USD' },
      release: 'customs/first',
      subject: { quantity: 'export', reporter: 'CHN', partner: 'KAZ', recorder: 'CHN', period: '2013' },
      alternates: [],
    });
  });

  it("reads the partner's import as the reporter's export in the partner's record", () => {
    const mirror = makeObservation({
      reporter: 'KAZ',
      partner: 'CHN',
      flow: 'import',
      value: 80,
      source: 'office',
      release: 'office/first',
    });
    const receipt = readFlow(makeDataset({ observations: [makeObservation(), mirror] }), { ...question, record: 'partner' });
    expect(receipt).toMatchObject({ kind: 'cell', value: 80, valuation: 'CIF', subject: { quantity: 'export', recorder: 'KAZ' } });
  });

  it('sums a group over its members', () => {
    const receipt = readFlow(makeDataset({ observations: makeTradeOfFive(2013, 2013) }), { ...question, partner: code('CA5') });
    expect(receipt).toMatchObject({ kind: 'step', operation: 'total-over-members', value: 15e9 });
    expect(receipt.kind === 'step' && receipt.operands.map(({ role }) => role)).toEqual(['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM']);
  });

  it('is member-missing for a group as soon as one member has no figure, and names it', () => {
    const observations = makeTradeOfFive(2013, 2013).filter(({ partner }) => partner !== 'TJK');
    const receipt = readFlow(makeDataset({ observations }), { ...question, partner: code('CA5') });
    expect(receipt.value).toEqual({ missing: 'member-missing', of: 'TJK' });
  });

  it('is not-in-data where nothing is known of the cell', () => {
    expect(readFlow(makeDataset(), question)).toMatchObject({
      kind: 'absence',
      value: { missing: 'not-in-data', of: 'CHN 2013' },
      note: null,
    });
  });

  it('gives the reason and the note of a known absence', () => {
    const absence = {
      reporter: 'TKM',
      partner: null,
      from: 2000,
      to: 2025,
      reason: 'no-own-report',
      note: 'none since 2000',
      source: 'office',
    };
    const dataset = makeDataset({ absences: [absenceSchema.parse(absence)] });
    const receipt = readFlow(dataset, { ...question, partner: code('TKM'), record: 'partner' });
    expect(receipt).toMatchObject({
      kind: 'absence',
      value: { missing: 'no-own-report', of: 'TKM 2013' },
      note: 'none since 2000',
      source: 'office',
    });
  });

  it('is report-incomplete where only an incomplete report exists, which stays as alternate', () => {
    const incomplete = makeObservation({ flags: ['report-incomplete'], value: 7 });
    const receipt = readFlow(makeDataset({ observations: [incomplete] }), question);
    expect(receipt).toMatchObject({ kind: 'absence', value: { missing: 'report-incomplete' }, alternates: [{ value: 7 }] });
  });

  it('is filled-only where the publisher filled the figure in', () => {
    const receipt = readFlow(makeDataset({ observations: [makeObservation({ status: 'filled' })] }), question);
    expect(receipt.value).toMatchObject({ missing: 'filled-only' });
  });

  it('is the mean of both records, free on board, in the reconciled record', () => {
    const mirror = makeObservation({
      reporter: 'KAZ',
      partner: 'CHN',
      flow: 'import',
      value: 106,
      source: 'office',
      release: 'office/first',
    });
    const receipt = readFlow(makeDataset({ observations: [makeObservation({ value: 80 }), mirror] }), {
      ...question,
      record: 'reconciled',
    });
    expect(receipt).toMatchObject({ kind: 'step', operation: 'reconciled-flow' });
    expect(receipt.value).toBeCloseTo(90, 12);
  });

  it("takes the reporter's import as the side to bring to free on board when an import is reconciled", () => {
    const own = makeObservation({ flow: 'import', value: 106 });
    const mirror = makeObservation({ reporter: 'KAZ', partner: 'CHN', value: 80, source: 'office', release: 'office/first' });
    const receipt = readFlow(makeDataset({ observations: [own, mirror] }), { ...question, flow: 'import', record: 'reconciled' });
    expect(receipt.value).toBeCloseTo(90, 12);
  });

  it('is one-sided in the reconciled record where one side is known not to have reported, and else has that side’s reason', () => {
    const observations = [makeObservation()];
    const absence = absenceSchema.parse({
      reporter: 'KAZ',
      partner: null,
      from: 2010,
      to: 2020,
      reason: 'no-own-report',
      note: 'none',
      source: 'office',
    });
    const reconciled = { ...question, record: 'reconciled' } as const;
    expect(readFlow(makeDataset({ observations, absences: [absence] }), reconciled).value).toMatchObject({ missing: 'one-sided' });
    expect(readFlow(makeDataset({ observations }), reconciled).value).toMatchObject({ missing: 'not-in-data' });
    const later = makeObservation({ reporter: 'KAZ', partner: 'CHN', flow: 'import', source: 'office', release: 'office/first' });
    const asOf = { ...reconciled, vintage: '2014-01-01' } as const;
    expect(readFlow(makeDataset({ observations: [...observations, later] }), asOf).value).toMatchObject({ missing: 'after-vintage-date' });
  });

  it('is after-vintage-date before the first release of the figure, and the figure from that day on', () => {
    const dataset = makeDataset({ observations: [makeObservation()] });
    expect(readFlow(dataset, { ...question, vintage: '2013-12-31' })).toMatchObject({
      kind: 'absence',
      value: { missing: 'after-vintage-date', of: 'CHN 2013' },
      alternates: [],
    });
    expect(readFlow(dataset, { ...question, vintage: '2014-01-01' })).toMatchObject({ kind: 'cell', value: 100 });
  });

  it('stays not-in-data as of a date for what was never published', () => {
    expect(readFlow(makeDataset(), { ...question, vintage: '2013-12-31' }).value).toMatchObject({ missing: 'not-in-data' });
    const filled = makeDataset({ observations: [makeObservation({ status: 'filled' })] });
    expect(readFlow(filled, { ...question, vintage: '2013-12-31' }).value).toMatchObject({ missing: 'not-in-data' });
  });

  it('is report-incomplete as of a date when an incomplete report was all there was', () => {
    const incomplete = makeObservation({ flags: ['report-incomplete'], value: 7 });
    const later = makeObservation({ release: 'customs/revised' });
    const dataset = makeDataset({ observations: [incomplete, later] });
    expect(readFlow(dataset, { ...question, vintage: '2015-01-01' })).toMatchObject({
      value: { missing: 'report-incomplete' },
      alternates: [{ value: 7 }],
    });
  });

  it('gives the reason of a known absence as of any date', () => {
    const absence = { reporter: 'CHN', partner: null, from: 2013, to: 2013, reason: 'not-reported', note: 'none', source: 'office' };
    const dataset = makeDataset({ observations: [makeObservation()], absences: [absenceSchema.parse(absence)] });
    expect(readFlow(dataset, { ...question, vintage: '2013-12-31' }).value).toMatchObject({ missing: 'not-reported' });
  });

  it('never takes a later figure in a sum as of a date: the member is missing', () => {
    const late = makeTradeOfFive(2013, 2013).map((one) =>
      one.partner === 'TJK' ? { ...one, release: makeObservation({ release: 'customs/revised' }).release } : one,
    );
    const dataset = makeDataset({ observations: late });
    const five = { ...question, partner: code('CA5') };
    expect(readFlow(dataset, { ...five, vintage: '2015-12-31' }).value).toEqual({ missing: 'member-missing', of: 'TJK' });
    expect(readFlow(dataset, { ...five, vintage: '2016-01-01' }).value).toBe(15e9);
  });
});
