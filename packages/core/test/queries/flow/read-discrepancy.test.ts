import { describe, expect, it } from 'vitest';
import { computeView, type Dataset, decodeViewSpec, type Flow, readDiscrepancy, viewToRows } from '../../../src/index.ts';
import { absenceSchema, economyCodeSchema, yearPeriod } from '../../../src/model/index.ts';
import { askedWorld, makeDataset, makeObservation } from '../../support/make-dataset.ts';

const code = (text: string) => economyCodeSchema.parse(text);
const ask = (flow: Flow, partner = 'KGZ') => ({
  reporter: code('CHN'),
  partner: code(partner),
  flow,
  period: yearPeriod(2023),
  vintage: 'first' as const,
});
const mirrorOf = (flow: Flow, value: number) =>
  makeObservation({ reporter: 'KGZ', partner: 'CHN', flow, value, period: 2023, source: 'office', release: 'office/first' });
const ofChina = makeObservation({
  partner: 'KGZ',
  period: 2023,
  value: 200,
  flags: ['rounded'],
  printed: { value: '0.2', unit: 'thousand USD' },
});
const dataset = makeDataset({
  observations: [
    ofChina,
    mirrorOf('import', 53),
    makeObservation({ partner: 'KGZ', period: 2023, flow: 'import', value: 106 }),
    mirrorOf('export', 80),
  ],
});

describe('readDiscrepancy(dataset, question)', () => {
  it('parts the difference of an export into freight and insurance, and the rest', () => {
    const discrepancy = readDiscrepancy(dataset, ask('export'));
    expect(discrepancy.difference.value).toBe(147);
    expect(discrepancy.valuation.value).toBeCloseTo(-3, 12);
    expect(discrepancy.rest.value).toBeCloseTo(150, 12);
  });

  it('parts the difference of an import, where freight and insurance stand in the reporter’s own figure', () => {
    const discrepancy = readDiscrepancy(dataset, ask('import'));
    expect(discrepancy.difference.value).toBe(26);
    expect(discrepancy.valuation.value).toBeCloseTo(6, 12);
    expect(discrepancy.rest.value).toBeCloseTo(20, 12);
  });

  it.each(['export', 'import'] as const)('gives parts of an %s that sum to the difference', (flow) => {
    const { difference, valuation, rest } = readDiscrepancy(dataset, ask(flow));
    expect(Number(valuation.value) + Number(rest.value)).toBeCloseTo(Number(difference.value), 9);
  });

  it('gives the ratio of the reporter to the partner, the log gap and the symmetric discrepancy', () => {
    const discrepancy = readDiscrepancy(dataset, ask('export'));
    expect(discrepancy.ratio.value).toBeCloseTo(200 / 53, 12);
    expect(discrepancy.logGap.value).toBeCloseTo(Math.log(53 / 200), 12);
    expect(discrepancy.mirrorDiscrepancy.value).toBeCloseTo((200 - 50) / (200 + 50), 12);
  });

  it('says how much the rounding of quoted figures could account for', () => {
    expect(readDiscrepancy(dataset, ask('export')).rounding).toBeCloseTo(50, 9);
    expect(readDiscrepancy(dataset, ask('import')).rounding).toBe(0);
  });

  it('has no ratio to a partner that recorded nothing, and one to a partner that recorded a dollar', () => {
    const ratioTo = (value: number) =>
      readDiscrepancy(makeDataset({ observations: [ofChina, mirrorOf('import', value)] }), ask('export')).ratio;
    expect([ratioTo(0).value, ratioTo(1).value]).toEqual([{ missing: 'zero-denominator' }, 200]);
  });

  it('is Missing with the reason of the side that is absent', () => {
    const own = makeDataset({ observations: [makeObservation({ partner: 'TKM', period: 2023 })] });
    const discrepancy = readDiscrepancy(own, ask('export', 'TKM'));
    expect(discrepancy.difference.value).toEqual({ missing: 'not-in-data', of: 'TKM 2023' });
    expect(discrepancy.logGap.value).toEqual({ missing: 'not-in-data', of: 'TKM 2023' });
    expect(readDiscrepancy(dataset, ask('export', 'TKM')).logGap.value).toMatchObject({ missing: 'not-in-data' });
  });
});

describe('computeView(dataset, spec) of both records', () => {
  const view = computeView(dataset, decodeViewSpec(askedWorld, 'measure=export&partners=KGZ&years=2022-2023&record=both'));

  it('says in its heading what each side recorded', () => {
    expect(view.headline.text).toBe('China says it exported $200 to Kyrgyzstan in 2023; Kyrgyzstan says $53');
  });

  it('gives the parts of the discrepancy as rows of their own, each with its receipt', () => {
    const rows = viewToRows(view).filter(({ record, period }) => record === 'both' && period === '2023');
    expect(rows.map(({ measure, unit }) => `${measure} ${unit}`)).toEqual([
      'export:mirror-difference usd',
      'export:record-ratio ratio',
      'export:mirror-log-gap ratio',
      'export:mirror-discrepancy ratio',
      'export:mirror-valuation usd',
      'export:mirror-rest usd',
    ]);
    expect(rows.every(({ receipt, value }) => receipt.value === value)).toBe(true);
  });

  it('has no discrepancies when one record is shown', () => {
    expect(computeView(dataset, decodeViewSpec(askedWorld, 'measure=export&partners=KGZ&years=2023')).discrepancies).toEqual([]);
  });

  it('says that one side alone records the trade only where the other is known not to report it', () => {
    const own = { observations: [makeObservation({ partner: 'TKM', period: 2023 })] };
    const absence = absenceSchema.parse({
      reporter: 'TKM',
      partner: null,
      from: 2000,
      to: 2025,
      reason: 'no-own-report',
      note: 'none since 2000',
      source: 'customs',
    });
    const headlineOf = (held: Dataset): string =>
      computeView(held, decodeViewSpec(askedWorld, 'measure=export&partners=TKM&years=2023&record=both')).headline.text;
    expect(headlineOf(makeDataset(own))).toBe('No year has figures of both China and Turkmenistan: no figure in our data');
    expect(headlineOf(makeDataset({ ...own, absences: [absence] }))).toBe('Only China recorded its trade with Turkmenistan');
  });
});
