import { absenceSchema, eventSchema, indicatorValueSchema, type Observation, sourcePolicySchema } from '@sogdia/core/model';
import { describe, expect, test } from 'vitest';
import { splitIntoParts } from '../../src/build/split-into-parts.ts';
import { type DatasetPackage, embeddedParts } from '../../src/content/embedded-part.ts';
import type { HarmonizedRelease } from '../../src/harmonize/harmonize-release.ts';
import { describeDataPackage, tableSchemas } from '../../src/package/describe-data-package.ts';
import { tableFields } from '../../src/package/table-fields.data.ts';
import { tablesOfRelease } from '../../src/package/tables-of-release.ts';
import { toCommaSeparated } from '../../src/package/to-comma-separated.ts';
import { datasetRecordSchema } from '../../src/parse/parse-release-record.ts';
import { makeObservation } from '../support/make-observation.ts';
import { makeRelease } from '../support/make-release.ts';
import { makeReleaseRecord } from '../support/make-release-record.ts';
import { makeWorld } from '../support/make-world.ts';

/** The release of a name, with its own source, known from a day. */
function named(id: string, knownFrom: string, observations: readonly Observation[] = []): HarmonizedRelease {
  const source = id.split('/')[0] ?? id;
  const record = makeReleaseRecord({
    release: {
      id,
      source,
      label: id,
      published: null,
      knownFrom: { earliest: knownFrom, latest: knownFrom },
      retrieved: '2026-11-24',
      description: 'Invented.',
    },
    sources: [
      { id: source, publisher: source, title: id, kind: 'press', url: null, readAt: null, licence: 'open' },
      { id: `${source}-unused`, publisher: source, title: id, kind: 'press', url: null, readAt: null, licence: 'open' },
    ],
  });
  return makeRelease({
    record,
    observations: observations.map((row) => ({ ...row, source: record.release.source, release: record.release.id })),
  });
}

const event = eventSchema.parse({
  id: '2021-clashes',
  date: '2021-04-28',
  end: null,
  economies: ['KGZ', 'TJK'],
  kind: 'conflict',
  title: 'Clashes, at the border',
  detail: null,
  onCharts: true,
  confidence: 'high',
  source: 'office',
  release: 'office/2021',
});

const indicator = indicatorValueSchema.parse({
  indicator: 'SP.POP.TOTL',
  economy: 'KAZ',
  period: '2023',
  value: 20_000_000,
  text: null,
  unit: 'persons',
  status: 'printed',
  confidence: 'high',
  source: 'office',
  release: 'office/2021',
  note: null,
});

describe('toCommaSeparated', () => {
  test('toCommaSeparated writes null as an empty field and numbers in full digits', () => {
    expect(
      toCommaSeparated(
        ['a', 'b'],
        [
          [null, 12545123569],
          [0.1, -3],
        ],
      ),
    ).toBe('a,b\n,12545123569\n0.1,-3\n');
  });

  test('toCommaSeparated quotes what would break a line or a field', () => {
    expect(toCommaSeparated(['a'], [['x, y'], ['"z"'], ['one\ntwo']])).toBe('a\n"x, y"\n"""z"""\n"one\ntwo"\n');
  });
});

describe('tablesOfRelease', () => {
  test('tablesOfRelease(release) is one table for each kind of row it has', () => {
    expect(tablesOfRelease(makeRelease())).toEqual([]);
    expect(tablesOfRelease(makeRelease({ events: [event], indicators: [indicator] })).map((table) => [table.name, table.rows])).toEqual([
      ['indicators.csv', 1],
      ['events.csv', 1],
    ]);
  });

  test('tablesOfRelease(release) writes every field of an observation', () => {
    const yuan = makeObservation({ period: '2021', unit: 'cny', printedGrowth: '-2.5' });
    const [table] = tablesOfRelease(
      makeRelease({ observations: [makeObservation({ flags: ['rounded', 'preliminary'], note: 'a, b' }), yuan] }),
    );
    expect(table?.text).toBe(
      'reporter,partner,flow,period,product,value,unit,valuation,printed_value,printed_unit,derivation,printed_growth,source,status,confidence,flags,findings,note\n' +
        'CHN,KAZ,export,2020,TOTAL,100,usd,FOB,100,USD,,,office,printed,high,rounded preliminary,,"a, b"\n' +
        'CHN,KAZ,export,2021,TOTAL,100,cny,FOB,100,USD,,-2.5,office,printed,high,,,\n',
    );
  });

  test('tablesOfRelease(release) writes an event with its economies separated by blanks', () => {
    const [table] = tablesOfRelease(makeRelease({ events: [event] }));
    expect(table?.text.split('\n')[1]).toBe('2021-clashes,2021-04-28,,KGZ TJK,conflict,"Clashes, at the border",,true,,high,office');
  });

  test('tablesOfRelease(release) has the columns that the schemas describe', () => {
    const tables = tablesOfRelease(makeRelease({ observations: [makeObservation()], indicators: [indicator], events: [event] }));
    for (const { name, text } of tables) expect(text.split('\n')[0]).toBe(tableFields[name].map((field) => field.name).join(','));
  });
});

describe('splitIntoParts', () => {
  const besides = {
    policies: [],
    absences: [],
    indicatorRegistry: [],
    factNames: {},
    nomenclatures: [],
    productSets: [],
    concordances: [],
    indicatorRoles: [],
    studies: [],
    world: makeWorld(),
  };

  test('splitIntoParts gives a part the economies that its rows name, and the catalogue those that the dataset is about', () => {
    const rows = ['KAZ', 'WLD', 'DEU'].map((partner) => makeObservation({ partner }));
    const { catalogue, totals, world, events } = splitIntoParts([named('imf-dots/2022-02', '2022-01-01', rows)], besides);
    const codes = [catalogue, totals, world, events].map(({ economies }) => economies.map(({ code }) => code));
    expect(codes).toEqual([['CHN', 'KAZ'], [], ['DEU'], []]);
    expect(catalogue.groups.map(({ code }) => code)).toEqual(['EU27']);
  });

  test('splitIntoParts refuses a code that the registry does not hold and names it', () => {
    const rows = [makeObservation({ partner: 'QQQ' })];
    expect(() => splitIntoParts([named('office/2021', '2021-01-01', rows)], besides)).toThrow(/^QQQ: no economy/);
  });

  test('splitIntoParts puts the newest release first and sorts the rows of each', () => {
    const older = named('old/2017', '2017-01-01', [makeObservation({ period: '2016' })]);
    const newer = named('new/2025', '2025-04-01', [makeObservation({ period: '2020' }), makeObservation({ period: '2019' })]);
    const { totals } = splitIntoParts([older, newer], besides);
    expect(totals.observations.map((row) => `${row.release} ${row.period}`)).toEqual(['new/2025 2019', 'new/2025 2020', 'old/2017 2016']);
  });

  test('splitIntoParts puts only the distant partners of the Direction of Trade into world', () => {
    const rows = ['KAZ', 'WLD', 'DEU', 'RUS'].map((partner) => makeObservation({ partner }));
    const { totals, world } = splitIntoParts(
      [named('imf-dots/2022-02', '2022-01-01', rows), named('office/2021', '2021-01-01', rows)],
      besides,
    );
    expect(world.observations.map((row) => `${row.release} ${row.partner}`)).toEqual(['imf-dots/2022-02 DEU', 'imf-dots/2022-02 RUS']);
    expect(totals.observations).toHaveLength(6);
  });

  test('splitIntoParts gives a part the sources, releases and licences its rows refer to, and no other', () => {
    const rows = [makeObservation()];
    const { totals, world, events } = splitIntoParts([named('a/2020', '2020-01-01', rows), makeRelease({ events: [event] })], besides);
    expect([
      totals.sources.map((source) => source.id),
      totals.releases.map((release) => release.id),
      totals.licences.map((licence) => licence.id),
    ]).toEqual([['a'], ['a/2020'], ['open']]);
    expect([events.sources.map((source) => source.id), events.releases.map((release) => release.id)]).toEqual([
      ['office'],
      ['office/2021'],
    ]);
    expect([world.sources, world.releases, world.licences]).toEqual([[], [], []]);
  });

  test('splitIntoParts puts policies and absences into the catalogue, with the sources of the absences', () => {
    const rule = { reporter: null, partner: null, flow: null, from: null, to: null, releases: ['office/2021'] };
    const policy = sourcePolicySchema.parse({ id: 'latest', description: 'a test', rules: [rule] });
    const absence = absenceSchema.parse({
      reporter: 'TKM',
      partner: null,
      from: 2000,
      to: 2026,
      reason: 'no-own-report',
      note: 'none',
      source: 'office',
    });
    const { catalogue, totals } = splitIntoParts([makeRelease()], { ...besides, policies: [policy], absences: [absence] });
    expect([catalogue.policies, catalogue.absences, catalogue.sources.map((source) => source.id)]).toEqual([
      [policy],
      [absence],
      ['office'],
    ]);
    expect([totals.policies, totals.absences]).toEqual([[], []]);
  });
});

describe('describeDataPackage', () => {
  const record = { bytes: 1, sha256: 'a', rows: 1 };
  const datasetPackage = {
    id: 'x',
    version: '1.0.0',
    contentHash: 'c0',
    parts: Object.fromEntries(embeddedParts.map((part) => [part, record])) as DatasetPackage['parts'],
    revisions: [],
  };
  const identity = { id: 'x', version: '1.0.0', created: '2026-11-24T00:00:00Z', title: 'X', description: 'Y', studies: [] };
  const dataset = datasetRecordSchema.parse(identity);
  const file = (path: string) => ({ path, bytes: 3, sha256: 'f'.repeat(64) });
  const paths = ['datasets/office/2021/release.json', 'datasets/office/2021/raw/trade.csv', 'datasets/office/2021/observations.csv'];

  test('describeDataPackage lists files in the order of their paths, whatever order they come in', () => {
    const facts = { dataset, datasetPackage, releases: [makeReleaseRecord()], rootHash: 'r0' };
    const forward = describeDataPackage({ ...facts, files: paths.map(file) });
    expect(describeDataPackage({ ...facts, files: paths.toReversed().map(file) })).toEqual(forward);
    expect(forward).toMatchObject({
      name: 'x',
      sogdia: { contentHash: 'sha256:c0', rootHash: 'sha256:r0' },
      resources: [
        {
          name: 'office/2021/observations',
          schema: 'datasets/observations-schema.json',
          licenses: [{ name: 'open' }],
          sogdia: { release: 'office/2021' },
        },
        { name: 'office/2021/raw/trade', format: 'csv', type: 'table' },
        { name: 'office/2021/release', format: 'json', mediatype: 'application/json' },
      ],
    });
  });

  test('describeDataPackage gives a raw file no schema: it is kept as it was read', () => {
    const described = describeDataPackage({
      dataset,
      datasetPackage,
      releases: [makeReleaseRecord()],
      rootHash: 'r0',
      files: [file(paths[1] ?? '')],
    });
    expect(described['resources']).toEqual([expect.not.objectContaining({ schema: expect.anything() })]);
  });

  test('tableSchemas() says of a value that it is in current US dollars', () => {
    const schema = tableSchemas().get('datasets/observations-schema.json') ?? '';
    const { fields } = JSON.parse(schema) as { readonly fields: readonly { readonly name: string; readonly sogdia?: unknown }[] };
    expect(fields.find((field) => field.name === 'value')?.sogdia).toEqual({
      unit: 'column unit',
      scale: '1',
      prices: 'current',
    });
  });
});
