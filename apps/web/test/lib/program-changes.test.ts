import { describe, expect, test } from 'vitest';
import { changeOf, programVersions, versionsOf } from '../../lib/program-changes.ts';

describe('what changed in the program', () => {
  test('changeOf reads packages, the largest step and the text; a file of another kind is none', () => {
    expect(changeOf('---\n"@a/core": patch\n\'a\': minor\n---\n\nIt does `more`.\n')).toEqual({
      packages: ['@a/core', 'a'],
      step: 'minor',
      text: 'It does `more`.',
    });
    expect(changeOf('# Read me')).toBeNull();
    expect(changeOf('---\n"a": none\n---\n\nNothing.\n')).toBeNull();
  });

  test('versionsOf reads a change log version by version, without the marks of commits', () => {
    const log =
      '# a\n\n## 1.1.0\n\n### Minor Changes\n\n- 0123abc: One.\n- Two.\n\n### Patch Changes\n\n- Three.\n\n## 1.0.0\n\n### Major Changes\n\n- First.\n';
    expect(versionsOf(log)).toEqual([
      {
        version: 'a 1.1.0',
        changes: [
          { packages: ['a'], step: 'minor', text: 'One.' },
          { packages: ['a'], step: 'minor', text: 'Two.' },
          { packages: ['a'], step: 'patch', text: 'Three.' },
        ],
      },
      { version: 'a 1.0.0', changes: [{ packages: ['a'], step: 'major', text: 'First.' }] },
    ]);
  });

  test('programVersions finds what is written down in the code of the program', () => {
    const all = programVersions();
    expect(all.flatMap(({ changes }) => changes).length).toBeGreaterThan(0);
    for (const { text } of all.flatMap(({ changes }) => changes)) expect(text).not.toBe('');
  });
});
