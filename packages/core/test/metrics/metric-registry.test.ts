import { globSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { UnknownNameError } from '../../src/index.ts';
import { findMetric, type MetricRecord, metricRegistry } from '../../src/metrics/index.ts';
import { describeMetric, settingsOf, translate, variantsOf } from '../../src/workspace.ts';

const folder = fileURLToPath(new URL('../../src/metrics/', import.meta.url));

/** The file of a metric in the folder of its family, or in one of that folder's own. */
function fileOf({ family, id }: MetricRecord): string {
  const [file = ''] = globSync(`${family}/**/${id}.ts`, { cwd: folder });
  return `${folder}${file}`;
}

/** Whose file declares a name. */
const idsByName = new Map(
  metricRegistry.flatMap((record) =>
    [...readFileSync(fileOf(record), 'utf8').matchAll(/^export (?:function|const|interface|type) (\w+)/gm)].map(
      ([, name = '']) => [name, record.id] as const,
    ),
  ),
);

/** Ids of the metrics of whose files this file imports a name. */
function importedMetrics(record: MetricRecord): readonly string[] {
  const text = readFileSync(fileOf(record), 'utf8');
  const names = [...text.matchAll(/^import (?:type )?\{([^}]*)\} from '\./gm)].flatMap(([, list = '']) => list.match(/\w+/g) ?? []);
  return [...new Set(names.flatMap((name) => idsByName.get(name) ?? []))].sort();
}

describe('the registry of metrics', () => {
  test('every id is there once', () => {
    const ids = metricRegistry.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(66);
  });

  test.each(metricRegistry)('$id: what may be set beside its table is named once', (record) => {
    const settings = settingsOf(record);
    expect(new Set(settings).size).toBe(settings.length);
  });

  test.each(metricRegistry)('$id: its file lies in the folder of its family', (record) => {
    expect(statSync(fileOf(record)).isFile(), record.id).toBe(true);
  });

  test.each(metricRegistry)('$id: requires is what its file imports', (record) => {
    expect([...record.requires].sort()).toEqual(importedMetrics(record));
  });

  test.each(metricRegistry)('$id: its name and its description stand in every catalogue', ({ id }) => {
    for (const language of ['en'] as const) {
      expect(translate(language, `metric.${id}.name`), `metric.${id}.name`).toEqual(expect.stringMatching(/\S/));
      expect(describeMetric(language, id), id).toEqual(expect.stringMatching(/\.$/));
    }
  });

  test.each(metricRegistry)('$id: its record says formula, input, reference and an ordered range', (record) => {
    for (const text of [record.formula, record.input, record.reference, ...record.undefinedWhen.map(({ when }) => when)])
      expect(text).not.toBe('');
    const [minimum, maximum] = record.range;
    if (minimum !== null && maximum !== null) expect(minimum).toBeLessThan(maximum);
    const reasons = record.undefinedWhen.map(({ reason }) => reason);
    expect(new Set(reasons).size).toBe(reasons.length);
    for (const { values, usedBy } of variantsOf(record)) {
      expect(new Set(values).size).toBe(values.length);
      expect(values.length).toBeGreaterThan(0);
      expect(usedBy).not.toBe('');
    }
  });

  test.each(metricRegistry)('$id: one doc block names its record, which alone says formula, undefined cases and reference', (record) => {
    const blocks = [...readFileSync(fileOf(record), 'utf8').matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*\*\//g)].map(([block]) => block);
    const [block = '', ...others] = blocks.filter((one) => one.includes(`\n * @metric ${record.id}\n`));
    expect([block !== '', others]).toEqual([true, []]);
    expect(block).not.toMatch(/^ \* .*\b(Formula|Undefined|Reference): /m);
  });
});

describe('findMetric(id)', () => {
  test('findMetric(id) gives the record of every id', () => {
    for (const record of metricRegistry) expect(findMetric(record.id)).toBe(record);
  });

  test("findMetric('trade-balanse') names the nearest ids", () => {
    let thrown: unknown;
    try {
      findMetric('trade-balanse');
    } catch (error) {
      thrown = error;
    }
    expect(UnknownNameError.isInstance(thrown)).toBe(true);
    expect(thrown).toMatchObject({ parameter: 'metric', value: 'trade-balanse', nearest: expect.arrayContaining(['trade-balance']) });
  });
});
