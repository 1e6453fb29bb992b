import { describe, expect, it } from 'vitest';
import { computeView, decodeViewSpec, type Observation } from '../../../src/index.ts';
import { describeDiscrepancy, lastDiscrepancyOf, recordPairsOf } from '../../../src/workspace.ts';
import { askedWorld, makeDataset, makeObservation } from '../../support/make-dataset.ts';
import { makeTwoRecords } from '../../support/make-two-records.ts';

function sentences(observations: readonly Observation[], query: string) {
  const [pair] = recordPairsOf(computeView(makeDataset({ observations }), decodeViewSpec(askedWorld, query)), 'en');
  const point = pair === undefined ? undefined : lastDiscrepancyOf(pair);
  return pair === undefined || point === undefined ? [] : describeDiscrepancy(pair, point, 'en');
}
const query = 'measure=export&partners=KAZ&years=2013&record=both';
const texts = (...parts: Parameters<typeof sentences>) => sentences(...parts).map(({ text }) => text);

describe('describeDiscrepancy(pair, point, language)', () => {
  it('says what both recorded, how far they lie apart, and of what that is made', () => {
    expect(texts(makeTwoRecords('CHN', 'KAZ', 100, 53), query)).toEqual([
      'In 2013 China recorded $100 of exports to Kazakhstan; Kazakhstan recorded $53 of imports from China. The gap is $47, a ratio of 1.89.',
      'Freight and insurance, at a CIF/FOB factor of 1.06, come to $3. Without them, the gap is $50.',
    ]);
  });

  it('gives a discrepancy its size, whichever side recorded more, and says so where a figure is the paper’s', () => {
    const [own, mirror] = makeTwoRecords('CHN', 'KAZ', 50, 106);
    const printed = own === undefined || mirror === undefined ? [] : [{ ...own, status: 'from-the-paper' as const }, mirror];
    expect(texts(printed, query)).toEqual([
      'In 2013 China recorded $50 of exports to Kazakhstan; Kazakhstan recorded $106 of imports from China. The gap is $56, a ratio of 0.47 (partly from the paper for 2013).',
      'Freight and insurance, at a CIF/FOB factor of 1.06, come to $6. Without them, the gap is $50.',
    ]);
  });

  it('names the factor that was asked for', () => {
    expect(texts(makeTwoRecords('CHN', 'KAZ', 100, 55), `${query}&factor=1.1`)[1]).toBe(
      'Freight and insurance, at a CIF/FOB factor of 1.1, come to $5. Without them, the gap is $50.',
    );
  });

  it('gives each number of the discrepancy its receipt', () => {
    const values = sentences(makeTwoRecords('CHN', 'KAZ', 100, 53), query).flatMap(({ spans }) =>
      spans.flatMap(({ receipt }) => receipt ?? []),
    );
    expect(values).toHaveLength(6);
  });

  it('says how much rounding could account for, where a figure is quoted', () => {
    const [own, mirror] = makeTwoRecords('CHN', 'KAZ', 100, 50);
    const rounded = own === undefined ? [] : [{ ...own, flags: ['rounded' as const] }];
    expect(texts([...rounded, ...(mirror === undefined ? [] : [mirror])], query)[2]).toBe('Rounding could account for up to $0.5.');
  });

  it('says why no discrepancy can be told where one side keeps no record', () => {
    expect(texts([makeObservation({ partner: 'TKM' })], 'measure=export&partners=TKM&years=2013&record=both')).toEqual([
      expect.stringMatching(/^We can’t compare both sides: /),
    ]);
  });

  it('names the years of which a report lacks parts', () => {
    const lacking = makeObservation({ reporter: 'KAZ', partner: 'CHN', flow: 'import', value: 7, flags: ['report-incomplete'] });
    expect(texts([makeObservation(), lacking], query).at(-1)).toBe(
      'One of Kazakhstan’s reports for 2013 is incomplete. We don’t use its figure or draw it as a fall.',
    );
  });
});
