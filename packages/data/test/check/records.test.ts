import { indicatorValueSchema, licenceSchema, sourceSchema } from '@sogdia/core/model';
import { describe, expect, test } from 'vitest';
import { factsOnlyLimit, figuresByLicence, licenceGate } from '../../src/check/licence-gate.ts';
import { noDuplicateIndicators, noDuplicateObservations } from '../../src/check/no-duplicates.ts';
import { rawFilesIntact } from '../../src/check/raw-files.ts';
import { referencesResolve } from '../../src/check/references-resolve.ts';
import { makeObservation } from '../support/make-observation.ts';
import { makePart } from '../support/make-part.ts';
import { makeReleaseRecord } from '../support/make-release-record.ts';

const terms = (redistributable: string) =>
  licenceSchema.parse({ id: 'open', title: 'Terms', url: null, redistributable, attribution: 'Office', confirmed: false });

const index = indicatorValueSchema.parse({
  indicator: 'index',
  economy: 'KAZ',
  period: '2020',
  value: 1,
  text: null,
  unit: 'index',
  status: 'printed',
  confidence: 'high',
  source: 'office',
  release: 'office/2021',
  note: null,
});

describe('licenceGate', () => {
  test.each(['no', 'unknown'])('licenceGate refuses a source whose terms are %s', (redistributable) => {
    const faults = licenceGate([makePart({ observations: [makeObservation()], licences: [terms(redistributable)] })]);
    expect(faults.map((fault) => fault.sentence)).toEqual([
      `terms do not allow it: office is under open (${redistributable}); expected yes or facts-only`,
    ]);
  });

  test('licenceGate refuses a source without terms', () => {
    expect(licenceGate([makePart({ licences: [] })]).map((fault) => fault.sentence)).toEqual([
      'source without terms: office names open; expected a licence that is listed',
    ]);
  });

  test('licenceGate lets a small extract pass under facts-only terms and refuses a bulk', () => {
    const rows = Array.from({ length: factsOnlyLimit + 1 }, (_, year) => makeObservation({ period: String(1500 + year) }));
    expect(licenceGate([makePart({ observations: rows.slice(1), licences: [terms('facts-only')] })])).toEqual([]);
    expect(licenceGate([makePart({ observations: rows, licences: [terms('facts-only')] })]).map((fault) => fault.check)).toEqual([
      'licences',
    ]);
    expect(licenceGate([makePart({ observations: rows, licences: [terms('yes')] })])).toEqual([]);
  });

  test.each(['release', 'source'] as const)('licenceGate counts each %s for itself where the licence says that it is a whole', (whole) => {
    const other = whole === 'release' ? { release: 'office/2022' } : { source: 'other' };
    const half = Array.from({ length: factsOnlyLimit }, (_, year) => makeObservation({ period: String(1500 + year) }));
    const rows = [...half, ...half.map((row) => ({ ...row, ...other }) as typeof row)];
    const part = (licence: 'licence' | 'release' | 'source', observations: typeof rows) => {
      const made = makePart({ observations, licences: [{ ...terms('facts-only'), whole: licence }] });
      return { ...made, sources: [...made.sources, ...made.sources.map((one) => ({ ...one, id: 'other' as typeof one.id }))] };
    };
    expect(licenceGate([part(whole, rows)])).toEqual([]);
    expect(licenceGate([part('licence', rows)])).toHaveLength(1);
    const name = whole === 'release' ? 'release office/2021' : 'source office';
    expect(licenceGate([part(whole, [...rows, makeObservation({ period: '2500' })])]).map(({ sentence }) => sentence)).toEqual([
      `too many figures under facts-only terms: open, ${name}, has ${factsOnlyLimit + 1}; expected at most ${factsOnlyLimit}`,
    ]);
  });

  test('licenceGate counts flows and indicators of all parts together, so that a table cut in two stays one table', () => {
    const licences = [terms('facts-only')];
    const rows = Array.from({ length: factsOnlyLimit - 1 }, (_, year) => makeObservation({ period: String(1500 + year) }));
    const parts = [makePart({ observations: rows, licences }), makePart({ indicators: [index, { ...index, period: '2021' }], licences })];
    expect(parts.flatMap((part) => licenceGate([part]))).toEqual([]);
    expect(licenceGate(parts).map((fault) => fault.sentence)).toEqual([
      `too many figures under facts-only terms: open has ${factsOnlyLimit + 1}; expected at most ${factsOnlyLimit}`,
    ]);
    expect(figuresByLicence(parts)).toEqual(new Map([['open', factsOnlyLimit + 1]]));
  });
});

describe('referencesResolve', () => {
  test('referencesResolve accepts a part whose rows name what it lists', () => {
    expect(referencesResolve(makePart({ observations: [makeObservation()] }))).toEqual([]);
  });

  test('referencesResolve finds an unknown source, release and licence', () => {
    const part = makePart({
      observations: [makeObservation({ source: 'rumour', release: 'rumour/2020' })],
      sources: [
        sourceSchema.parse({
          id: 'office',
          publisher: 'Office',
          title: 'Figures',
          kind: 'press',
          url: null,
          readAt: null,
          licence: 'gone',
        }),
      ],
    });
    expect(referencesResolve(part).map((fault) => fault.sentence.split(';')[0])).toEqual([
      'unknown source: rumour',
      'unknown release: rumour/2020',
      'unknown licence: gone',
    ]);
  });
});

describe('noDuplicateObservations', () => {
  test('noDuplicateObservations finds a cell that a release gives twice, also with another value', () => {
    expect(noDuplicateObservations([makeObservation(), makeObservation({ value: 7 })]).map((fault) => fault.sentence)).toEqual([
      'figure repeated: office/2021 CHN KAZ export 2020 TOTAL stands 2 times; expected once',
    ]);
  });

  test('noDuplicateObservations lets two releases speak of a cell', () => {
    expect(noDuplicateObservations([makeObservation(), makeObservation({ release: 'office/2022' })])).toEqual([]);
  });
});

describe('noDuplicateIndicators', () => {
  const value = indicatorValueSchema.parse({
    indicator: 'length',
    economy: 'CA5',
    period: '2024',
    value: 523,
    text: null,
    unit: 'km',
    status: 'printed',
    confidence: 'high',
    source: 'office',
    release: 'office/2021',
    note: null,
  });

  test('noDuplicateIndicators finds a repeat by the same source, and lets two sources disagree', () => {
    expect(noDuplicateIndicators([value, value])).toHaveLength(1);
    expect(noDuplicateIndicators([value, { ...value, source: sourceSchema.shape.id.parse('press') }])).toEqual([]);
    expect(
      noDuplicateIndicators([
        { ...value, period: '' },
        { ...value, period: '' },
      ]),
    ).toEqual([]);
  });
});

describe('rawFilesIntact', () => {
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  const record = makeReleaseRecord({ raw: [{ path: 'raw/trade.csv', reader: 'trade-table', bytes: 3, sha256 }] });
  const files = (text: string | null) => ({
    record,
    names: { map: {}, excluded: [] },
    indicators: {},
    corrections: [],
    studies: [],
    texts: new Map(text === null ? [] : [['raw/trade.csv', text]]),
  });

  test('rawFilesIntact accepts a file with the size and SHA-256 of release.json', async () => {
    expect(await rawFilesIntact(files('abc'))).toEqual([]);
  });

  test('rawFilesIntact prints both sizes and both checksums of a changed file', async () => {
    const [fault] = await rawFilesIntact(files('abé中😀'));
    expect(fault?.sentence).toMatch(
      new RegExp(`^changed file: office/2021/raw/trade.csv has 11 bytes and SHA-256 [0-9a-f]{64}; expected 3 and ${sha256}$`),
    );
  });

  test('rawFilesIntact finds an absent file', async () => {
    expect((await rawFilesIntact(files(null))).map((fault) => fault.sentence)).toEqual([
      'missing file: office/2021/raw/trade.csv; expected as release.json lists it',
    ]);
  });
});
