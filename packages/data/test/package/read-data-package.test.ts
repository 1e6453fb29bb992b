import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Observation } from '@sogdia/core/model';
import { describe, expect, test } from 'vitest';
import { type DataPackage, loadDataset, readDataPackage } from '../../src/index.ts';
import { tablesOfRelease } from '../../src/package/tables-of-release.ts';
import { built, packageFolder } from '../support/built.ts';
import { makeObservation } from '../support/make-observation.ts';
import { makeRelease } from '../support/make-release.ts';

const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const [table] = tablesOfRelease(makeRelease({ observations: [makeObservation({ note: 'a, "b"', flags: ['rounded'] })] }));
const path = 'datasets/office/2021/observations.csv';
const descriptor = {
  name: 'x',
  version: '1.2.3',
  sources: [{ title: 'Office, 2021', version: 'office/2021' }],
  resources: [{ path, hash: sha256(table?.text ?? '') }],
  sogdia: { contentHash: `sha256:${'c'.repeat(64)}` },
};

function read(files: Readonly<Record<string, string>>): Promise<DataPackage> {
  const all: Readonly<Record<string, string>> = { 'datapackage.json': JSON.stringify(descriptor), [path]: table?.text ?? '', ...files };
  return readDataPackage(async (name) => {
    const text = all[name];
    if (text === undefined) throw new Error(`no file ${name}`);
    return text;
  });
}

describe('readDataPackage(read)', () => {
  test('readDataPackage gives every observation as it was built, with the version and the names of the releases', async () => {
    expect(await read({})).toEqual({
      id: 'x',
      version: '1.2.3',
      contentHash: 'c'.repeat(64),
      observations: [makeObservation({ note: 'a, "b"', flags: ['rounded'] })],
      revisions: [],
      labels: new Map([['office/2021', 'Office, 2021']]),
    });
  });

  test('readDataPackage gives each observation the quantities that the table beside states of it', async () => {
    const quantities = [{ value: 7, unit: 'items', printed: { value: '7', unit: 'u' }, status: 'estimated' }] as const;
    const row = makeObservation({ quantities: [...quantities] });
    const texts = Object.fromEntries(
      tablesOfRelease(makeRelease({ observations: [row] })).map(({ name, text }) => [`datasets/office/2021/${name}`, text]),
    );
    const resources = Object.entries(texts).map(([name, text]) => ({ path: name, hash: sha256(text) }));
    expect((await read({ ...texts, 'datapackage.json': JSON.stringify({ ...descriptor, resources }) })).observations).toEqual([row]);
  });

  test('readDataPackage of this very package gives the observations of the build', async () => {
    const own = await readDataPackage((name) => readFile(`${packageFolder}/${name}`, 'utf8'));
    const { datasetPackage, releases } = await built();
    expect({ version: own.version, contentHash: own.contentHash }).toEqual({
      version: datasetPackage.version,
      contentHash: datasetPackage.contentHash,
    });
    expect(own.observations).toHaveLength(releases.reduce((sum, { observations }) => sum + observations.length, 0));
    const measured = (rows: typeof own.observations): number => rows.filter(({ quantities }) => quantities !== undefined).length;
    expect(measured(own.observations)).toBe(releases.reduce((sum, { observations }) => sum + measured(observations), 0));
    const key = ({ release, partner, period, flow, value }: Observation): string => `${release} ${partner} ${period} ${flow} ${value}`;
    const shipped = (await loadDataset(['totals'])).observations.filter(({ release }) => release === 'stat-uz/2023').map(key);
    expect(new Set(own.observations.filter(({ release }) => release === 'stat-uz/2023').map(key))).toEqual(new Set(shipped));
  });

  test('readDataPackage reads the currency and the printed growth, and dollars without growth from a table that has neither column', async () => {
    const row = makeObservation({ unit: 'cny', printedGrowth: '12.5' });
    const text = tablesOfRelease(makeRelease({ observations: [row] }))[0]?.text ?? '';
    const listed = (content: string) => ({ ...descriptor, resources: [{ path, hash: sha256(content) }] });
    expect((await read({ 'datapackage.json': JSON.stringify(listed(text)), [path]: text })).observations).toEqual([row]);
    const earlier = text.replace(',unit,', ',').replace(',printed_growth,', ',').replace(',cny,', ',').replace(',12.5,', ',');
    expect((await read({ 'datapackage.json': JSON.stringify(listed(earlier)), [path]: earlier })).observations).toEqual([
      makeObservation(),
    ]);
  });

  test('readDataPackage throws for a file that is not the one the descriptor lists, naming both checksums', async () => {
    await expect(read({ [path]: `${table?.text ?? ''} ` })).rejects.toMatchObject({ file: path, expected: sha256(table?.text ?? '') });
  });

  test('readDataPackage throws for a descriptor that is none, and for a damaged row', async () => {
    await expect(read({ 'datapackage.json': '{}' })).rejects.toMatchObject({ file: 'datapackage.json' });
    await expect(read({ 'datapackage.json': 'no' })).rejects.toMatchObject({ code: 'dataset-integrity' });
    const bad = (table?.text ?? '').replace('FOB', 'NEVER');
    const listed = { ...descriptor, resources: [{ path, hash: sha256(bad) }] };
    await expect(read({ 'datapackage.json': JSON.stringify(listed), [path]: bad })).rejects.toMatchObject({ file: path });
  });

  test('readDataPackage reads what was revised, where the package says so', async () => {
    const revisions = JSON.stringify([{ version: '1.1.0', kind: 'row-added', before: null, after: 'a | b', reason: 'r', reference: 's' }]);
    const resources = [...descriptor.resources, { path: 'datasets/revisions.json', hash: sha256(revisions) }];
    const found = await read({ 'datapackage.json': JSON.stringify({ ...descriptor, resources }), 'datasets/revisions.json': revisions });
    expect(found.revisions.map(({ kind }) => kind)).toEqual(['row-added']);
  });

  test.each(['datasets/../../outside/observations.csv', '../x', '/etc/passwd', 'a//b', './a', 'a/..', 'C:\\x', 'file:///etc/passwd', ''])(
    'readDataPackage refuses a descriptor that lists %j, which is no path inside the package, and reads nothing of it',
    async (outside) => {
      const asked: string[] = [];
      const resources = [...descriptor.resources, { path: outside, hash: sha256('') }];
      const reading = readDataPackage(async (name) => {
        asked.push(name);
        return JSON.stringify({ ...descriptor, resources });
      });
      await expect(reading).rejects.toMatchObject({
        file: 'datapackage.json',
        found: expect.stringContaining('a path inside the package'),
      });
      expect(asked).toEqual(['datapackage.json']);
    },
  );

  test('readDataPackage refuses a descriptor that lists a resource twice', async () => {
    const resources = [...descriptor.resources, { path, hash: sha256('another') }];
    await expect(read({ 'datapackage.json': JSON.stringify({ ...descriptor, resources }) })).rejects.toMatchObject({
      file: 'datapackage.json',
      found: expect.stringContaining('each resource once'),
    });
  });
});
