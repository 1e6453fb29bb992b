import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildDatapackage } from '../scripts/build-datapackage.ts';
import { parseCommaSeparated } from '../src/parse/table/parse-comma-separated.ts';
import { built, packageFolder, readStored } from './support/built.ts';

/** Data Package 2.0 as far as the descriptor uses it; `sogdia` is the one key of our own. */
const descriptorSchema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  title: z.string().min(1),
  description: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  created: z.iso.datetime(),
  keywords: z.array(z.string()).min(1),
  contributors: z.array(z.strictObject({ title: z.string(), roles: z.array(z.string()) })).min(1),
  sources: z.array(z.strictObject({ title: z.string(), version: z.string(), description: z.string() })).min(1),
  resources: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        path: z.string().regex(/^datasets\/[^.].*\.(csv|json)$/),
        type: z.literal('table').optional(),
        format: z.enum(['csv', 'json']),
        mediatype: z.enum(['text/csv', 'application/json']),
        encoding: z.literal('utf-8'),
        bytes: z.number().int().positive(),
        hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
        schema: z.string().optional(),
        sources: z.array(z.strictObject({ title: z.string(), path: z.string().optional(), version: z.string() })).optional(),
        licenses: z.array(z.strictObject({ name: z.string(), title: z.string(), path: z.string().optional() })).optional(),
        sogdia: z
          .strictObject({
            release: z.string(),
            knownFrom: z.strictObject({ earliest: z.string(), latest: z.string() }),
            retrieved: z.string(),
          })
          .optional(),
      }),
    )
    .min(1),
  sogdia: z.strictObject({ contentHash: z.string(), rootHash: z.string() }),
});

let text: string;
let descriptor: z.infer<typeof descriptorSchema>;
beforeAll(async () => {
  text = await readFile(`${packageFolder}/datapackage.json`, 'utf8');
  descriptor = descriptorSchema.parse(JSON.parse(text));
});

describe('datapackage.json', () => {
  test('is what the build writes: nobody has edited it', async () => {
    expect(await buildDatapackage(packageFolder, await readStored(), await built())).toBe(text);
  });

  test('lists every file under datasets, and no other', async () => {
    const entries = await readdir(`${packageFolder}/datasets`, { recursive: true });
    const found: string[] = [];
    for (const entry of entries) if ((await stat(`${packageFolder}/datasets/${entry}`)).isFile()) found.push(`datasets/${entry}`);
    expect(descriptor.resources.map((resource) => resource.path)).toEqual(found.sort());
  });

  test('states the size and the SHA-256 of every file, and one root hash over the list', async () => {
    const lines: string[] = [];
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = await readFile(`${packageFolder}/${path}`);
      const sha256 = createHash('sha256').update(content).digest('hex');
      expect([path, bytes, hash]).toEqual([path, content.length, `sha256:${sha256}`]);
      lines.push(`${sha256}  ${path}\n`);
    }
    const rootHash = createHash('sha256').update(lines.sort().join('')).digest('hex');
    expect(descriptor.sogdia.rootHash).toBe(`sha256:${rootHash}`);
  });

  test('names each resource once', () => {
    const names = descriptor.resources.map((resource) => resource.name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('gives every built table sources, terms, a release, and a schema whose fields are its columns', async () => {
    const tables = descriptor.resources.filter(({ path }) => /^datasets\/[^/]+\/[^/]+\/[a-z]+\.csv$/.test(path));
    expect(tables.length).toBeGreaterThan(80);
    for (const { path, schema, sources, licenses, sogdia } of tables) {
      expect([path, (sources ?? []).length > 0, (licenses ?? []).length > 0, sogdia?.release]).toEqual([
        path,
        true,
        true,
        path.split('/').slice(1, 3).join('/'),
      ]);
      const fields = z
        .object({ fields: z.array(z.object({ name: z.string() })) })
        .parse(JSON.parse(await readFile(`${packageFolder}/${schema}`, 'utf8')));
      const [header] = parseCommaSeparated(await readFile(`${packageFolder}/${path}`, 'utf8'));
      expect(header).toEqual(fields.fields.map((field) => field.name));
    }
  });

  test('carries the content hash of the numbers', async () => {
    expect(descriptor.sogdia.contentHash).toBe(`sha256:${(await built()).datasetPackage.contentHash}`);
  });
});
