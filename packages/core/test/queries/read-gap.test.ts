import { describe, expect, it } from 'vitest';
import { computeView, decodeViewSpec, economyCodeSchema, type Flow, readGap, viewToRows } from '../../src/index.ts';
import { makeDataset, makeObservation } from '../support/make-dataset.ts';

const code = (text: string) => economyCodeSchema.parse(text);
const ask = (flow: Flow, partner = 'KGZ') => ({
  reporter: code('CHN'),
  partner: code(partner),
  flow,
  year: 2023,
  asOf: 'as-published' as const,
});
const mirrorOf = (flow: Flow, value: number) =>
  makeObservation({ reporter: 'KGZ', partner: 'CHN', flow, value, period: 2023, source: 'office', release: 'office/first' });
const dataset = makeDataset({
  observations: [
    makeObservation({ partner: 'KGZ', period: 2023, value: 200, flags: ['rounded'], printed: { value: '0.2', unit: 'thousand USD' } }),
    mirrorOf('import', 53),
    makeObservation({ partner: 'KGZ', period: 2023, flow: 'import', value: 106 }),
    mirrorOf('export', 80),
  ],
});

describe('readGap(dataset, question)', () => {
  it('parts the difference of an export into freight and insurance, and the rest', () => {
    const gap = readGap(dataset, ask('export'));
    expect(gap.difference.value).toBe(147);
    expect(gap.valuation.value).toBeCloseTo(-3, 12);
    expect(gap.rest.value).toBeCloseTo(150, 12);
  });

  it('parts the difference of an import, where freight and insurance stand in the reporter’s own figure', () => {
    const gap = readGap(dataset, ask('import'));
    expect(gap.difference.value).toBe(26);
    expect(gap.valuation.value).toBeCloseTo(6, 12);
    expect(gap.rest.value).toBeCloseTo(20, 12);
  });

  it.each(['export', 'import'] as const)('gives parts of an %s that sum to the difference', (flow) => {
    const { difference, valuation, rest } = readGap(dataset, ask(flow));
    expect(Number(valuation.value) + Number(rest.value)).toBeCloseTo(Number(difference.value), 9);
  });

  it('gives the ratio of the reporter to the partner, the log gap and the symmetric discrepancy', () => {
    const gap = readGap(dataset, ask('export'));
    expect(gap.ratio.value).toBeCloseTo(200 / 53, 12);
    expect(gap.logGap.value).toBeCloseTo(Math.log(53 / 200), 12);
    expect(gap.discrepancy.value).toBeCloseTo((200 - 50) / (200 + 50), 12);
  });

  it('says how much the rounding of quoted figures could account for', () => {
    expect(readGap(dataset, ask('export')).rounding).toBeCloseTo(50, 9);
    expect(readGap(dataset, ask('import')).rounding).toBe(0);
  });

  it('is Missing with the reason of the side that is absent', () => {
    const own = makeDataset({ observations: [makeObservation({ partner: 'TKM', period: 2023 })] });
    const gap = readGap(own, ask('export', 'TKM'));
    expect(gap.difference.value).toEqual({ missing: 'not-published', of: 'TKM 2023' });
    expect(gap.logGap.value).toMatchObject({ missing: 'one-sided' });
    expect(readGap(dataset, ask('export', 'TKM')).logGap.value).toMatchObject({ missing: 'not-published' });
  });
});

describe('computeView(dataset, spec) of both books', () => {
  const view = computeView(dataset, decodeViewSpec('measure=export&partners=KGZ&years=2022-2023&book=both'));

  it('says in its heading what each side recorded', () => {
    expect(view.finding.text).toBe(
      'China recorded $200 of exports to Kyrgyzstan in 2023, and Kyrgyzstan $53 of imports from China: a ratio of 3.77',
    );
  });

  it('gives the parts of the gap as rows of their own, each with its receipt', () => {
    const rows = viewToRows(view).filter(({ book, period }) => book === 'both' && period === '2023');
    expect(rows.map(({ measure, unit }) => `${measure} ${unit}`)).toEqual([
      'export:mirror-difference usd',
      'export:book-ratio ratio',
      'export:mirror-log-gap ratio',
      'export:mirror-discrepancy ratio',
      'export:mirror-valuation usd',
      'export:mirror-rest usd',
    ]);
    expect(rows.every(({ receipt, value }) => receipt.value === value)).toBe(true);
  });

  it('has no gaps when one book is shown', () => {
    expect(computeView(dataset, decodeViewSpec('measure=export&partners=KGZ&years=2023')).gaps).toEqual([]);
  });

  it('says so when one side alone records the trade', () => {
    const own = makeDataset({ observations: [makeObservation({ partner: 'TKM', period: 2023 })] });
    expect(computeView(own, decodeViewSpec('measure=export&partners=TKM&years=2023&book=both')).finding.text).toBe(
      'China alone records its trade with Turkmenistan: no published figure found',
    );
  });
});
