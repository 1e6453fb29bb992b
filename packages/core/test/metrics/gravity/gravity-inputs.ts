import type { Value } from '../../../src/index.ts';
import type { GravityCoefficient, GravityData } from '../../../src/metrics/index.ts';
import { readReference } from '../../support/read-reference.ts';

interface Pairs {
  readonly exporter: readonly string[];
  readonly importer: readonly string[];
  readonly flow: readonly number[];
  readonly distw: readonly number[];
  readonly gdp_o: readonly number[];
  readonly gdp_d: readonly number[];
  readonly rta: readonly number[];
  readonly contig: readonly number[];
  readonly comlang_off: readonly number[];
  readonly comcur: readonly number[];
}

interface ProductTrade {
  readonly exporter: readonly string[];
  readonly importer: readonly string[];
  readonly year: readonly number[];
  readonly euros: readonly number[];
  readonly distance: readonly number[];
}

const logarithms = (values: readonly number[]): readonly number[] => values.map(Math.log);

/** The models of the reference values: 35 economies with or without effects, and one product with three. */
export function gravityInput(input: string, effects: readonly string[]): GravityData {
  if (input === 'product') {
    const { exporter, importer, year, euros, distance } = readReference<ProductTrade>('inputs/eu-trade-product');
    return {
      outcome: euros,
      regressors: { 'log(distance)': logarithms(distance) },
      effects: { exporter, importer, year },
      clusters: { exporter, importer },
    };
  }
  const pairs = readReference<Pairs>('inputs/gravity-pairs');
  const { exporter, importer, flow, rta, contig, comlang_off, comcur } = pairs;
  const common = { 'log(distw)': logarithms(pairs.distw), rta, contig, comlang_off, comcur };
  const sizes = { 'log(gdp_o)': logarithms(pairs.gdp_o), 'log(gdp_d)': logarithms(pairs.gdp_d) };
  const clusters = { exporter, importer };
  return effects.length === 0
    ? { outcome: flow, regressors: { ...common, ...sizes }, clusters }
    : { outcome: flow, regressors: common, effects: clusters, clusters };
}

/** Estimates by name. */
export function estimatesByName(coefficients: readonly GravityCoefficient[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(coefficients.map(({ name, estimate }) => [name, estimate]));
}
