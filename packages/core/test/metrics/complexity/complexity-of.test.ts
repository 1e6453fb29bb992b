import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { complexitySpectrum } from '../../../src/metrics/complexity/indices/complexity-spectrum.ts';
import { presenceGraph } from '../../../src/metrics/complexity/presence/presence-graph.ts';
import {
  complexityOf,
  complexityOutlookGain,
  complexityOutlookIndex,
  densityTable,
  diversity,
  economicComplexityIndex,
  economicFitness,
  type MatrixInput,
  type PresenceInput,
  presence,
  productComplexityIndex,
  proximity,
  reflections,
  revealedAdvantageTable,
  ubiquity,
} from '../../../src/metrics/index.ts';

const exports: MatrixInput = [
  [9, 4, 2, 0, 1],
  [3, 5, 0, 1, 0],
  [8, 1, 1, 0, 0],
  [1, 0, 7, 6, 2],
];
const withAbsence: MatrixInput = [
  [3, missing('not-reported')],
  [1, 2],
  [0, 4],
];

const metrics: Readonly<Record<string, (table: PresenceInput) => unknown>> = {
  diversity,
  ubiquity,
  economicComplexityIndex,
  'economicComplexityIndex by reflections': (table) => economicComplexityIndex(table, { method: 'reflections' }),
  productComplexityIndex,
  proximity,
  'densityTable, both diagonals': (table) => [densityTable(table).values, densityTable(table, { diagonal: 0 }).values],
  'densityTable, both norms': (table) => [densityTable(table).values, densityTable(table, { norm: 'sqrt' }).values],
  complexityOutlookIndex,
  'complexityOutlookIndex of Harvard': (table) => complexityOutlookIndex(table, { form: 'harvard' }),
  complexityOutlookGain,
  'complexityOutlookGain of Datawheel': (table) => complexityOutlookGain(table, { form: 'datawheel' }),
  economicFitness,
  reflections: (table) => reflections(table, 3),
};

describe('complexityOf(exports)', () => {
  test.each(Object.entries(metrics))('%s is what it is of presence(exports), asked for first or last', (_name, metric) => {
    const table = complexityOf(exports);
    const first = metric(complexityOf(exports));
    for (const other of Object.values(metrics)) other(table);
    expect(first).toEqual(metric(presence(exports)));
    expect(metric(table)).toEqual(first);
    expect(metric(complexityOf(withAbsence))).toEqual(metric(presence(withAbsence)));
  });

  test('complexityOf(exports) holds the presences and the comparative advantages they rest on', () => {
    const { advantage, graph: _, ...table } = complexityOf(exports, { threshold: 0.8 });
    expect(table).toEqual(presence(exports, { threshold: 0.8 }));
    expect(advantage.values).toEqual(revealedAdvantageTable(exports).values);
  });

  test('complexityOf(exports) has its graph, eigenvector and densities computed once, each with its options', () => {
    const table = complexityOf(exports);
    expect(presenceGraph(table)).toBe(presenceGraph(table));
    expect(complexitySpectrum(presenceGraph(table))).toBe(complexitySpectrum(presenceGraph(table)));
    expect(densityTable(table)).toBe(densityTable(table, { diagonal: 1, norm: 'max' }));
    expect(densityTable(table, { space: exports })).not.toBe(densityTable(table, { space: exports }));
  });

  test('presence(exports) keeps nothing: a cell that is changed counts', () => {
    const table = presence(exports);
    const before = diversity(table)[0];
    expect(presenceGraph(table)).not.toBe(presenceGraph(table));
    table.values[0] = table.values[0] === 1 ? 0 : 1;
    expect(diversity(table)[0]).not.toBe(before);
  });
});
