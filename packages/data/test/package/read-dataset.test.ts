import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { DatasetIntegrityError } from '@sogdia/core';
import type { Dataset } from '@sogdia/core/model';
import { describe, expect, test } from 'vitest';
import { contentHashOf, datasetPackage, datasetParts, loadDataset, readDataset } from '../../src/index.ts';
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
      'observations in one of both',
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
      ['observations.csv, row 2, release', 'customs/2020', 'an id that releases lists'],
    ],
    [
      'the same cell twice',
      { 'observations.csv': rowsChanged('customs/2021,DEU,BRA,export,2016', 'customs/2021,DEU,BRA,export,2015') },
      ['observations.csv, row 15', expect.stringContaining('BRA'), expect.stringContaining('each once')],
    ],
  ] as const)('readDataset tells the place of %s', async (_, changes, told) => {
    expect(await fault(changes)).toEqual(told);
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
