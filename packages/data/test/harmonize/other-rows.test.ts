import { describe, expect, test } from 'vitest';
import { harmonizeEvents } from '../../src/harmonize/harmonize-events.ts';
import { harmonizeIndicators } from '../../src/harmonize/harmonize-indicators.ts';
import { mapName, type Names } from '../../src/harmonize/map-name.ts';
import { markImputed } from '../../src/harmonize/mark-imputed.ts';
import type { EventRow } from '../../src/parse/parse-event-table.ts';
import type { IndicatorRow } from '../../src/parse/parse-indicator-table.ts';
import { makeObservation } from '../support/make-observation.ts';
import { makeReleaseRecord } from '../support/make-release-record.ts';

const names: Names = { map: { KGZ: 'KGZ', TJK: 'TJK', C5: 'CA5', CHN: 'CHN' }, excluded: [{ name: 'XXX', reason: 'a test' }] };

describe('mapName', () => {
  test('mapName(names, name) is a code, an exclusion, or a fault: never a guess', () => {
    expect(mapName(names, 'C5')).toEqual({ code: 'CA5' });
    expect(mapName(names, 'XXX')).toEqual({ excluded: true });
    expect(mapName(names, 'c5')).toMatchObject({ fault: { check: 'names', subject: 'c5' } });
  });
});

describe('harmonizeIndicators', () => {
  const row: IndicatorRow = {
    period: '2023',
    economy: 'C5',
    indicator: 'china_europe_trips',
    value: '17000',
    unit: 'trips (more than)',
    status: 'quoted',
    confidence: 'high',
    source: 'office',
    note: '',
  };
  const one = (draft: Partial<IndicatorRow>): unknown => harmonizeIndicators([{ ...row, ...draft }], makeReleaseRecord(), names).rows[0];

  test('harmonizeIndicators(row) is a number with the unit as printed', () => {
    expect(one({})).toMatchObject({
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
    expect(harmonizeIndicators([{ ...row, economy: 'Mars' }], makeReleaseRecord(), names).faults).toHaveLength(1);
    expect(harmonizeIndicators([{ ...row, economy: 'XXX' }], makeReleaseRecord(), names)).toEqual({ rows: [], faults: [] });
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
    confidence: 'high',
    source: 'office',
  };

  test('harmonizeEvents(row) splits the economies and turns empty fields into null', () => {
    expect(harmonizeEvents([row, { ...row, id: 'b', end: '', on_charts: 'no' }], makeReleaseRecord(), names).rows).toMatchObject([
      { economies: ['KGZ', 'TJK'], end: '2021-05-01', detail: null, onCharts: true, release: 'office/2021' },
      { end: null, onCharts: false },
    ]);
  });

  test('harmonizeEvents(row) makes an unmapped economy and a date of no known form faults', () => {
    expect(harmonizeEvents([{ ...row, economies: 'KGZ Mars' }], makeReleaseRecord(), names).faults[0]?.subject).toBe('Mars');
    expect(harmonizeEvents([{ ...row, date: 'April 2021' }], makeReleaseRecord(), names).faults[0]?.sentence).toMatch(/invalid event/);
  });
});

describe('markImputed', () => {
  test('markImputed(observations, reporterYears) marks all figures of the reporter-year, and no other', () => {
    const reported = makeObservation({ reporter: 'TKM', partner: 'RUS', period: '2016' });
    const estimated = makeObservation({ reporter: 'TKM', partner: 'CUB', period: '2016', status: 'estimated' });
    const earlier = makeObservation({ reporter: 'TKM', period: '1999', partner: 'RUS' });
    const partner = makeObservation({ reporter: 'RUS', partner: 'TKM', period: '2016' });
    expect(markImputed([reported, estimated, earlier, partner], [{ reporter: 'TKM', year: '2016' }])).toEqual([
      { ...reported, status: 'imputed', flags: ['imputed-mirror'] },
      { ...estimated, status: 'estimated', flags: ['imputed-mirror'] },
      earlier,
      partner,
    ]);
  });
});
