import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fillMarkers } from '../../documentation/fill-markers.ts';
import { markdownTable } from '../../documentation/references/markdown-table.ts';
import type { Reference } from '../../documentation/references/reference.ts';
import { writeReference } from '../../documentation/write-reference.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sogdia-reference-'));
  mkdirSync(join(root, 'docs/reference'), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const reference: Reference = {
  file: 'docs/reference/keys.md',
  name: 'keys',
  title: 'Keys',
  introduction: 'What each key does.',
  body: () => '## quit\n\nLeaves.\n\n| id |\n|---|\n| [`help`](#help) |',
  ids: () => ['quit', 'help', 'sort'],
};

describe('writeReference(reference, root)', () => {
  test('starts a new page with its title and introduction, and names ids that the page lacks', async () => {
    const written = await writeReference(reference, root);
    expect(written.before).toBeUndefined();
    expect(written.after).toMatch(/^# Keys\n\nWhat each key does\.\n\n<!-- generated: keys -->\n\n## quit\n/);
    expect(written.missingIds).toEqual(['sort']);
  });

  test('leaves what stands outside the markers as it is, and is stable', async () => {
    const path = join(root, 'docs/reference/keys.md');
    writeFileSync(path, '# My keys\n\nBefore.\n\n<!-- generated: keys -->\nold\n<!-- end of generated: keys -->\n\nAfter.\n');
    const written = await writeReference(reference, root);
    expect(written.after).toContain('# My keys\n\nBefore.');
    expect(written.after).toContain('\n\nAfter.\n');
    expect(written.after).not.toContain('old');
    writeFileSync(path, written.after);
    expect((await writeReference(reference, root)).after).toBe(written.after);
  });
});

describe('fillMarkers(page, name, body)', () => {
  test('refuses a page without markers', () => {
    expect(() => fillMarkers('# Keys\n', 'keys', 'a')).toThrow('the page has no markers: <!-- generated: keys -->');
  });
});

describe('markdownTable(head, rows)', () => {
  test('escapes bars and joins lines', () => {
    expect(markdownTable(['a'], [['b|c\nd']])).toBe('| a |\n|---|\n| b\\|c d |');
  });
});
