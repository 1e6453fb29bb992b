import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMissing, type Value } from '../../../src/index.ts';
import { complexitySpectrum } from '../../../src/metrics/complexity/indices/complexity-spectrum.ts';
import { isConnected } from '../../../src/metrics/complexity/presence/is-connected.ts';
import { presenceGraph } from '../../../src/metrics/complexity/presence/presence-graph.ts';
import {
  complexityOutlookGain,
  complexityOutlookIndex,
  density,
  economicComplexityIndex,
  economicFitness,
  productComplexityIndex,
  proximity,
  reflections,
} from '../../../src/metrics/index.ts';
import {
  complexityEigenpairs,
  densityByDefinition,
  fitnessByDefinition,
  gainByDefinition,
  proximityByDefinition,
  reflectionsByDefinition,
  withoutEmpty,
} from '../../oracles/complexity-by-definition.ts';
import { anyPresence } from './arbitrary-presence.ts';

/** Tables without empty rows and columns, of at least one cell. */
const filled = anyPresence.map(withoutEmpty).filter((table) => table.length > 0);

function expectList(actual: readonly Value[], wanted: readonly number[], digits: number): void {
  expect(actual.length).toBe(wanted.length);
  for (const [index, value] of wanted.entries()) expect(actual[index]).toBeCloseTo(value, digits);
}

function expectTable(actual: readonly (readonly Value[])[], wanted: readonly (readonly number[])[], digits: number): void {
  expect(actual.length).toBe(wanted.length);
  for (const [index, row] of wanted.entries()) expectList(actual[index] ?? [], row, digits);
}

describe('complexity beside its definitions, computed the slow way', () => {
  test('complexitySpectrum gives the second of all eigenpairs, or says why there is none', () => {
    const seen = { solved: 0, degenerate: 0 };
    fc.assert(
      fc.property(filled, (table) => {
        const graph = presenceGraph(table);
        const spectrum = complexitySpectrum(graph);
        const [, second, third] = complexityEigenpairs(table);
        if (isMissing(spectrum)) {
          seen.degenerate += 1;
          const diversity = table.map((row) => row.reduce((total, cell) => total + cell));
          const absence = (second?.value ?? Number(0)) - (third?.value ?? Number(0));
          const kappa = second?.vector.map((entry, c) => entry / Math.sqrt(diversity[c] as number)) ?? [];
          const mean = diversity.reduce((total, value) => total + value) / diversity.length;
          const slant = kappa.reduce((total, entry, c) => total + entry * ((diversity[c] as number) - mean), 0);
          const reasons = [
            table.length < 2,
            (table[0] ?? []).length < 2,
            !isConnected(graph),
            (second?.value ?? Number(0)) < 1e-8,
            absence < 1e-8,
            Math.abs(slant) < 1e-8,
          ];
          expect(reasons).toContain(true);
          return;
        }
        seen.solved += 1;
        expect(spectrum.eigenvalue).toBeCloseTo(second?.value as number, 12);
        const diversity = table.map((row) => row.reduce((total, cell) => total + cell));
        const wanted = (second?.vector ?? []).map((entry, c) => entry / Math.sqrt(diversity[c] as number));
        const sign = Math.sign(wanted.reduce((total, entry, c) => total + entry * (spectrum.kappa[c] as number), 0));
        expectList(
          spectrum.kappa,
          wanted.map((entry) => sign * entry),
          9,
        );
      }),
      { numRuns: 400, seed: 31 },
    );
    expect(seen.solved).toBeGreaterThan(100);
    expect(seen.degenerate).toBeGreaterThan(50);
  });

  test('the index orders economies as that eigenvector does, with diversity on its side', () => {
    fc.assert(
      fc.property(filled, (table) => {
        const scores = economicComplexityIndex(table);
        if (scores.some(isMissing)) return;
        const diversity = table.map((row) => row.reduce((total, cell) => total + cell));
        const mean = diversity.reduce((total, value) => total + value) / diversity.length;
        expect(
          (scores as readonly number[]).reduce((total, score, c) => total + score * ((diversity[c] as number) - mean), 0),
        ).toBeGreaterThan(0);
      }),
      { seed: 32 },
    );
  });

  test.each([
    [0, 'max'],
    [1, 'max'],
    [0, 'sqrt'],
    [1, 'sqrt'],
  ] as const)('proximity and density with diagonal %d by %s', (diagonal, norm) => {
    fc.assert(
      fc.property(filled, (table) => {
        const near = proximityByDefinition(table, diagonal, norm);
        expectTable(proximity(table, { diagonal, norm }), near, 12);
        const wanted = densityByDefinition(table, near);
        for (const [c, row] of density(table, { diagonal, norm }).entries()) {
          for (const [k, value] of row.entries()) {
            const omega = wanted[c]?.[k] as number;
            if (isMissing(value)) expect(Number.isNaN(omega)).toBe(true);
            else expect(value).toBeCloseTo(omega, 12);
          }
        }
      }),
      { seed: 33 },
    );
  });

  test('the outlook index by r and by harvard', () => {
    fc.assert(
      fc.property(filled, (table) => {
        const near = proximityByDefinition(table, 1, 'max');
        const omega = densityByDefinition(table, near);
        const outlook = (p: readonly number[]): readonly number[] =>
          table.map((row, c) => row.reduce((total, cell, k) => total + (omega[c]?.[k] as number) * (1 - cell) * (p[k] as number), 0));
        const [own, raw] = [productComplexityIndex(table), productComplexityIndex(table, { normalisation: 'raw' })];
        if (own.some(isMissing)) return;
        expectList(complexityOutlookIndex(table), outlook(own as readonly number[]), 11);
        const sums = outlook(raw as readonly number[]);
        const mean = sums.reduce((total, value) => total + value) / sums.length;
        const deviation = Math.sqrt(sums.reduce((total, value) => total + (value - mean) ** 2, 0) / sums.length);
        if (deviation < 1e-9) return;
        expectList(
          complexityOutlookIndex(table, { form: 'harvard' }),
          sums.map((value) => (value - mean) / deviation),
          7,
        );
      }),
      { seed: 34 },
    );
  });

  test.each(['r', 'harvard', 'datawheel', 'atlas-book'] as const)('the outlook gain by %s', (form) => {
    let compared = 0;
    fc.assert(
      fc.property(filled, (table) => {
        const gains = complexityOutlookGain(table, { form });
        const method = form === 'datawheel' ? 'reflections' : 'eigen';
        const index = productComplexityIndex(table, { method });
        const spectrum = complexitySpectrum(presenceGraph(table));
        if (index.some(isMissing) || isMissing(spectrum)) return;
        const near = proximityByDefinition(table, form === 'datawheel' ? 0 : 1, 'max');
        const mean = spectrum.kappa.reduce((total, value) => total + value) / spectrum.kappa.length;
        const deviation = Math.sqrt(spectrum.kappa.reduce((total, value) => total + (value - mean) ** 2, 0) / spectrum.kappa.length);
        const p = form === 'harvard' ? spectrum.q.map((entry) => entry / spectrum.eigenvalue / deviation) : (index as readonly number[]);
        const wanted = gainByDefinition(table, near, p, form);
        for (const [c, row] of gains.entries()) {
          for (const [k, value] of row.entries()) {
            const gain = wanted[c]?.[k] as number;
            if (isMissing(value)) expect(Number.isNaN(gain)).toBe(true);
            else {
              compared += 1;
              expect(value).toBeCloseTo(gain, 8);
            }
          }
        }
      }),
      { numRuns: 200, seed: 35 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  test('fitness after a number of updates', () => {
    fc.assert(
      fc.property(filled, fc.integer({ min: 1, max: 25 }), (table, updates) => {
        const { economies, products } = economicFitness(table, { updates });
        const wanted = fitnessByDefinition(table, updates);
        expectList(economies, wanted.economies, 10);
        expectList(products, wanted.products, 10);
      }),
      { seed: 36 },
    );
  });

  test('reflections after a number of steps, where the table hangs together', () => {
    fc.assert(
      fc.property(filled, fc.integer({ min: 0, max: 20 }), (table, steps) => {
        const { economies, products } = reflections(table, steps);
        if (!isConnected(presenceGraph(table))) {
          for (const value of [...economies, ...products]) expect(value).toEqual({ missing: 'degenerate' });
          return;
        }
        const wanted = reflectionsByDefinition(table, steps);
        expectList(economies, wanted.economies, 10);
        expectList(products, wanted.products, 10);
      }),
      { seed: 37 },
    );
  });
});
