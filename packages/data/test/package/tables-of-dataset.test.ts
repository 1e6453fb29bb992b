import { describe, expect, test } from 'vitest';
import { codebookOf, datasetParts, loadDataset, registriesOfDataset, tablesOfDataset, tableText } from '../../src/index.ts';
import { parseCommaSeparated } from '../../src/parse/table/parse-comma-separated.ts';

const dataset = await loadDataset(datasetParts);
const tables = [...tablesOfDataset(dataset), ...registriesOfDataset(dataset)];
const rowsOf = (name: string): number => tables.find((table) => table.name === name)?.rows.length ?? 0;

describe('tablesOfDataset(dataset) and registriesOfDataset(dataset)', () => {
  test('have a row for every figure, quantity, fact, event and registered thing', () => {
    expect(tables.map(({ name }) => name)).toEqual([
      'observations',
      'quantities',
      'indicators',
      'facts',
      'events',
      'economies',
      'registry',
      'sources',
      'releases',
    ]);
    expect(rowsOf('observations')).toBe(dataset.observations.length);
    expect(rowsOf('quantities')).toBe([...dataset.observations].reduce((sum, { quantities = [] }) => sum + quantities.length, 0));
    expect(rowsOf('indicators')).toBe(dataset.indicators.length);
    expect(rowsOf('facts')).toBe(dataset.places.reduce((sum, { facts }) => sum + facts.length, 0));
    expect(rowsOf('events')).toBe(dataset.events.length);
    expect(rowsOf('releases')).toBe(dataset.releases.length);
  });

  test('give no table for a kind of which there is nothing', async () => {
    expect(tablesOfDataset(await loadDataset(['events'])).map(({ name }) => name)).toEqual(['events']);
  });

  test('name in each row a release, and a source, that the registries tell of', () => {
    const ids = (name: string): ReadonlySet<unknown> => new Set(tables.find((table) => table.name === name)?.rows.map(([id]) => id));
    const [releases, sources] = [ids('releases'), ids('sources')];
    for (const { fields, rows } of tablesOfDataset(dataset)) {
      const [release, source] = ['release', 'source'].map((name) => fields.findIndex((field) => field.name === name));
      expect(rows.filter((row) => !releases.has(row[release ?? -1]))).toEqual([]);
      if (source !== -1) expect(rows.filter((row) => !sources.has(row[source ?? -1]))).toEqual([]);
    }
  });

  test.each(tables.map((table) => [table.name, table] as const))(
    '%s holds what its codebook says of each column',
    (_, { fields, rows }) => {
      expect(rows.filter((row) => row.length !== fields.length)).toEqual([]);
      fields.forEach(({ name, type, constraints }, at) => {
        const cells = rows.map((row) => row[at] ?? null);
        const given = cells.filter((cell) => cell !== null && cell !== '');
        if (constraints?.required) expect(given.length, name).toBe(cells.length);
        if (type === 'number')
          expect(
            given.filter((cell) => typeof cell !== 'number'),
            name,
          ).toEqual([]);
        if (constraints?.enum)
          expect(
            [...new Set(given)].filter((cell) => !constraints.enum?.includes(String(cell))),
            name,
          ).toEqual([]);
      });
    },
  );
});

describe('tableText(table)', () => {
  test('writes every number in full and every text whole, as a reader of separated values gets them back', () => {
    for (const { fields, rows, ...table } of tables) {
      const [head, ...lines] = parseCommaSeparated(tableText({ ...table, fields, rows }));
      expect(head).toEqual(fields.map(({ name }) => name));
      const plain = (cell: string | number | null): string =>
        String(cell ?? '').replace(/^(?=[=+\-@\t\r])/, typeof cell === 'string' ? "'" : '');
      expect(lines).toEqual(rows.map((row) => row.map(plain)));
    }
  });

  test('keeps a spreadsheet from running a text as a formula, and leaves a negative number a number', () => {
    const fields = [{ name: 'a', type: 'string', description: '' }] as const;
    expect(tableText({ name: 'x', fields, rows: [['=1+1'], [-5]] })).toBe("a\n'=1+1\n-5\n");
  });
});

describe('codebookOf(tables)', () => {
  test('has a row for each column of each kind of table, with its meaning, its unit and the values it may have', () => {
    const { rows } = codebookOf(tables);
    expect(rows.map(([table, column]) => `${table}.${column}`)).toEqual(
      tables.flatMap(({ name, fields }) => fields.map((field) => `${name}.${field.name}`)),
    );
    expect(rows.filter(([, , , meaning]) => meaning === null || meaning === '')).toEqual([]);
    const row = (name: string) => rows.find(([table, column]) => `${table}.${column}` === name);
    expect(row('observations.value')).toEqual([
      'observations',
      'value',
      'number',
      'The figure in plain currency',
      'column unit',
      null,
      'never',
    ]);
    expect(row('observations.valuation')?.[5]).toBe('FOB CIF mixed unstated');
  });

  test('tells of the same columns once', () => {
    const [first] = tables;
    expect(codebookOf(first === undefined ? [] : [first, { ...first, name: 'again' }]).rows).toHaveLength(first?.fields.length ?? 0);
  });
});
