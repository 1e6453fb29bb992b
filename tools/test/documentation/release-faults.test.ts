import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishedFolders, readProject } from '../../documentation/project/read-project.ts';
import { loggedVersions, releaseFaults, stepFaults } from '../../documentation/project/release-faults.ts';
import { writeMetadata } from '../../documentation/project/write-metadata.ts';
import { root } from '../../workspace/run-turbo.ts';

const { version } = readProject(root);
const { version: data } = JSON.parse(readFileSync(join(root, 'packages/data/datasets/dataset.json'), 'utf8'));
const files = [
  'package.json',
  'CHANGELOG.md',
  'CITATION.cff',
  'codemeta.json',
  'apps/cli/server.json',
  'packages/data/datasets/dataset.json',
  `packages/data/released/${data}.json`,
  ...publishedFolders.map((folder) => `${folder}/package.json`),
];
let folder = '';

const edit = (file: string, change: (text: string) => string): void => {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};

/** A project that may be published: this one with an address of its own, and a version in its change log. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sogdia-release-'));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  edit('package.json', (text) => text.replaceAll('example.org', 'code.observatory.kz'));
  edit('CHANGELOG.md', (text) => text.replace('## Not yet released', `## ${version} (1 January 2027), data ${data}`));
  for (const { path, after } of writeMetadata(folder)) writeFileSync(path, after);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('releaseFaults(root, tag)', () => {
  test('finds none where tag, versions, addresses and change log agree', () => {
    expect(releaseFaults(folder, `v${version}`)).toEqual([]);
  });

  test('refuses this project for as long as its addresses are examples', () => {
    expect(releaseFaults(root, `v${version}`)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^package\.json: homepage is nobody's address: https:\/\/example\.org/)]),
    );
  });

  test.each([
    ['a tag of another version', () => undefined, 'v9.9.9', /the tag is not the version: expected v\S+, found v9\.9\.9/],
    ['no tag', () => undefined, '', /the tag is not the version/],
    [
      'a package of another version',
      () => edit('packages/data/package.json', (text) => text.replace(`"version": "${version}"`, '"version": "9.0.0"')),
      `v${version}`,
      /^packages\/data\/package\.json is not what package\.json says: run pnpm reference$/,
    ],
    [
      'a citation of another version',
      () => edit('CITATION.cff', (text) => text.replace(/^version: .*$/m, 'version: "9.0.0"')),
      `v${version}`,
      /^CITATION\.cff is not what package\.json says: run pnpm reference$/,
    ],
    [
      'a version that the change log does not tell of',
      () => edit('CHANGELOG.md', (text) => text.replace(/^## .*, data .*$/m, '## Not yet released')),
      `v${version}`,
      /^CHANGELOG\.md: expected the newest version to be headed/,
    ],
    [
      'data that were never recorded',
      () => rmSync(join(folder, `packages/data/released/${data}.json`)),
      `v${version}`,
      /^packages\/data\/released\/\S+\.json is missing: run pnpm/,
    ],
  ])('refuses %s', (_name, spoil, tag, fault) => {
    spoil();
    expect(releaseFaults(folder, tag)).toEqual([expect.stringMatching(fault)]);
  });
});

describe('stepFaults(before, version)', () => {
  test.each([
    ['0.1.0', '3.0.0', '0.1.1', '3.0.0', true],
    ['0.1.0', '3.0.0', '0.1.1', '3.0.1', true],
    ['0.1.0', '3.0.0', '0.1.1', '3.1.0', false],
    ['0.1.0', '3.0.0', '0.2.0', '3.1.0', true],
    ['0.1.0', '3.0.0', '0.2.0', '4.0.0', true],
    ['1.2.0', '3.0.0', '1.3.0', '4.0.0', false],
    ['1.2.0', '3.0.0', '2.0.0', '4.0.0', true],
    ['1.2.0', '3.0.0', '1.2.0', '3.0.0', false],
  ])('packages %s with data %s, then %s with %s: allowed is %s', (one, of, other, then, isAllowed) => {
    expect(stepFaults({ version: one, data: of }, { version: other, data: then }).length === 0).toBe(isAllowed);
  });

  test('says nothing of the first version', () => {
    expect(stepFaults(undefined, { version: '0.1.0', data: '3.0.0' })).toEqual([]);
  });
});

test('loggedVersions(log) reads the versions of packages, the newest first, and passes over those of data alone', () => {
  const log =
    '## Not yet released\n\n## 0.2.0 (1 May 2027), data 3.1.0\n\n## Data 3.0.0 (1 May 2027)\n\n## 0.1.0 (1 May 2026), data 3.0.0\n';
  expect(loggedVersions(log)).toEqual([
    { version: '0.2.0', data: '3.1.0' },
    { version: '0.1.0', data: '3.0.0' },
  ]);
});
