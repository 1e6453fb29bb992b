import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, inject, test } from 'vitest';

const root = inject('siteRoot');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const openApi = read('api/v1/openapi.json');
const files = globSync('api/v1/**/*.json', { cwd: root }).map((file) => `/${file}`);

/** The path of the description that a file belongs to, with the schema of it. */
function describedBy(file: string): { readonly path: string; readonly schema: string } | null {
  for (const [path, { get }] of Object.entries<{ get: Operation }>(openApi.paths)) {
    const names = get.parameters?.[0]?.schema.enum ?? [''];
    if (names.some((name) => path.replace('{name}', name) === file))
      return { path, schema: get.responses[200].content['application/json'].schema.$ref };
  }
  return null;
}

interface Operation {
  readonly parameters?: readonly { readonly schema: { readonly enum: readonly string[] } }[];
  readonly responses: {
    readonly 200: { readonly content: { readonly 'application/json': { readonly schema: { readonly $ref: string } } } };
  };
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
    const faults = files.flatMap((file) => {
      if (file === '/api/v1/openapi.json') return [];
      const described = describedBy(file);
      if (described === null) return [`${file}: not described`];
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

  test('every address of the sitemap has the day on which the data last changed', () => {
    const sitemap = readFileSync(join(root, 'sitemap.xml'), 'utf8');
    expect(sitemap.match(/<lastmod>\d{4}-\d{2}-\d{2}<\/lastmod>/g)).toHaveLength(sitemap.match(/<url>/g)?.length ?? 0);
  });
});
