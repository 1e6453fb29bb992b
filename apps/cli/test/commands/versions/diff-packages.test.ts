import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { run } from '../../support/run.ts';

const shipped = join(import.meta.dirname, '../../../../../packages/data');
const valuesTable = 'datasets/stat-uz/2025/observations.csv';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sogdia-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** A copy of the shipped package with one table rewritten, its checksums, content hash and version in order. */
function packageWith(
  change: (text: string) => string,
  draft: { readonly version?: string; readonly revisions?: readonly object[]; readonly table?: string } = {},
): string {
  const { table = valuesTable } = draft;
  const descriptor = z
    .looseObject({ resources: z.array(z.looseObject({ path: z.string(), hash: z.string() })) })
    .parse(JSON.parse(readFileSync(join(shipped, 'datapackage.json'), 'utf8')));
  cpSync(join(shipped, 'datasets'), join(folder, 'datasets'), { recursive: true });
  const before = readFileSync(join(shipped, table), 'utf8');
  const files: Readonly<Record<string, string>> = {
    [table]: change(before),
    'datasets/revisions.json': JSON.stringify(draft.revisions ?? []),
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  const resources = descriptor.resources.map((one) => {
    const text = files[one.path];
    return text === undefined ? one : { ...one, hash: sha256(text) };
  });
  const isMoved = files[table] !== before;
  const hashes = isMoved ? { contentHash: sha256('moved'), rootHash: sha256('moved') } : descriptor['sogdia'];
  writeFileSync(
    join(folder, 'datapackage.json'),
    JSON.stringify({ ...descriptor, resources, version: draft.version ?? shippedVersion, sogdia: hashes }),
  );
  return folder;
}

const shippedVersion = z
  .looseObject({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(shipped, 'datapackage.json'), 'utf8'))).version;
const [major = 0, minor = 0, patch = 0] = shippedVersion.split('.').map(Number);
const nextPatch = `${major}.${minor}.${patch + 1}`;
const nextMinor = `${major}.${minor + 1}.0`;
const [head = '', first = ''] = readFileSync(join(shipped, valuesTable), 'utf8').split('\n');
const cells = first.split(',');
const value = Number(cells[5]);
const moved = (text: string): string => text.replace(first, first.replaceAll(String(cells[5]), String(value + 1)));
const lineWith = (number: number): string =>
  `observation | ${cells.slice(0, 5).join(' | ')} | stat-uz/2025 | ${number} | ${cells[6]} | ${cells[7]} | ${cells[8]} | ${cells[10]}`;

describe('diff of two versions of the data', () => {
  it('of a package and itself has no row, and the shipped one is what it is compared with by default', async () => {
    const { code, out } = await run(['diff', packageWith((text) => text)]);
    expect(head).toContain('printed_value');
    expect(code).toBe(0);
    expect(out).toContain('no rows differ');
    expect(out).toContain('version step needed: none');
  });

  it('a quantity that changed without an entry ends with 1 too, named by its unit, and its record accounts for it', async () => {
    const table = 'datasets/cepii-baci-hs22/202601/quantities.csv';
    const release = table.split('/').slice(1, 3).join('/');
    const [, row = ''] = readFileSync(join(shipped, table), 'utf8').split('\n');
    const [reporter, partner, flow, period, product, stated, unit, printed, printedUnit, status] = row.split(',');
    const change = (text: string): string => text.replace(row, row.replaceAll(String(stated), '12345678901'));
    const lineOf = (...numbers: readonly unknown[]): string =>
      ['quantity', reporter, partner, flow, period, product, release, unit, ...numbers, printedUnit, status].join(' | ');
    const unrecorded = await run(['diff', 'shipped', packageWith(change, { version: nextMinor, table }), '--json']);
    expect([unrecorded.code, JSON.parse(unrecorded.out).rows]).toMatchObject([
      1,
      [{ change: 'number-changed', product, quantity: unit, before: Number(stated), after: 12345678901, why: null }],
    ]);
    const after = lineOf(12345678901, printed?.replaceAll(String(stated), '12345678901'));
    const revision = {
      version: nextMinor,
      kind: 'erratum',
      before: lineOf(stated, printed),
      after,
      reason: 'weighed again',
      reference: 'page 3',
    };
    const recorded = await run(['diff', 'shipped', packageWith(change, { version: nextMinor, table, revisions: [revision] }), '--json']);
    expect([recorded.code, JSON.parse(recorded.out).rows]).toMatchObject([
      0,
      [{ change: 'erratum', quantity: unit, why: 'weighed again (page 3)' }],
    ]);
  });

  it('a number that changed without an entry ends with 1, and says which, from what to what, and whose', async () => {
    const { code, out } = await run(['diff', 'shipped', packageWith(moved, { version: '2.0.0' }), '--json']);
    const found = JSON.parse(out);
    expect(code).toBe(1);
    expect(found).toMatchObject({ unrecorded: 1, bump: 'minor', least: nextMinor, isAllowed: false, total: 1 });
    expect(found.rows[0]).toMatchObject({ change: 'number-changed', before: value, after: value + 1, difference: 1, why: null });
    expect(found.rows[0].release).toContain('Uzbekistan');
  });

  it('one that is recorded is an erratum with its reason, and asks for the next minor version', async () => {
    const revision = {
      version: nextMinor,
      kind: 'erratum',
      before: lineWith(value),
      after: lineWith(value + 1),
      reason: 'A digit was misread.',
      reference: 'page 3',
    };
    const { code, out } = await run([
      'diff',
      'shipped',
      packageWith(moved, { version: nextMinor, revisions: [revision] }),
      '--format',
      'csv',
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/^erratum,.*A digit was misread\. \(page 3\)/m);
    rmSync(join(folder, 'datapackage.json'));
    const low = await run(['diff', 'shipped', packageWith(moved, { version: nextPatch, revisions: [revision] })]);
    expect(low.code).toBe(1);
    expect(low.out).toContain(`version ${nextPatch} is too low: set ${nextMinor}`);
  });

  it('a row that is gone asks for a major version; one that is new for a minor one', async () => {
    const shorter = packageWith((text) => text.replace(`${first}\n`, ''), { version: nextMinor });
    const gone = await run(['diff', 'shipped', shorter]);
    expect(gone.code).toBe(1);
    expect(gone.out).toContain('version step needed: major, so version 4.0.0 or later');
    expect((await run(['diff', join(shorter, 'datapackage.json'), 'shipped'])).out).toContain('1 new');
  });

  it('a file that is not the one its descriptor lists ends with 3 and both checksums', async () => {
    const path = packageWith((text) => text);
    writeFileSync(join(path, valuesTable), 'damaged');
    const { code, err } = await run(['diff', path]);
    expect(code).toBe(3);
    expect(err).toContain(valuesTable);
    expect(err).toContain('sha256:');
  });

  it('a table that is a link to a file outside the package is not read', async () => {
    const path = packageWith((text) => text);
    const outside = join(path, '..', `outside-${process.pid}.csv`);
    writeFileSync(outside, readFileSync(join(shipped, valuesTable), 'utf8'));
    rmSync(join(path, valuesTable));
    symlinkSync(outside, join(path, valuesTable));
    const { code, err } = await run(['diff', path]);
    rmSync(outside);
    expect(code).toBe(3);
    expect(err).toContain('files inside the package’s folder');
  });

  it.skipIf(process.platform === 'win32')(
    'a pipe, a device and a file larger than any table end with 3, and none of them is read',
    async () => {
      execFileSync('mkfifo', [join(folder, 'pipe.json')]);
      writeFileSync(join(folder, 'large.json'), '');
      truncateSync(join(folder, 'large.json'), 1e9);
      const found = await Promise.all(['pipe.json', 'large.json'].map((name) => run(['diff', join(folder, name)])));
      expect(found.map(({ code }) => code)).toEqual([3, 3]);
      expect(found[0]?.err).toContain('a normal file');
      expect(found[1]?.err).toContain('1000000000 bytes');
      expect(await run(['diff', '/dev/zero'])).toMatchObject({ code: 3 });
    },
  );

  it('a folder without a package ends with 3 and says what was expected', async () => {
    const { code, err } = await run(['diff', folder]);
    expect(code).toBe(3);
    expect(err).toContain('datapackage.json');
  });

  it('one release alone ends with 2', async () => {
    expect(await run(['diff', 'imf-dots/2023'])).toMatchObject({ code: 2, out: '' });
  });
});
