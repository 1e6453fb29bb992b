import { describe, expect, it } from 'vitest';
import { cellsOf, computeView, decodeViewSpec, type Observation, readMeasure } from '../../../src/index.ts';
import { economyCodeSchema, yearPeriod } from '../../../src/model/index.ts';
import { askedWorld, makeDataset, makeObservation } from '../../support/make-dataset.ts';

const code = (text: string) => economyCodeSchema.parse(text);
const own = (partner: string, flow: 'export' | 'import', value: number, draft: Partial<Observation> = {}) =>
  makeObservation({ reporter: 'UZB', partner, flow, value, ...draft });
const services = { release: 'office/first', source: 'office', flags: ['goods-and-services'] } as Parameters<typeof makeObservation>[0];
const world = [own('WLD', 'export', 100), own('WLD', 'import', 100)].map((row) => ({ ...row, flags: ['goods-and-services' as const] }));
const goods = [own('CHN', 'export', 10), own('CHN', 'import', 20)];
const withServices = [
  makeObservation({ reporter: 'UZB', partner: 'CHN', flow: 'export', value: 15, ...services }),
  makeObservation({ reporter: 'UZB', partner: 'CHN', flow: 'import', value: 25, ...services }),
];
const dependence = (observations: readonly Observation[]) =>
  readMeasure(makeDataset({ observations }), {
    measure: 'trade-dependence',
    reporter: code('UZB'),
    partner: code('CHN'),
    period: yearPeriod(2013),
    record: 'reporter',
    vintage: 'first',
  });

describe('a ratio has one definition of goods above and below the line', () => {
  it('takes the record with services above the line where the one below it holds services', () => {
    const receipt = dependence([...goods, ...withServices, ...world]);
    expect(receipt.value).toBe(0.2);
    expect(cellsOf(receipt).every(({ flags }) => flags.includes('goods-and-services'))).toBe(true);
  });

  it('is definitions-differ where goods alone stand against goods with services', () => {
    expect(dependence([...goods, ...world]).value).toEqual({ missing: 'definitions-differ' });
  });

  it('reads the policy’s records where all are of goods', () => {
    const plain = world.map((row) => ({ ...row, flags: [] }));
    expect(dependence([...goods, ...withServices, ...plain]).value).toBe(0.15);
  });

  it('holds for a share in the trade with the world', () => {
    const dataset = makeDataset({ observations: [...goods, ...withServices, ...world] });
    const query = 'measure=export&reporter=UZB&partners=CHN&years=2013&transform=world-share';
    expect(computeView(dataset, decodeViewSpec(askedWorld, query)).series[0].points[0]?.value).toBe(0.15);
  });
});

describe('a view that rests on a record with services', () => {
  it('says so in its notes', () => {
    const view = computeView(
      makeDataset({ observations: withServices }),
      decodeViewSpec(askedWorld, 'measure=export&reporter=UZB&partners=CHN&years=2013'),
    );
    expect(view.notes).toContain('2013: goods and services together.');
  });
});
