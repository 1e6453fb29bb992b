import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, inject, test } from 'vitest';

const root = inject('siteRoot');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const openApi = read('api/v1/openapi.json');
const files = globSync('api/v1/**/*.{json,txt}', { cwd: root }).map((file) => `/${file}`);
const pinned = globSync('v/*/*', { cwd: root }).map((file) => `/${file}`);

/** The path of the description that a file belongs to, with the schema of it. */
function describedBy(file: string): { readonly path: string; readonly type: string; readonly schema: string | null } | null {
  for (const [path, { get }] of Object.entries<{ get: Operation }>(openApi.paths)) {
    const names = get.parameters?.[0]?.schema.enum ?? [''];
    const [[type, { schema }] = ['', {}]] = Object.entries(get.responses[200].content);
    if (names.some((name) => path.replace('{name}', name) === file)) return { path, type, schema: schema?.$ref ?? null };
  }
  return null;
}

interface Operation {
  readonly parameters?: readonly { readonly schema: { readonly enum: readonly string[] } }[];
  readonly responses: { readonly 200: { readonly content: Readonly<Record<string, { readonly schema?: { readonly $ref?: string } }>> } };
}

describe('the files for programs', () => {
  test('are described by a document that OpenAPI 3.1 allows', async () => {
    const result = await new Validator().validate(structuredClone(openApi));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  test('are each what the document says of it, to the last field', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: false });
    ajv.addSchema(openApi, 'openapi.json');
    const faults = [...files, ...pinned].flatMap((file) => {
      if (file === '/api/v1/openapi.json') return [];
      const described = describedBy(file);
      if (described === null) return [`${file}: not described`];
      if (described.schema === null) return [];
      const validate = ajv.getSchema(`openapi.json${described.schema}`);
      return validate?.(read(file)) === true ? [] : [`${file}: ${ajv.errorsText(validate?.errors)}`];
    });
    expect(faults).toEqual([]);
    expect(files.length).toBeGreaterThan(30);
  });

  test('have every field that version 1 has promised', () => {
    const { View, Claims, Index } = openApi.components.schemas;
    const [tradeRow, indicatorRow] = View.properties.rows.items.anyOf;
    const ofEvery = ['period', 'value', 'unit', 'status', 'reason', 'transform', 'flags', 'receipt'];
    expect(View.required).toEqual(
      expect.arrayContaining([
        'schemaVersion',
        'dataVersion',
        'contentHash',
        'query',
        'title',
        'subtitle',
        'headline',
        'unit',
        'notes',
        'sources',
        'rows',
      ]),
    );
    expect(tradeRow.required).toEqual(
      expect.arrayContaining([...ofEvery, 'reporter', 'partner', 'product', 'measure', 'record', 'valuation']),
    );
    expect(indicatorRow.required).toEqual(expect.arrayContaining([...ofEvery, 'economy', 'indicator', 'unitName', 'lower', 'upper']));
    expect(Claims.properties.claims.items.required).toEqual(
      expect.arrayContaining(['id', 'paraphrase', 'expression', 'verdict', 'reason', 'sentence', 'working', 'sources', 'address']),
    );
    expect(Index.properties.files.items.required).toEqual(['path', 'kind', 'title', 'query']);
  });

  test('refuse a field that the document does not know', () => {
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(openApi, 'openapi.json');
    const validate = ajv.getSchema('openapi.json#/components/schemas/Index');
    expect(validate?.({ ...read('api/v1/index.json'), more: 1 })).toBe(false);
  });

  test('are all in the list of files, and the list has no other', () => {
    const listed = read('api/v1/index.json').files.map(({ path }: { path: string }) => path);
    expect(listed.toSorted()).toEqual(files.filter((file) => file !== '/api/v1/index.json').toSorted());
  });
});

describe('the files of a view', () => {
  const names: readonly string[] = openApi.paths['/api/v1/views/{name}.json'].get.parameters[0].schema.enum;
  const text = (path: string): string => readFileSync(join(root, path), 'utf8');

  test('without receipts have the same numbers, and are at most half as large', () => {
    for (const name of names) {
      const { rows, ...head } = read(`api/v1/views/${name}.json`);
      const bare = rows.map(({ receipt, ...row }: { receipt: object }) => row);
      expect(read(`api/v1/views/${name}.values.json`)).toEqual({ ...head, rows: bare });
      expect(text(`api/v1/views/${name}.values.json`).length * 2, name).toBeLessThan(text(`api/v1/views/${name}.json`).length);
    }
  });

  test('as text have the heading, every sentence of the description, the table, the notes and the sources', () => {
    const plain = (one: string): string => one.replaceAll('\\', '');
    for (const name of names) {
      const { headline, description, notes, sources } = read(`api/v1/views/${name}.json`);
      const written = plain(text(`api/v1/views/${name}.txt`));
      expect(written.startsWith(`## ${plain(headline)}\n`), name).toBe(true);
      for (const part of ['level', 'trend', 'turningPoints', 'extremes', 'absences'])
        for (const sentence of description[part]) expect(written).toContain(`- ${plain(sentence)}`);
      for (const note of notes) expect(written).toContain(plain(note));
      expect(written).toContain('| --- |');
      for (const { source } of sources) expect(written).toContain(plain(source.publisher));
    }
  });

  test('of the version of the data stand under that version, each with the same content, and say which it is', () => {
    const { dataVersion } = read('api/v1/index.json');
    expect(pinned.toSorted()).toEqual(
      names.flatMap((name) => ['txt', 'svg', 'csv', 'json'].map((ending) => `/v/${dataVersion}/${name}.${ending}`)).toSorted(),
    );
    for (const name of names) {
      expect(text(`v/${dataVersion}/${name}.json`)).toBe(text(`api/v1/views/${name}.json`));
      expect(text(`v/${dataVersion}/${name}.txt`)).toMatch(new RegExp(`Data version ${dataVersion} .*/v/${dataVersion}/${name}\\.txt\n$`));
      expect(text(`v/${dataVersion}/${name}.svg`)).toContain(`Data version ${dataVersion} `);
    }
  });

  test('of the version of the data are drawn into pages of others and cited from pages of this site', () => {
    const { dataVersion } = read('api/v1/index.json');
    const html = text('en/paper/figure-2/index.html');
    expect(html).toContain(`Data version ${dataVersion} `);
    expect(html).toContain(`/v/${dataVersion}/figure-2.txt`);
  });
});

describe('what programs find without being told', () => {
  test('the page of the data describes the dataset to search engines, with files that there are', () => {
    const html = readFileSync(join(root, 'en/data/index.html'), 'utf8');
    const [, text] = /<script data-site="true" type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    const description = JSON.parse(text ?? 'null');
    expect(description).toMatchObject({ '@type': 'Dataset', temporalCoverage: expect.stringMatching(/^\d{4}\/\d{4}$/) });
    const offered: readonly string[] = description.distribution.map(
      ({ contentUrl }: { contentUrl: string }) => new URL(contentUrl).pathname,
    );
    for (const path of offered) expect(existsSync(join(root, path)), path).toBe(true);
    expect(offered.filter((path) => path.startsWith('/api/')).toSorted()).toEqual(
      files.filter((path) => path === '/api/v1/index.json' || path.startsWith('/api/v1/dataset/')).toSorted(),
    );
    expect(offered).toContain('/files/data/codebook.csv');
  });

  test('llms.txt names topics and files by addresses that there are', () => {
    const paths = [...readFileSync(join(root, 'llms.txt'), 'utf8').matchAll(/\]\((\S+)\)/g)].map(
      ([, address]) => new URL(address ?? '').pathname,
    );
    expect(paths.length).toBeGreaterThan(10);
    for (const path of paths) expect(existsSync(join(root, path)), path).toBe(true);
  });

  test('llms.txt names every view as text, and answers three questions in the words of the files that it names', () => {
    const guide = readFileSync(join(root, 'llms.txt'), 'utf8');
    const texts = globSync('api/v1/views/*.txt', { cwd: root });
    for (const file of texts) expect(guide).toContain(`/${file}): `);
    const worked = [...guide.matchAll(/^### (.+\?)\n\nRead (\S+)\. Answer: (.+)$/gm)];
    expect(worked).toHaveLength(3);
    for (const [, , address = '', answer = ''] of worked) {
      const file = new URL(address).pathname;
      const { headline, description } = read(file.replace('.txt', '.json'));
      expect(answer).toBe([`${headline}.`, ...description.level].join(' '));
      expect(readFileSync(join(root, file), 'utf8')).toContain(headline);
    }
  });

  test('every address of the sitemap has the day on which the data last changed', () => {
    const sitemap = readFileSync(join(root, 'sitemap.xml'), 'utf8');
    expect(sitemap.match(/<lastmod>\d{4}-\d{2}-\d{2}<\/lastmod>/g)).toHaveLength(sitemap.match(/<url>/g)?.length ?? 0);
  });
});
