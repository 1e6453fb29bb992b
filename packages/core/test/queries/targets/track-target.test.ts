import { describe, expect, it } from 'vitest';
import { computeView, type Dataset, decodeViewSpec, targetsOf, trackTarget } from '../../../src/index.ts';
import { datasetSchema } from '../../../src/model/index.ts';
import type { TargetReading } from '../../../src/workspace.ts';
import { makeDataset } from '../../support/make-dataset.ts';
import { makeTarget, type TargetDraft } from '../../support/make-target.ts';

function readingsOf(draft: TargetDraft): readonly TargetReading[] {
  const { dataset, event } = makeTarget(draft);
  return trackTarget(dataset, event).readings;
}

/** The reading of the reporter's record in dollars, in a vintage. */
function ownReading(draft: TargetDraft, vintage: 'first' | 'latest' = 'first'): TargetReading {
  const found = readingsOf(draft).find((one) => one.record === 'reporter' && one.money === 'usd' && one.vintage === vintage);
  if (found === undefined) throw new RangeError(`no reading in the vintage ${vintage}`);
  return found;
}

describe('targetsOf(dataset)', () => {
  it('lists the events that set a target, the earliest first, and no other', () => {
    const { dataset, event } = makeTarget({ first: { 2015: 100 } });
    const { target: _, ...plain } = event;
    const later = { ...event, id: 'later', date: '2018' };
    expect(targetsOf({ events: [later, plain, event] }).map(({ id }) => id)).toEqual(['aim', 'later']);
    expect(targetsOf(makeDataset())).toEqual([]);
    expect(dataset.events).toHaveLength(1);
  });
});

describe('trackTarget(dataset, event)', () => {
  it('finds the first year, from that in which it was set, that is at or above the target, and where the newest stands', () => {
    const { reached, newest, over, needed } = ownReading({ first: { 2014: 900, 2015: 100, 2016: 399, 2017: 400, 2018: 300 } });
    expect(reached).toMatchObject({ year: 2017, receipt: { value: 400 } });
    expect(newest).toMatchObject({ year: 2018, receipt: { value: 300 } });
    expect(over?.value).toBeCloseTo(300 / 400 - 1, 12);
    expect(needed).toBeNull();
  });

  it('reads each vintage by itself', () => {
    const draft = { first: { 2015: 100, 2016: 390, 2017: 450 }, revised: { 2016: 410 } };
    expect(ownReading(draft).reached?.year).toBe(2017);
    expect(ownReading(draft, 'latest').reached?.year).toBe(2016);
  });

  it('gives the yearly growth that it took when it was set, and that it takes from the newest year where it was not reached', () => {
    const { neededAtFirst, needed, reached } = ownReading({ first: { 2015: 100, 2016: 100, 2017: 120, 2018: 200 } });
    expect(reached).toBeNull();
    expect(neededAtFirst.value).toBeCloseTo((400 / 100) ** (1 / 5) - 1, 12);
    expect(needed?.value).toBeCloseTo((400 / 200) ** (1 / 2) - 1, 12);
    expect(needed).toMatchObject({ kind: 'step', operation: 'required-growth', subject: { period: '2018-2020' } });
  });

  it('asks for no growth once the year of the target is there', () => {
    const { needed, reached, newest } = ownReading({ first: { 2015: 100, 2016: 100, 2020: 200 } });
    expect([needed, reached, newest?.year]).toEqual([null, null, 2020]);
  });

  it('says of a record without a figure why, and tells nothing else of it', () => {
    const partner = readingsOf({ first: { 2015: 100, 2016: 500 } }).find(({ record }) => record === 'partner');
    expect(partner).toMatchObject({
      reached: null,
      newest: null,
      over: null,
      needed: null,
      absence: { value: { missing: 'not-in-data' } },
    });
  });

  it('holds a target in dollars against yuan, at the rate of the year in which it was set', () => {
    const { dataset, event } = makeTarget({ first: { 2015: 100, 2016: 390, 2017: 390 }, rates: { 2016: 6, 2017: 7 } });
    const { readings, inYuan } = trackTarget(dataset, event);
    const yuan = readings.find(({ record, money }) => record === 'reporter' && money === 'cny');
    expect(yuan?.target.value).toBe(2400);
    expect(yuan?.reached).toMatchObject({ year: 2017, receipt: { value: 2730, unit: 'cny' } });
    expect(inYuan.map(({ year, receipt }) => [year, receipt.value])).toEqual([
      [2016, 2400],
      [2017, 2800],
      [2020, { missing: 'no-indicator', of: 'CHN 2020' }],
    ]);
  });

  it('holds a target in yuan, and one of a dataset without a rate, against nothing but itself', () => {
    const { dataset, event } = makeTarget({ first: { 2015: 100, 2016: 390 } });
    const without: Dataset = { ...dataset, indicatorRoles: [] };
    expect(trackTarget(without, event).readings.map(({ money }) => money)).toEqual(['usd', 'usd', 'usd', 'usd']);
    expect(trackTarget(without, event).inYuan).toEqual([]);
    const inYuan = trackTarget(dataset, { ...event, target: { ...event.target, unit: 'cny' } });
    expect(new Set(inYuan.readings.map(({ money }) => money))).toEqual(new Set(['cny']));
    expect(inYuan.inYuan).toEqual([]);
  });

  it('gives the target as a figure of its source, as it is printed there', () => {
    const { dataset, event } = makeTarget({ first: { 2015: 100 } });
    expect(trackTarget(dataset, event).target).toMatchObject({
      kind: 'cell',
      value: 400,
      printed: { value: '400', unit: 'USD' },
      source: 'customs',
      release: 'customs/first',
    });
  });
});

describe('a target beside a view', () => {
  const { dataset } = makeTarget({ first: { 2015: 100, 2016: 200, 2017: 300 }, rates: { 2015: 6, 2016: 6, 2017: 6 } });
  const aimOf = (query: string): unknown => {
    const { annotations } = computeView(dataset, decodeViewSpec(dataset, query));
    return annotations.map(({ target }) => target ?? null);
  };

  it('stands with its event where the view shows levels of what it is of, in its currency', () => {
    expect(aimOf('partners=KAZ&years=2015-2017&events=1')).toEqual([{ year: 2020, value: 400 }]);
    expect(aimOf('partners=KAZ,UZB&years=2015-2017&events=1')).toEqual([{ year: 2020, value: 400 }]);
  });

  it.each([
    'measure=export&partners=KAZ&years=2015-2017&events=1',
    'partners=KAZ&years=2015-2017&events=1&money=cny',
    'partners=KAZ&years=2015-2017&events=1&transform=growth',
    'partners=CA5&years=2015-2017&events=1',
  ])('does not stand in a view of another measure, money, transform or partner: %s', (query) => {
    expect(aimOf(query)).toEqual([null]);
  });

  it('names economies that the dataset lists', () => {
    const parsed = datasetSchema.safeParse({
      ...dataset,
      events: dataset.events.map((event) => ({ ...event, target: { ...event.target, partner: 'ATL' } })),
    });
    expect(parsed.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['events.0.target.partner', 'ATL; expected a code that economies or groups lists'],
    ]);
  });
});
