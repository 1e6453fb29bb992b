import { describe, expect, test } from 'vitest';
import { markReleases } from '../../scripts/mark-releases.ts';
import { harmonizeRelease } from '../../src/harmonize/harmonize-release.ts';
import type { ReleaseFiles } from '../../src/harmonize/release-files.ts';
import { makeReleaseRecord } from '../support/make-release-record.ts';
import { makeWorld } from '../support/make-world.ts';
import { readFixture } from '../support/read-fixture.ts';

const raw = [{ path: 'raw/trade.csv', reader: 'direction-of-trade', bytes: 1, sha256: '0'.repeat(64) }];
const world = makeWorld();
const names = { map: Object.fromEntries(['CHN', 'KGZ', 'TKM', 'KAZ', 'AUS'].map((code) => [code, code])), excluded: [] };

function makeFiles(draft: Partial<ReleaseFiles> = {}): ReleaseFiles {
  const record = makeReleaseRecord({
    raw,
    defaults: { flags: [], sourceByFlow: { export: 'x', import: 'm' }, confidenceByFlow: { export: 'medium', import: 'high' } },
  });
  return {
    record,
    names,
    indicators: {},
    corrections: [],
    studies: [],
    texts: new Map([['raw/trade.csv', readFixture('imf-dots/slice.csv')]]),
    ...draft,
  };
}

describe('harmonizeRelease', () => {
  test('harmonizeRelease(slice of 2016) keeps each figure once, and markReleases finds Turkmenistan to be a mirror of its partners, and nobody else', () => {
    const { faults, ...release } = harmonizeRelease(makeFiles());
    expect({ read: release.read, kept: release.observations.length, duplicates: release.duplicates, faults }).toEqual({
      read: 30,
      kept: 24,
      duplicates: 6,
      faults: [],
    });
    const observations = markReleases([{ ...release, faults }], world).flatMap((marked) => marked.observations);
    const filled = observations.filter(({ status }) => status === 'filled');
    expect(filled).toHaveLength(8);
    expect(new Set(filled.map(({ reporter }) => reporter))).toEqual(new Set(['TKM']));
    expect(filled.find(({ partner, flow }) => partner === 'CHN' && flow === 'export')).toMatchObject({
      value: 5_248_393_398,
      findings: [{ kind: 'copied-mirror' }],
    });
  });

  test('harmonizeRelease(files) turns a rejected row into a fault that says where', () => {
    const text = readFixture('imf-dots/slice.csv').replace('8272.956', 'n.a.');
    const { faults } = harmonizeRelease(makeFiles({ texts: new Map([['raw/trade.csv', text]]) }));
    expect(faults.map((fault) => fault.sentence)).toEqual([
      'rejected row 5 of office/2021: value: n.a.; expected a number with digits and a point',
    ]);
  });

  test('harmonizeRelease(files) turns a name that nobody mapped into a fault', () => {
    const { AUS: _, ...map } = names.map;
    const { faults } = harmonizeRelease(makeFiles({ names: { map, excluded: [] } }));
    expect(faults).toHaveLength(6);
    expect(faults[0]?.sentence).toBe('unmapped name: AUS; expected an entry in economies.json or excluded.json');
  });

  test('harmonizeRelease(files) turns an absent raw file into a fault', () => {
    expect(harmonizeRelease(makeFiles({ texts: new Map() })).faults.map((fault) => fault.check)).toEqual(['files']);
  });
});
