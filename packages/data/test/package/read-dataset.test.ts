import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { computeView, DatasetIntegrityError, decodeViewSpec } from '@sogdia/core';
import type { Dataset, ObservationColumns } from '@sogdia/core/model';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import {
  type ArrowTable,
  contentHashOf,
  datasetPackage,
  datasetParts,
  type GivenObservations,
  loadDataset,
  readDataset,
} from '../../src/index.ts';
import { packageFolder } from '../support/built.ts';

const folder = new URL('../../../core/test/fixtures/germany-mercosur/', import.meta.url);
const files: Readonly<Record<string, string>> = Object.fromEntries(
  ['dataset.json', 'observations.csv'].map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);

/** The dataset of some files in place of those of the fixture; null takes one away. */
function read(changes: Readonly<Record<string, string | null>> = {}): Promise<Dataset> {
  const all = Object.entries({ ...files, ...changes }).filter(([, text]) => text !== null);
  const texts = new Map(all as [string, string][]);
  return readDataset([...texts.keys()], async (name) => texts.get(name) ?? Promise.reject(new Error(`no file ${name}`)));
}

const changed = (change: (dataset: Record<string, unknown>) => object): string =>
  JSON.stringify(change(JSON.parse(files['dataset.json'] ?? '') as Record<string, unknown>));
const rowsChanged = (before: string, after: string): string => (files['observations.csv'] ?? '').replace(before, after);

async function fault(changes: Readonly<Record<string, string | null>>): Promise<readonly string[]> {
  const error = await read(changes).catch((cause: unknown) => cause);
  return DatasetIntegrityError.isInstance(error) ? [error.file, error.found, error.expected] : [String(error)];
}

const ofColumns = 'a table with every column, and as many rows in each';

describe('readDataset(names, read)', () => {
  test('readDataset gives the dataset of dataset.json with the tables beside it, and hashes their numbers', async () => {
    const dataset = await read();
    expect([dataset.id, dataset.observations.length, dataset.events.length, dataset.studies[0]?.id]).toEqual([
      'germany-mercosur',
      87,
      4,
      'rhine-and-plate',
    ]);
    expect(dataset.observations.at(0)).toMatchObject({
      reporter: 'DEU',
      partner: 'BRA',
      value: 12e9,
      printed: { value: '12000000000' },
      note: null,
    });
    expect(dataset.contentHash).toBe(await contentHashOf(dataset));
  });

  test('readDataset takes the rows from dataset.json alone as well', async () => {
    const { contentHash, observations } = await read();
    const whole = changed((dataset) => ({ ...dataset, contentHash, observations }));
    expect(inRows(await read({ 'dataset.json': whole, 'observations.csv': null }))).toEqual(inRows(await read()));
    expect(await fault({ 'dataset.json': whole })).toEqual([
      'observations.csv',
      'observations in dataset.json too',
      'observations in one place',
    ]);
  });

  test('readDataset reads quantities, from the observations of dataset.json or from a table beside theirs, and hashes them', async () => {
    const { observations } = await read();
    const [one] = observations;
    if (one === undefined) throw new Error('no observation');
    const quantity = { value: 1500, unit: 'kg', printed: { value: '1.5', unit: 'tonnes' }, status: 'printed' } as const;
    const head = 'reporter,partner,flow,period,product,release,value,unit,printed_value,printed_unit,status';
    const rowOf = (period: string): string =>
      `${one.reporter},${one.partner},${one.flow},${period},${one.product},${one.release},1500,kg,1.5,tonnes,printed`;
    const asTable = await read({ 'quantities.csv': `${head}\n${rowOf(one.period)}\n` });
    const inJson = changed((dataset) => ({ ...dataset, observations: [{ ...one, quantities: [quantity] }, ...observations.slice(1)] }));
    expect(asTable.observations.at(0)?.quantities).toEqual([quantity]);
    expect(asTable.observations.slice(1)).toEqual(observations.slice(1));
    expect(inRows(await read({ 'dataset.json': inJson, 'observations.csv': null }))).toEqual(inRows(asTable));
    expect(asTable.contentHash).not.toBe((await read()).contentHash);
    expect(await fault({ 'quantities.csv': `${head}\n${rowOf('1066')}\n` })).toEqual([
      'quantities.csv',
      expect.stringContaining('row 1 is of no observation'),
      expect.any(String),
    ]);
    expect((await fault({ 'quantities.csv': 'reporter\nDEU\n' }))[0]).toBe('quantities.csv');
  });

  test('readDataset refuses a content hash that is not that of the numbers, and tells the right one', async () => {
    const { contentHash } = await read();
    const found = 'f'.repeat(64);
    expect(await fault({ 'dataset.json': changed((dataset) => ({ ...dataset, contentHash: found })) })).toEqual([
      'dataset.json, contentHash',
      found,
      `${contentHash}, the hash of the numbers that were read`,
    ]);
  });

  test.each([
    ['a folder without either file', { 'dataset.json': null }, ['', 'observations.csv', 'datapackage.json or dataset.json']],
    ['a file that is no JSON', { 'dataset.json': '{"id": ' }, ['dataset.json', expect.stringContaining('JSON'), 'JSON']],
    ['a list', { 'dataset.json': '[]' }, ['dataset.json', '[]', 'an object with the fields of datasetSchema']],
    [
      'a field that lacks',
      { 'dataset.json': changed(({ policies: _, ...rest }) => rest) },
      ['dataset.json, policies', 'nothing', 'a list'],
    ],
    [
      'a column that lacks',
      { 'observations.csv': rowsChanged('valuation', 'valued') },
      ['observations.csv', expect.stringContaining('has no column valuation'), 'a table with every column'],
    ],
    [
      'two columns of one name',
      { 'observations.csv': rowsChanged('flags,note', 'flags,note,value') },
      ['observations.csv', expect.stringContaining('two columns value'), 'a table with every column'],
    ],
    [
      'a cell that is no number',
      { 'observations.csv': rowsChanged('TOTAL,12000000000,', 'TOTAL,12bn,') },
      ['observations.csv, row 1, value', '"12bn"', 'number'],
    ],
    [
      'a release that nothing lists',
      { 'observations.csv': rowsChanged('customs/2021,DEU,BRA,import,2015', 'customs/2020,DEU,BRA,import,2015') },
      ['observations.csv, row 2, release', 'customs/2020', 'an id in releases'],
    ],
    [
      'the same cell twice',
      { 'observations.csv': rowsChanged('customs/2021,DEU,BRA,export,2016', 'customs/2021,DEU,BRA,export,2015') },
      ['observations.csv, row 15', expect.stringContaining('BRA'), expect.stringContaining('each once')],
    ],
  ] as const)('readDataset tells the place of %s', async (_, changes, told) => {
    expect(await fault(changes)).toEqual(told);
  });

  describe('readDataset(names, read, observations)', () => {
    const json = async (name: string): Promise<string> => files[name] ?? '';
    const given = (observations: GivenObservations, names = ['dataset.json']): Promise<Dataset> => readDataset(names, json, observations);
    const faultOf = async (observations: GivenObservations, names?: string[]): Promise<readonly string[]> => {
      const error = await given(observations, names).catch((cause: unknown) => cause);
      return DatasetIntegrityError.isInstance(error) ? [error.file, error.found, error.expected] : [String(error)];
    };
    const columns = async (changes: Partial<ObservationColumns> = {}): Promise<ObservationColumns> => ({
      ...((await read()).observations.columns as ObservationColumns),
      ...changes,
    });
    const cells = (): { readonly names: readonly string[]; readonly rows: readonly (readonly string[])[] } => {
      const [names = [], ...rows] = (files['observations.csv'] ?? '')
        .trim()
        .split('\n')
        .map((line) => line.split(','));
      return { names, rows };
    };
    /** A column of the table as a column-wise format holds it: numbers as numbers, nothing as null. */
    const column = (name: string): (string | number | null)[] => {
      const { names, rows } = cells();
      const texts = rows.map((row) => row[names.indexOf(name)] ?? '');
      return texts.map((text) => (name === 'value' ? Number(text) : text === '' ? null : text));
    };
    const parquet = (leaveOut = ''): Uint8Array =>
      new Uint8Array(
        parquetWriteBuffer({
          columnData: cells()
            .names.filter((name) => name !== leaveOut)
            .map((name) => ({
              name,
              data: column(name),
              type: name === 'value' ? ('DOUBLE' as const) : ('STRING' as const),
              nullable: true,
            })),
          rowGroupSize: 40,
        }),
      );
    const arrow = (): ArrowTable => ({
      numRows: cells().rows.length,
      schema: { fields: cells().names.map((name) => ({ name })) },
      getChild: (name) => ({ get: (row) => column(name)[row] }),
    });

    test('readDataset takes rows, a table of Arrow and the bytes of a file in Parquet as it takes observations.csv', async () => {
      const own = await read();
      for (const observations of [[...own.observations], own.observations.slice(), arrow(), parquet()]) {
        expect(inRows(await given(observations))).toEqual(inRows(own));
      }
    });

    test('readDataset takes columns, whose figures are printed as their values are', async () => {
      const [own, byColumn] = await Promise.all([read(), given(await columns())]);
      const printed = (value: number) => ({ printed: { value: String(value), unit: 'usd' }, printedGrowth: null, note: null });
      expect([...byColumn.observations]).toEqual(own.observations.map((row) => ({ ...row, ...printed(row.value) })));
      const query = 'measure=export&reporter=DEU&partners=BRA&years=2015-2016';
      const view = (dataset: Dataset) =>
        computeView(dataset, decodeViewSpec(dataset, query)).series.map(({ points }) => points.map((point) => point.value));
      expect(view(byColumn)).toEqual(view(own));
    });

    test.each([
      [
        'a column of another length',
        async () => columns({ product: [0] }),
        ['observations', 'product has 1 rows, value has 87', ofColumns],
      ],
      [
        'a position that its list does not have',
        async () => columns({ period: new Float64Array(87).fill(2).fill(99, 4) }),
        ['observations', expect.stringMatching(/^period, row 5: 99 is no position in periods, which has \d+$/), ofColumns],
      ],
      [
        'an entry that is there twice',
        async () => columns({ periods: ['2015', '2016', '2015'] as never }),
        ['observations', 'periods, entry 3 is there a second time: "2015"', ofColumns],
      ],
      [
        'a code that nothing knows',
        async () => {
          const { flows } = await columns();
          return columns({ flows: flows.map((flow, at) => (at === 1 ? { ...flow, reporter: 'XYZ' as never } : flow)) });
        },
        [expect.stringMatching(/^observations, row \d+, reporter$/), expect.stringContaining('XYZ'), expect.any(String)],
      ],
      [
        'a value that is no number',
        async () => columns({ value: new Float64Array(87).fill(1).fill(Number.NaN, 6) }),
        ['observations, row 7, value', 'null (and 80 more faults)', 'number'],
      ],
      [
        'a cell that is there twice',
        async () => columns({ ...Object.fromEntries(['flow', 'period', 'product', 'origin'].map((name) => [name, new Uint32Array(87)])) }),
        ['observations, row 2', expect.any(String), expect.stringContaining('each once')],
      ],
      [
        'bytes that are no Parquet',
        async () => new Uint8Array(40),
        ['observations', expect.any(String), expect.stringContaining('Parquet')],
      ],
      [
        'a file in Parquet without a column',
        async () => parquet('valuation'),
        ['observations', expect.stringContaining('has no column valuation'), ofColumns],
      ],
    ] as const)('readDataset tells the place of %s', async (_, make, told) => {
      expect(await faultOf(await make())).toEqual(told);
    });

    test('docs/opening-a-dataset.md has an example of readDataset with observations in memory that runs', async () => {
      const page = readFileSync(new URL('../../../../docs/opening-a-dataset.md', import.meta.url), 'utf8');
      const [, , code = ''] = /```ts\n(?<first>[\s\S]*?)```[\s\S]*?```ts\n(?<second>[\s\S]*?)```/.exec(page) ?? [];
      const run = new Function(
        'readFile',
        'readDataset',
        `return (async () => {${code.replaceAll(/^import .*/gm, '')}\nreturn [ofParquet, byColumn];})()`,
      );
      const contents: Readonly<Record<string, string | Uint8Array>> = {
        'germany-mercosur/dataset.json': files['dataset.json'] ?? '',
        'observations.parquet': parquet(),
      };
      const [ofParquet, byColumn] = (await run(async (path: string) => contents[path], readDataset)) as readonly Dataset[];
      expect(ofParquet?.contentHash).toBe((await read()).contentHash);
      expect(byColumn?.observations.map(({ period, value }) => [period, value])).toEqual([
        ['2015', 12e9],
        ['2016', 9.5e9],
      ]);
    });

    test('readDataset refuses observations beside a table of them, and beside a data package', async () => {
      expect(await faultOf([], ['dataset.json', 'observations.csv'])).toEqual([
        'observations',
        'observations in observations.csv too',
        'observations in one place',
      ]);
      expect((await faultOf([], ['datapackage.json']))[0]).toBe('datapackage.json');
    });
  });

  test('readDataset counts the faults beside the first', async () => {
    const [, found] = await fault({ 'observations.csv': (files['observations.csv'] ?? '').replaceAll(',USD,', ',,') });
    expect(found).toMatch(/^"" \(and \d+ more faults\)$/);
  });

  test('readDataset of the package that is shipped gives the very dataset that is built from it', async () => {
    const own = await readDataset(readdirSync(packageFolder), (name) => readFile(`${packageFolder}/${name}`, 'utf8'));
    const shipped = await loadDataset(datasetParts);
    expect([own.id, own.version, own.contentHash]).toEqual([shipped.id, shipped.version, datasetPackage.contentHash]);
    for (const part of Object.keys(shipped) as (keyof Dataset)[]) {
      const [one, other] = [own[part], shipped[part]];
      if (part === 'observations') expect(linesOf([...own.observations])).toEqual(linesOf([...shipped.observations]));
      else if (Array.isArray(one) && Array.isArray(other)) expect(linesOf(one), part).toEqual(linesOf(other));
    }
    expect([own.groups, own.offered, own.policies, own.releases, own.studies]).toEqual([
      shipped.groups,
      shipped.offered,
      shipped.policies,
      shipped.releases,
      shipped.studies,
    ]);
  });

  test('readDataset refuses a file of a package that is not the one it lists', async () => {
    const broken = (name: string): Promise<string> =>
      readFile(`${packageFolder}/${name}`, 'utf8').then((text) => (name === 'datasets/policies.json' ? `${text} ` : text));
    await expect(readDataset(['datapackage.json'], broken)).rejects.toMatchObject({ file: 'datasets/policies.json' });
  });
});

/** A dataset with its observations as a list. */
function inRows(dataset: Dataset): Dataset {
  return { ...dataset, observations: [...dataset.observations] };
}

/** A digest of the rows of a list, in whatever order they and their fields stand. */
function linesOf(rows: readonly unknown[]): readonly [count: number, digest: string] {
  const lines = rows.map((row) => JSON.stringify(row, sorted)).sort();
  return [lines.length, createHash('sha256').update(lines.join('\n')).digest('hex')];
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
