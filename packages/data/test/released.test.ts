import { type BuiltDataset, checkVersion } from '@sogdia/core/workspace';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Assembly } from '../scripts/assemble-datasets.ts';
import { tellVersionCheck } from '../scripts/tell-version-check.ts';
import { builtSince, fingerprintOf, lastReleased } from '../scripts/version-of-assembly.ts';
import { restoreLines } from '../src/package/index.ts';
import type { Fingerprint } from '../src/parse/released/parse-fingerprint.ts';
import { type RecordedRevision, recordedRevisionSchema } from '../src/parse/released/recorded-revision.ts';
import { built, packageFolder } from './support/built.ts';
import { makeObservation } from './support/make-observation.ts';
import { makeRelease } from './support/make-release.ts';

describe('the numbers of the version released last', () => {
  let released: Fingerprint;
  let since: BuiltDataset;
  beforeAll(async () => {
    released = await lastReleased(`${packageFolder}/released`);
    since = await builtSince(released, await built());
  });

  test('are what they were, or what changed is recorded and the version says so', () => {
    expect(tellVersionCheck(released, checkVersion(released, since), since.built.version)).toEqual([]);
  });

  test('every recorded revision names a row that stands', async () => {
    const { datasetPackage } = await built();
    for (const { after, before } of datasetPackage.revisions) expect(after ?? before).not.toBeNull();
  });
});

const first = makeObservation();
const assemblyOf = (
  version: string,
  rows: readonly ReturnType<typeof makeObservation>[],
  revisions: readonly RecordedRevision[] = [],
): Assembly =>
  ({
    datasetPackage: { id: 'x', version, contentHash: 'c'.repeat(64), revisions },
    renamings: [],
    releases: [makeRelease({ observations: [...rows] })],
  }) as unknown as Assembly;
const lineOf = (value: number): string =>
  `observation | CHN | KAZ | export | 2020 | TOTAL | office/2021 | ${value} | FOB | ${value} | USD | printed`;
const revision = (draft: Partial<RecordedRevision> = {}): RecordedRevision =>
  recordedRevisionSchema.parse({
    version: '1.1.0',
    kind: 'erratum',
    before: lineOf(100),
    after: lineOf(101),
    reason: 'A digit was misread.',
    reference: 'page 3 of the yearbook',
    ...draft,
  });
async function problemsOf(assembly: Assembly, before: readonly ReturnType<typeof makeObservation>[] = [first]): Promise<readonly string[]> {
  const released = await fingerprintOf(assemblyOf('1.0.0', before));
  return tellVersionCheck(released, checkVersion(released, await builtSince(released, assembly)), assembly.datasetPackage.version);
}

describe('a build beside the version released last', () => {
  test('a row that goes by another name is none that changed, and asks for a major version', async () => {
    const names = { 'observation | CHN | UZB': 'observation | CHN | KAZ' };
    const renamings = [{ version: '1.1.0', reason: 'Another name.', releases: { 'office/2021': names } }];
    const rows = [makeObservation({ partner: 'UZB' })];
    expect(await problemsOf({ ...assemblyOf('2.0.0', rows), renamings })).toEqual([]);
    expect(await problemsOf({ ...assemblyOf('1.1.0', rows), renamings })).toMatchObject([expect.stringContaining('state 2.0.0')]);
    expect(await problemsOf(assemblyOf('2.0.0', rows))).toMatchObject([expect.stringContaining('never changes silently')]);
  });

  test('a number that changed silently fails, whatever the version, and the message says what to do', async () => {
    const [silent, version] = await problemsOf(assemblyOf('1.0.0', [makeObservation({ value: 101 })]));
    expect(silent).toMatch(
      /^office\/2021: its numbers are not those of version 1\.0\.0 \(1 rows then\)\. A released number never changes silently\./,
    );
    expect(silent).toContain('datasets/revisions.json');
    expect(version).toBe('version 1.0.0 is less than 1.1.0 (office/2021 changed): state 1.1.0 in datasets/dataset.json');
    expect(await problemsOf(assemblyOf('2.0.0', [makeObservation({ value: 101 })]))).toHaveLength(1);
  });

  test('one that is recorded passes in the next minor version, and in no patch', async () => {
    const rows = [makeObservation({ value: 101 })];
    expect(await problemsOf(assemblyOf('1.1.0', rows, [revision()]))).toEqual([]);
    expect(await problemsOf(assemblyOf('1.0.1', rows, [revision()]))).toEqual([
      'version 1.0.1 is less than 1.1.0 (office/2021 changed): state 1.1.0 in datasets/dataset.json',
    ]);
  });

  test('a record of another number accounts for nothing, nor does one of a version before', async () => {
    const rows = [makeObservation({ value: 101 })];
    expect(await problemsOf(assemblyOf('1.1.0', rows, [revision({ before: lineOf(99) })]))).toHaveLength(1);
    expect(await problemsOf(assemblyOf('1.1.0', rows, [revision({ version: '1.0.0' })]))).toHaveLength(1);
  });

  test('two revisions of one row, one after the other, are taken back in their order', async () => {
    const steps = [revision(), revision({ version: '1.2.0', before: lineOf(101), after: lineOf(102) })];
    expect(await problemsOf(assemblyOf('1.2.0', [makeObservation({ value: 102 })], steps))).toEqual([]);
  });

  test('a row that was added or removed in a release is recorded too; a removal asks for a major version', async () => {
    const added = makeObservation({ period: '2021' });
    const record = revision({ kind: 'row-added', before: null, after: lineOf(100).replace('2020', '2021') });
    expect(await problemsOf(assemblyOf('1.1.0', [first, added]))).toHaveLength(1);
    expect(await problemsOf(assemblyOf('1.1.0', [first, added], [record]))).toEqual([]);
    const gone = revision({ kind: 'row-removed', before: lineOf(100), after: null });
    expect(await problemsOf(assemblyOf('1.1.0', [], [gone]))).toEqual([expect.stringContaining('state 2.0.0')]);
  });

  test('quantities that join released values ask for a minor version and for no record; once released they change as values do', async () => {
    const withItems = (value: number) => ({
      ...first,
      quantities: [{ value, unit: 'items' as const, printed: { value: String(value), unit: 'u' }, status: 'printed' as const }],
    });
    expect(await problemsOf(assemblyOf('1.1.0', [withItems(7)]))).toEqual([]);
    expect(await problemsOf(assemblyOf('1.0.1', [withItems(7)]))).toEqual([expect.stringContaining('office/2021 quantities is new')]);
    expect(await problemsOf(assemblyOf('1.1.0', [withItems(8)]), [withItems(7)])).toEqual([
      expect.stringMatching(/^office\/2021 quantities: its numbers are not those of version 1\.0\.0/),
    ]);
  });

  test('a row that was withdrawn passes in the next major version where it is recorded', async () => {
    const both = [first, makeObservation({ period: '2021' })];
    const gone = revision({ version: '2.0.0', kind: 'row-removed', before: lineOf(100).replace('2020', '2021'), after: null });
    expect(await problemsOf(assemblyOf('2.0.0', [first], [gone]), both)).toEqual([]);
    expect(await problemsOf(assemblyOf('2.0.0', [first]), both)).toEqual([
      expect.stringMatching(/^office\/2021: its numbers are not those of/),
    ]);
    expect(await problemsOf(assemblyOf('2.0.0', [first], [{ ...gone, before: lineOf(99) }]), both)).toHaveLength(1);
  });

  test('lines are restored release by release: changed back, taken out, put back where they say that they stood', () => {
    const removed = (before: string): RecordedRevision => revision({ kind: 'row-removed', before, after: null });
    const rows = ['indicator | gdp | KAZ | 2020 | bank/2021 | 5 |  | USD | printed', 'ladder | KAZ | friend | 2020 | text/2021'];
    const restored = restoreLines({ 'office/2021': [lineOf(101), lineOf(7)], 'bank/2021': ['z'] }, [
      revision(),
      revision({ kind: 'row-added', before: null, after: lineOf(7) }),
      ...[...rows, 'event | opening | 2020 | ', 'stated | figure-1 | 5 | bn | equals'].map(removed),
    ]);
    expect(restored).toEqual({ 'office/2021': [lineOf(100)], 'bank/2021': [rows[0], 'z'], 'text/2021': [rows[1]] });
  });

  test('a label that changed is no change of a number', async () => {
    expect(await problemsOf(assemblyOf('1.0.0', [makeObservation({ note: 'another', confidence: 'low' })]))).toEqual([]);
  });
});
