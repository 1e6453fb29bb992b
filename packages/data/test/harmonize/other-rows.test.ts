import { describe, expect, test } from 'vitest';
import { harmonizeEvents } from '../../src/harmonize/harmonize-events.ts';
import { harmonizeIndicators } from '../../src/harmonize/harmonize-indicators.ts';
import { harmonizeOutlines, harmonizePlaces } from '../../src/harmonize/harmonize-places.ts';
import { mapName, type Names } from '../../src/harmonize/map-name.ts';
import type { EventRow, IndicatorRow, LinePointRow, PlaceRow } from '../../src/parse/index.ts';
import type { IndicatorMap } from '../../src/parse/parse-release-record.ts';
import { makeReleaseRecord } from '../support/make-release-record.ts';

const names: Names = { map: { KGZ: 'KGZ', TJK: 'TJK', C5: 'CA5', CHN: 'CHN' }, excluded: [{ name: 'XXX', reason: 'a test' }] };

describe('mapName', () => {
  test('mapName(names, name) is a code, an exclusion, or a fault: never a guess', () => {
    expect(mapName(names, 'C5')).toEqual({ code: 'CA5' });
    expect(mapName(names, 'XXX')).toEqual({ excluded: true });
    expect(mapName(names, 'c5')).toMatchObject({ fault: { check: 'names', subject: 'c5' } });
  });
});

const ids: IndicatorMap = {
  china_europe_trips: 'trains',
  elevation: { place: 'a-pass', fact: 'elevation' },
  'crossing: Dostyk': { place: 'dostyk', fact: 'crossing' },
};

describe('harmonizeIndicators', () => {
  const row: IndicatorRow = {
    period: '2023',
    economy: 'C5',
    indicator: 'china_europe_trips',
    value: '17000',
    unit: 'trips (more than)',
    status: 'reported',
    confidence: 'high',
    source: 'office',
    note: '',
    formula: '',
  };
  const one = (draft: Partial<IndicatorRow>): unknown =>
    harmonizeIndicators([{ ...row, ...draft }], makeReleaseRecord(), names, ids).rows[0];

  test('harmonizeIndicators(row) is a number with the unit as printed', () => {
    expect(one({})).toMatchObject({
      indicator: 'trains',
      economy: 'CA5',
      value: 17000,
      text: null,
      unit: 'trips (more than)',
      release: 'office/2021',
      note: null,
    });
  });

  test.each([
    ['a bound', '<20', 'trips'],
    ['a date', '2015-11-30', 'date'],
    ['a year that stands for a date', '1994', 'date'],
    ['a span', '7-8', 'days'],
    ['a name', 'Dostyk', 'name'],
  ])('harmonizeIndicators(row) keeps %s as text, without a number', (_, value, unit) => {
    expect(one({ value, unit })).toMatchObject({ value: null, text: value });
  });

  test('harmonizeIndicators(row) makes an unmapped economy a fault and leaves out an excluded one', () => {
    expect(harmonizeIndicators([{ ...row, economy: 'Mars' }], makeReleaseRecord(), names, ids).faults).toHaveLength(1);
    expect(harmonizeIndicators([{ ...row, economy: 'XXX' }], makeReleaseRecord(), names, ids)).toEqual({
      rows: [],
      facts: [],
      observations: [],
      faults: [],
    });
  });
});

describe('harmonizeIndicators, by what its names are here', () => {
  const row: IndicatorRow = {
    period: '2013',
    economy: 'KGZ',
    indicator: 'elevation',
    value: '3752',
    unit: 'm',
    status: 'reported',
    confidence: 'high',
    source: 'office',
    note: '',
    formula: '',
  };
  const of = (draft: Partial<IndicatorRow>): ReturnType<typeof harmonizeIndicators> =>
    harmonizeIndicators([{ ...row, ...draft }], makeReleaseRecord(), names, ids);

  test('harmonizeIndicators(row of a place) is a fact of it, and no value of an indicator', () => {
    const { rows, facts, faults } = of({});
    expect([rows, faults]).toEqual([[], []]);
    expect(facts).toMatchObject([{ place: 'a-pass', fact: 'elevation', period: '2013', value: 3752, unit: 'm', release: 'office/2021' }]);
    expect(facts[0]).not.toHaveProperty('economy');
  });

  test('harmonizeIndicators(row) looks for the name with its text before the name alone', () => {
    expect(of({ indicator: 'crossing', value: 'Dostyk', unit: 'road' }).facts).toMatchObject([{ place: 'dostyk', text: 'Dostyk' }]);
    expect(of({ indicator: 'crossing', value: 'Bakhty', unit: 'road' }).faults).toMatchObject([{ check: 'names', subject: 'crossing' }]);
  });

  test('harmonizeIndicators(row) makes a name that nobody mapped a fault', () => {
    expect(of({ indicator: 'trains of a year' }).faults.map(({ sentence }) => sentence)).toEqual([
      'unmapped indicator: trains of a year; expected an entry in indicator-ids.json of office/2021',
    ]);
  });
});

describe('harmonizePlaces', () => {
  const row: PlaceRow = {
    id: 'a-road',
    kind: 'road',
    name_en: 'A road',
    name_zh: '',
    name_ru: '',
    economies: 'KGZ TJK',
    longitude: '',
    latitude: '',
    schematic: 'yes',
    source: 'office',
  };
  const point: LinePointRow = { line: 'a-road', part: '1', sequence: '2', longitude: '2', latitude: '1', through: '', status: 'reported' };
  const of = (draft: Partial<PlaceRow>, points: readonly LinePointRow[] = []): ReturnType<typeof harmonizePlaces> =>
    harmonizePlaces([{ ...row, ...draft }], points, makeReleaseRecord(), names);

  test('harmonizePlaces(row) is a point where it has a longitude and a latitude, and has no geometry without', () => {
    expect(of({ longitude: '73.5', latitude: '39.25' }).rows).toMatchObject([
      { geometry: { type: 'Point', coordinates: [73.5, 39.25] }, economies: ['KGZ', 'TJK'], names: { en: 'A road', zh: null, ru: null } },
    ]);
    expect(of({}).rows).toMatchObject([{ geometry: null, through: [], isSchematic: true, release: 'office/2021' }]);
  });

  test('harmonizePlaces(row, points) joins the points of its name in their order, part by part, with the places that it goes through', () => {
    const start = { ...point, sequence: '1', longitude: '1', through: 'osh', status: 'derived' as const };
    expect(of({}, [point, start]).rows).toMatchObject([
      {
        geometry: {
          type: 'LineString',
          coordinates: [
            [1, 1],
            [2, 1],
          ],
        },
        through: [{ place: 'osh', status: 'derived' }],
      },
    ]);
    const [third, fourth] = ['3', '4'].map((longitude) => ({ ...point, part: '2', longitude, sequence: longitude }));
    expect(of({}, [point, start, ...(third && fourth ? [fourth, third] : [])]).rows[0]?.geometry).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [1, 1],
          [2, 1],
        ],
        [
          [3, 1],
          [4, 1],
        ],
      ],
    });
  });

  test('harmonizePlaces finds points of no place, an unmapped economy and an impossible position', () => {
    expect(of({}, [{ ...point, line: 'no-road' }]).faults).toMatchObject([{ sentence: expect.stringContaining('unknown line: no-road') }]);
    expect(of({ economies: 'KGZ Mars' }).faults).toMatchObject([{ check: 'names', subject: 'Mars' }]);
    expect(of({ longitude: '190', latitude: '0' }).faults).toMatchObject([{ check: 'schema' }]);
  });
});

describe('harmonizeOutlines', () => {
  const square = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ] as [number, number][],
    ],
  };

  test('harmonizeOutlines(features) is an outline of each economy, with what its release says of borders', () => {
    const feature = { type: 'Feature' as const, id: 'KGZ', properties: {}, geometry: square };
    const record = makeReleaseRecord();
    expect(harmonizeOutlines([feature], record, names)).toEqual({
      rows: [{ economy: 'KGZ', geometry: square, note: record.release.description, source: record.release.source, release: 'office/2021' }],
      faults: [],
    });
    expect(harmonizeOutlines([{ ...feature, id: 'Mars' }], record, names).faults).toHaveLength(1);
  });
});

describe('harmonizeEvents', () => {
  const row: EventRow = {
    id: '2021-04-28-clashes',
    date: '2021-04-28',
    end: '2021-05-01',
    economies: 'KGZ TJK',
    kind: 'conflict',
    title: 'Border clashes',
    detail: '',
    on_charts: 'yes',
    target: '',
    confidence: 'high',
    source: 'office',
  };

  test('harmonizeEvents(row) splits the economies and turns empty fields into null', () => {
    expect(harmonizeEvents([row, { ...row, id: 'b', end: '', on_charts: 'no' }], makeReleaseRecord(), names).rows).toMatchObject([
      { economies: ['KGZ', 'TJK'], end: '2021-05-01', detail: null, onCharts: true, release: 'office/2021' },
      { end: null, onCharts: false },
    ]);
  });

  test('harmonizeEvents(row) reads what an event aims at in plain currency, and refuses a unit and a partner that it does not know', () => {
    const aim = (target: string) => harmonizeEvents([{ ...row, target }], makeReleaseRecord(), names);
    expect(aim('').rows[0]).not.toHaveProperty('target');
    expect(aim('total-trade KGZ TJK 2030 1.5 billion USD').rows[0]?.target).toEqual({
      measure: 'total-trade',
      reporter: 'KGZ',
      partner: 'TJK',
      year: 2030,
      value: 1500000000,
      unit: 'usd',
      printed: { value: '1.5', unit: 'billion USD' },
    });
    expect(aim('total-trade KGZ TJK 2030 1.5 trains').faults[0]?.sentence).toMatch(/invalid event: .*;/);
    expect(aim('total-trade KGZ Mars 2030 1.5 billion USD').faults[0]?.subject).toBe('Mars');
  });

  test('harmonizeEvents(row) makes an unmapped economy and a date of no known form faults', () => {
    expect(harmonizeEvents([{ ...row, economies: 'KGZ Mars' }], makeReleaseRecord(), names).faults[0]?.subject).toBe('Mars');
    expect(harmonizeEvents([{ ...row, date: 'April 2021' }], makeReleaseRecord(), names).faults[0]?.sentence).toMatch(/invalid event/);
  });
});
