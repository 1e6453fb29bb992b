import { describe, expect, test } from 'vitest';
import type { Value } from '../../../src/index.ts';
import {
  complexityOutlookGain,
  complexityOutlookIndex,
  density,
  diversity,
  economicComplexityIndex,
  economicFitness,
  type FitnessOptions,
  type PresenceInput,
  presence,
  productComplexityIndex,
  proximity,
  reflections,
  ubiquity,
} from '../../../src/metrics/index.ts';
import { expectClose } from '../../support/close-to.ts';
import { type Reference, readReference } from '../../support/read-reference.ts';
import { readTradeTable } from './trade-tables.ts';

interface ListCase {
  readonly metric: string;
  readonly of: 'economies' | 'products' | 'cells';
  readonly norm?: 'max' | 'sqrt';
  readonly values: readonly number[] | readonly string[] | readonly (readonly number[])[];
}

function casesOf(name: string): (metric: string, of?: ListCase['of'], norm?: ListCase['norm']) => ListCase['values'] {
  const { cases } = readReference<Reference<ListCase>>(`complexity/${name}`);
  return (metric, of, norm) => {
    const found = cases.find(
      (one) => one.metric === metric && (of === undefined || one.of === of) && (norm === undefined || one.norm === norm),
    );
    if (found === undefined) throw new Error(`${name} holds no ${metric} of ${of}`);
    return found.values;
  };
}

/** Compares every value, in order, and the number of values. */
function expectList(actual: readonly Value[], wanted: ListCase['values'], relative: number, absolute: number): void {
  expect(actual.length).toBe(wanted.length);
  for (const [index, value] of wanted.entries()) expectClose(actual[index], value as number, relative, absolute);
}

function expectTable(actual: readonly (readonly Value[])[], wanted: ListCase['values'], relative: number, absolute: number): void {
  expect(actual.length).toBe(wanted.length);
  for (const [row, line] of (wanted as readonly (readonly number[])[]).entries()) expectList(actual[row] ?? [], line, relative, absolute);
}

/** Compares the triangle up to the diagonal, and that the other one mirrors it. */
function expectTriangle(actual: readonly (readonly Value[])[], wanted: ListCase['values'], relative: number): void {
  expect(actual.length).toBe(wanted.length);
  for (const [row, line] of (wanted as readonly (readonly number[])[]).entries()) {
    for (const [column, value] of line.entries()) {
      expectClose(actual[row]?.[column], value, relative, 1e-12);
      expect(actual[column]?.[row]).toBe(actual[row]?.[column]);
    }
  }
}

describe.each(['oec-sections', 'sitc-products'])('complexity on %s', (input) => {
  const table: PresenceInput = presence(readTradeTable(input));
  const r = casesOf(`r-economiccomplexity-${input}`);
  const harvard = casesOf(`py-ecomplexity-${input}`);

  test('presence(exports) is that of R economiccomplexity in every cell', () => {
    const rows = Array.from({ length: table.rows }, (_, row) => table.values.slice(row * table.columns, (row + 1) * table.columns));
    expect(rows.map((row) => row.join(''))).toEqual(r('presence'));
  });

  test('diversity(presence) and ubiquity(presence) are those of R economiccomplexity', () => {
    expect(diversity(table)).toEqual(r('diversity'));
    expect(ubiquity(table)).toEqual(r('ubiquity'));
  });

  test('economicComplexityIndex(presence) is that of R economiccomplexity within 1e-8', () => {
    expectList(economicComplexityIndex(table), r('eci'), 0, 1e-8);
  });

  test("economicComplexityIndex(presence, { normalisation: 'population' | 'harvard' }) is that of py-ecomplexity within 1e-8", () => {
    expectList(economicComplexityIndex(table, { normalisation: 'harvard' }), harvard('eci'), 0, 1e-8);
    expectList(economicComplexityIndex(table, { normalisation: 'population' }), harvard('eci'), 0, 1e-8);
  });

  test('productComplexityIndex(presence) is that of R economiccomplexity within 1e-8', () => {
    expectList(productComplexityIndex(table), r('pci'), 0, 1e-8);
  });

  test("productComplexityIndex(presence, { normalisation: 'harvard' }) is that of py-ecomplexity within 1e-8", () => {
    expectList(productComplexityIndex(table, { normalisation: 'harvard' }), harvard('pci'), 0, 1e-8);
  });

  test("the indices with { method: 'reflections' } are those of R economiccomplexity within 1e-9", () => {
    expectList(economicComplexityIndex(table, { method: 'reflections' }), r('eci-reflections'), 0, 1e-9);
    expectList(productComplexityIndex(table, { method: 'reflections' }), r('pci-reflections'), 0, 1e-9);
  });

  test('proximity(presence) is that of R economiccomplexity within 1e-12', () => {
    expectTriangle(proximity(table), r('proximity', 'products'), 1e-12);
  });

  test('density(presence) is that of R economiccomplexity within 1e-12', () => {
    expectTable(density(table), r('density'), 0, 1e-12);
  });

  test('complexityOutlookIndex(presence) is that of R economiccomplexity within 1e-8', () => {
    expectList(complexityOutlookIndex(table), r('coi'), 0, 1e-8);
  });

  test("complexityOutlookIndex(presence, { form: 'harvard' }) is that of py-ecomplexity within 1e-8", () => {
    expectList(complexityOutlookIndex(table, { form: 'harvard' }), harvard('coi'), 0, 1e-8);
  });

  test('economicFitness(presence, { updates: 19 }) is what R economiccomplexity calls 20, within 1e-6', () => {
    const { economies, products } = economicFitness(table, { updates: 19 });
    expectList(economies, r('fitness-19', 'economies'), 1e-6, 1e-12);
    expectList(products, r('fitness-19', 'products'), 1e-6, 1e-12);
  });

  test('economicFitness(presence) stands still where further updates lead, by either method', () => {
    const still = economicFitness(table);
    const far: FitnessOptions[] = [{ updates: 1500 }, { method: 'sinkhorn' }, { method: 'sinkhorn', updates: 1500 }];
    for (const options of far) {
      const { economies, products } = economicFitness(table, options);
      expectList(economies, still.economies as number[], 1e-9, 0);
      expectList(products, still.products as number[], 1e-9, 0);
    }
    expect(economicFitness(table, { method: 'sinkhorn' }).updates).toBeLessThan(still.updates);
  });

  test('reflections(presence, 18) and (presence, 19) standardise to the indices by reflections', () => {
    const scores = (values: readonly Value[]): readonly number[] => {
      const numbers = values as readonly number[];
      const mean = numbers.reduce((total, value) => total + value) / numbers.length;
      const deviation = Math.sqrt(numbers.reduce((total, value) => total + (value - mean) ** 2, 0) / (numbers.length - 1));
      return numbers.map((value) => (value - mean) / deviation);
    };
    expectList(scores(reflections(table, 18).economies), r('eci-reflections'), 0, 1e-7);
    expectList(scores(reflections(table, 19).products), r('pci-reflections'), 0, 1e-7);
  });
});

describe('complexity on oec-sections, what only these packages give', () => {
  const table = presence(readTradeTable('oec-sections'));
  const r = casesOf('r-economiccomplexity-oec-sections');
  const harvard = casesOf('py-ecomplexity-oec-sections');
  const datawheel = casesOf('economic-complexity-oec-sections');

  test('economicFitness(presence, { updates: 99 }) is what R economiccomplexity calls 100, within 1e-6', () => {
    const { economies, products } = economicFitness(table, { updates: 99 });
    expectList(economies, r('fitness-99', 'economies'), 1e-6, 1e-12);
    expectList(products, r('fitness-99', 'products'), 1e-6, 1e-12);
  });

  test('complexityOutlookGain(presence) is that of R economiccomplexity within 1e-8', () => {
    expectTable(complexityOutlookGain(table), r('cog'), 0, 1e-8);
  });

  test("complexityOutlookGain(presence, { form: 'harvard' }) is that of py-ecomplexity within 1e-8", () => {
    expectTable(complexityOutlookGain(table, { form: 'harvard' }), harvard('cog'), 0, 1e-8);
  });

  test("complexityOutlookGain(presence, { form: 'datawheel' }) is that of economic-complexity within 1e-8", () => {
    expectTable(complexityOutlookGain(table, { form: 'datawheel' }), datawheel('cog'), 0, 1e-8);
  });

  test('the indices by reflections are those of economic-complexity within 1e-9', () => {
    expectList(economicComplexityIndex(table, { method: 'reflections' }), datawheel('eci-reflections'), 0, 1e-9);
    expectList(productComplexityIndex(table, { method: 'reflections' }), datawheel('pci-reflections'), 0, 1e-9);
  });

  test('proximity(presence, { diagonal: 0 }) is that of economic-complexity within 1e-12, by both norms', () => {
    expectTriangle(proximity(table, { diagonal: 0 }), datawheel('proximity', 'products', 'max'), 1e-12);
    expectTriangle(proximity(table, { diagonal: 0, norm: 'sqrt' }), datawheel('proximity', 'products', 'sqrt'), 1e-12);
  });

  test('density(presence, { diagonal: 0 }) is the relatedness of economic-complexity within 1e-12', () => {
    expectTable(density(table, { diagonal: 0 }), datawheel('density'), 0, 1e-12);
  });

  test('the gains by harvard and by datawheel rank differently: they answer different questions', () => {
    const [one, other] = [complexityOutlookGain(table, { form: 'harvard' }), complexityOutlookGain(table, { form: 'datawheel' })];
    const top = (row: readonly Value[]): number => row.indexOf(Math.max(...(row as number[])));
    const agreeing = one.filter((row, economy) => top(row) === top(other[economy] ?? [])).length;
    expect(agreeing).toBeLessThan(one.length / 2);
  });
});

describe('proximity of economies on sitc-products', () => {
  test("proximity(presence, { of: 'economies' }) is that of R economiccomplexity within 1e-12", () => {
    const table = presence(readTradeTable('sitc-products'));
    expectTriangle(proximity(table, { of: 'economies' }), casesOf('r-economiccomplexity-sitc-products')('proximity', 'economies'), 1e-12);
  });
});
