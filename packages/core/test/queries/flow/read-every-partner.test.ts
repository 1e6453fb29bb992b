import { describe, expect, it } from 'vitest';
import {
  cellsOf,
  computeView,
  decodeViewSpec,
  InvalidParameterError,
  type Observation,
  type Receipt,
  readMeasure,
} from '../../../src/index.ts';
import { economyCodeSchema, yearPeriod } from '../../../src/model/index.ts';
import { askedWorld, makeDataset, makeObservation, type ObservationDraft } from '../../support/make-dataset.ts';
import { makeWorld } from '../../support/make-world.ts';

const partners = ['KAZ UZB KGZ TJK TKM RUS TUR IND DEU FRA USA JPN KOR IRN PAK AFG MNG GBR ITA ESP NLD POL UKR BLR'].join(' ').split(' ');

/** China's trade of 2019 in both flows: `amounts` by partner, the world their sum unless stated. */
function tradeOf(
  amounts: readonly number[],
  world = amounts.reduce((sum, one) => sum + one, 0),
  draft: ObservationDraft = {},
): readonly Observation[] {
  return (['export', 'import'] as const).flatMap((flow) => [
    makeObservation({ flow, partner: 'WLD', period: 2019, value: world, ...draft }),
    ...amounts.map((value, index) => makeObservation({ flow, partner: partners[index] as string, period: 2019, value, ...draft })),
  ]);
}

function ask(observations: readonly Observation[], measure: 'hhi' | 'effective-number' = 'effective-number', draft: object = {}): Receipt {
  return readMeasure(makeDataset({ ...makeWorld(partners), observations }), {
    measure,
    reporter: economyCodeSchema.parse('CHN'),
    partner: economyCodeSchema.parse('WLD'),
    period: yearPeriod(2019),
    record: 'reporter',
    vintage: 'first',
    ...draft,
  });
}

const equal = partners.map(() => 10);

describe('readMeasure(dataset, question) of a concentration over the world', () => {
  it('counts as many partners as there are when all trade the same', () => {
    expect(ask(tradeOf(equal)).value).toBeCloseTo(partners.length, 12);
    expect(ask(tradeOf(equal), 'hhi').value).toBeCloseTo(1 / partners.length, 15);
  });

  it('is the sum of squared shares of exports and imports together', () => {
    const amounts = partners.map((_, index) => 1 + index);
    const total = amounts.reduce((sum, one) => sum + one, 0);
    expect(ask(tradeOf(amounts), 'hhi').value).toBeCloseTo(
      amounts.reduce((sum, one) => sum + (one / total) ** 2, 0),
      14,
    );
  });

  it('takes a partner with one recorded flow at that flow', () => {
    const [first, ...rest] = tradeOf(equal).filter(({ flow, partner }) => !(flow === 'import' && partner === 'TKM'));
    const shares = partners.map((partner) => (partner === 'TKM' ? 10 : 20) / (20 * partners.length - 10));
    expect(ask([first as Observation, ...rest], 'hhi').value).toBeCloseTo(
      shares.reduce((sum, one) => sum + one ** 2, 0),
      14,
    );
  });

  it('rests on the cell of every partner in both flows', () => {
    expect(cellsOf(ask(tradeOf(equal)))).toHaveLength(2 * partners.length);
  });

  it('is report-incomplete when the partners make up less than 95 per cent of a recorded total', () => {
    expect(ask(tradeOf(equal, 252)).value).toBeCloseTo(partners.length, 12);
    expect(ask(tradeOf(equal, 253)).value).toEqual({ missing: 'report-incomplete', of: 'CHN 2019' });
  });

  it('is too-few-observations when no release names twenty partners', () => {
    expect(ask(tradeOf(equal.slice(0, 19))).value).toEqual({ missing: 'too-few-observations', of: 'CHN 2019' });
    expect(ask(tradeOf(equal.slice(0, 20))).value).toBeCloseTo(20, 12);
  });

  it('takes all partners from the release that names most, never some from each', () => {
    const others = tradeOf(equal.slice(0, 3), 500, { release: 'office/first', source: 'office' });
    expect(ask([...others, ...tradeOf(equal)]).value).toBeCloseTo(partners.length, 12);
  });

  it('leaves out what a publisher filled in', () => {
    const filled = tradeOf(equal).map((one) => (one.partner === 'TKM' ? { ...one, status: 'filled' as const } : one));
    expect(ask(filled).value).toBeCloseTo(partners.length - 1, 12);
  });

  it('is missing for the reason why the reporter has no trade with the world', () => {
    expect(ask([]).value).toEqual({ missing: 'not-in-data', of: 'CHN 2019' });
  });

  it('throws InvalidParameterError for another record than the reporter’s', () => {
    expect(() => ask(tradeOf(equal), 'hhi', { record: 'partner' })).toThrow(InvalidParameterError);
  });
});

describe('computeView(dataset, spec) of a concentration over the world', () => {
  it('names it for all partners', () => {
    const spec = decodeViewSpec(askedWorld, 'measure=effective-number&partners=WLD&years=2019');
    const view = computeView(makeDataset({ ...makeWorld(partners), observations: tradeOf(equal) }), spec);
    expect(view.title).toBe('China’s effective number of partners');
    expect(
      computeView(makeDataset({ ...makeWorld(partners), observations: tradeOf(equal) }), { ...spec, measures: ['export'] }).title,
    ).toBe('China’s exports to the world');
  });
});
