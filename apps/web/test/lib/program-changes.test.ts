import { describe, expect, test } from 'vitest';
import { programVersions, versionsOf } from '../../lib/program-changes.ts';

describe('what changed in the program', () => {
  test('versionsOf reads a change log version by version: a sentence, and a list', () => {
    expect(
      versionsOf('# Changes\n\nAbout.\n\n## 1.1.0\n\nOne\nmore.\n\n- It does\n  `more`.\n- Two.\n\n## Data 1.0.0 (today)\n\n- First.\n'),
    ).toEqual([
      { version: '1.1.0', about: 'One more.', changes: ['It does `more`.', 'Two.'] },
      { version: 'Data 1.0.0 (today)', about: '', changes: ['First.'] },
    ]);
  });

  test('programVersions finds what the change log of the program tells, without the versions of the data', () => {
    const versions = programVersions();
    expect(versions.flatMap(({ changes }) => changes).length).toBeGreaterThan(0);
    expect(versions.some(({ version }) => version.startsWith('Data'))).toBe(false);
  });
});
