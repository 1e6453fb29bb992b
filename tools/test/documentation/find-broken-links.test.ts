import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrokenLinks } from '../../documentation/find-broken-links.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sogdia-links-'));
  mkdirSync(join(root, 'docs'));
  writeFileSync(join(root, 'docs/glossary.md'), '# Glossary\n\n## Two records\n\n## `share` of trade\n\n## Two records\n');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function linksOf(text: string): readonly string[] {
  const page = join(root, 'page.md');
  writeFileSync(page, text);
  return findBrokenLinks([page], root);
}

describe('findBrokenLinks(files, root)', () => {
  test.each([
    '[a](docs/glossary.md)',
    '[a](docs/glossary.md#two-records)',
    '[a](docs/glossary.md#two-records-1)',
    '[a](docs/glossary.md#share-of-trade)',
    '[a](docs)',
    '[a](https://example.org/none)',
    '# Here\n\n[a](#here)',
    '`[a](none.md)`',
    '```md\n[a](none.md)\n```',
  ])('accepts %s', (text) => {
    expect(linksOf(text)).toEqual([]);
  });

  test.each([
    ['[a](none.md)', 'page.md: the link none.md leads nowhere'],
    ['![a](docs/none.png)', 'page.md: the link docs/none.png leads nowhere'],
    ['<img src="none.png" alt="a">', 'page.md: the link none.png leads nowhere'],
    ['[a][b]\n\n[b]: none.md', 'page.md: the link none.md leads nowhere'],
    ['[a](docs/glossary.md#none)', 'page.md: the link docs/glossary.md#none leads to no heading'],
    ['[a](#none)', 'page.md: the link #none leads to no heading'],
  ])('refuses %s', (text, fault) => {
    expect(linksOf(text)).toEqual([fault]);
  });
});
