import { describe, expect, it } from 'vitest';
import { datasetIdentity, datasetPackage, datasetVersions } from '../../src/index.ts';
import { versionHistory } from '../../src/package/index.ts';

const digest = (rows: number, mark = 'a') => ({ rows, sha256: mark.repeat(64) });
const first = {
  version: '1.0.0',
  recorded: '2026-01-01',
  contentHash: 'c'.repeat(64),
  releases: { 'office/2020': digest(3), 'office/2021': digest(4), 'paper/2020': digest(1) },
};
const second = {
  version: '2.0.0',
  contentHash: 'd'.repeat(64),
  releases: { 'office/2020': digest(3), 'office/2021': digest(5, 'b'), 'office/2022': digest(9) },
};

describe('versionHistory(recorded, present)', () => {
  it('tells of each version, the newest first, which releases are new, gone or changed since the one before', () => {
    const [newest, oldest] = versionHistory([first], second);
    expect(newest).toMatchObject({
      version: '2.0.0',
      recorded: null,
      releases: 3,
      rows: 17,
      added: [{ id: 'office/2022', rows: 9 }],
      gone: [{ id: 'paper/2020', rows: 1 }],
      changed: [{ id: 'office/2021', before: 4, after: 5 }],
    });
    expect(oldest).toMatchObject({ version: '1.0.0', recorded: '2026-01-01', rows: 8, added: [], gone: [], changed: [] });
  });

  it('has a version once, as it was recorded', () => {
    expect(versionHistory([first, { ...second, recorded: '2026-02-02' }], second).map(({ recorded }) => recorded)).toEqual([
      '2026-02-02',
      '2026-01-01',
    ]);
  });
});

describe('the versions that are shipped with the data', () => {
  it('begin with the one that is shipped, and go back to the first', () => {
    expect(datasetVersions[0]).toMatchObject({ version: datasetIdentity.version, contentHash: datasetIdentity.contentHash });
    expect(datasetVersions.at(-1)).toMatchObject({ version: '1.0.0', added: [], gone: [], changed: [] });
    for (const { version } of datasetPackage.revisions.filter((one) => one.version === datasetIdentity.version))
      expect(datasetVersions.some((one) => one.version === version)).toBe(true);
  });

  it('count what changed: releases of a version are those before, less the ones gone, and the new', () => {
    for (const [at, { releases, added, gone }] of datasetVersions.entries()) {
      const before = datasetVersions[at + 1];
      if (before !== undefined) expect(releases).toBe(before.releases - gone.length + added.length);
    }
  });
});
