import { describe, expect, it } from 'vitest';
import { checkVersion, type DatasetFingerprint, isAtLeast, type VersionBump } from '../../src/workspace.ts';

const fingerprint = (version: string, releases: Readonly<Record<string, string>>): DatasetFingerprint => ({
  version,
  releases: Object.fromEntries(Object.entries(releases).map(([id, sha256]) => [id, { rows: 1, sha256 }])),
});
const released = fingerprint('1.0.0', { 'customs/2023': 'a', 'office/2024': 'b' });
const check = (built: DatasetFingerprint, restored = built, recorded: VersionBump = 'none') =>
  checkVersion(released, { built, restored, recorded });

describe('checkVersion(released, built)', () => {
  it('allows the same version for the same numbers', () => {
    expect(check(fingerprint('1.0.0', { 'office/2024': 'b', 'customs/2023': 'a' }))).toEqual({
      added: [],
      removed: [],
      recorded: [],
      unrecorded: [],
      bump: 'none',
      least: '1.0.0',
      isAllowed: true,
    });
  });

  it('never allows a number that changed without a record, whatever the version', () => {
    const moved = { 'customs/2023': 'x', 'office/2024': 'b' };
    expect(check(fingerprint('1.0.0', moved))).toMatchObject({ unrecorded: ['customs/2023'], bump: 'minor', isAllowed: false });
    expect(check(fingerprint('2.0.0', moved))).toMatchObject({ unrecorded: ['customs/2023'], isAllowed: false });
  });

  it('allows one that is recorded, in the next minor version', () => {
    const built = (version: string) => fingerprint(version, { 'customs/2023': 'x', 'office/2024': 'b' });
    expect(check(built('1.1.0'), released)).toMatchObject({ recorded: ['customs/2023'], unrecorded: [], least: '1.1.0', isAllowed: true });
    expect(check(built('1.0.1'), released).isAllowed).toBe(false);
  });

  it('takes a row more or less for a change even where the digest were the same', () => {
    const more = { version: '1.1.0', releases: { ...released.releases, 'office/2024': { rows: 2, sha256: 'b' } } };
    expect(check(more).unrecorded).toEqual(['office/2024']);
  });

  it('asks for minor where a release of a source is new, for major where one is gone', () => {
    const added = fingerprint('1.1.0', { 'customs/2023': 'a', 'office/2024': 'b', 'office/2025': 'c' });
    expect(check(added)).toMatchObject({ added: ['office/2025'], bump: 'minor', isAllowed: true });
    const removed = fingerprint('1.1.0', { 'customs/2023': 'a' });
    expect(check(removed)).toMatchObject({ removed: ['office/2024'], bump: 'major', least: '2.0.0', isAllowed: false });
  });

  it('asks for what the records ask, where that is more', () => {
    const built = fingerprint('1.1.0', { 'customs/2023': 'x', 'office/2024': 'b' });
    expect(check(built, released, 'major')).toMatchObject({ bump: 'major', least: '2.0.0', isAllowed: false });
  });
});

describe('isAtLeast(version, least)', () => {
  it.each([
    ['1.0.0', '1.0.0', true],
    ['1.0.1', '1.0.0', true],
    ['1.10.0', '1.9.9', true],
    ['2.0.0', '1.9.9', true],
    ['1.9.9', '2.0.0', false],
    ['1.0.9', '1.1.0', false],
  ])('isAtLeast(%s, %s) is %s', (version, least, expected) => {
    expect(isAtLeast(version, least)).toBe(expected);
  });

  it('isAtLeast throws for a version that is not three numbers', () => {
    expect(() => isAtLeast('1.0', '1.0.0')).toThrow('three numbers');
  });
});
