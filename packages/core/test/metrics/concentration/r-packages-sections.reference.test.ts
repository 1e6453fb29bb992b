import { describe, expect, test } from 'vitest';
import {
  effectiveNumber,
  gini,
  hachman,
  herfindahlHirschmanIndex,
  krugmanSpecialisation,
  theilL,
  theilT,
  tradeEntropy,
  unctadDiversification,
} from '../../../src/metrics/index.ts';
import { expectClose } from '../../support/close-to.ts';
import { type Reference, readReference } from '../../support/read-reference.ts';

interface Measured {
  readonly economy: string;
  readonly [measure: string]: number | string | null;
}

interface Sections {
  readonly economies: readonly string[];
  readonly products: readonly string[];
  readonly exports: readonly number[];
}

const sections = readReference<Sections>('inputs/oec-sections');
const reference = readReference<Reference<Measured>>('concentration/r-packages-sections');
const width = sections.products.length;
const world = sections.products.map((_, product) =>
  sections.exports.reduce((total, value, position) => (position % width === product ? total + value : total), 0),
);

function exportsOf(economy: string): readonly number[] {
  const start = sections.economies.indexOf(economy) * width;
  return sections.exports.slice(start, start + width);
}

describe('concentration of exports by section, as the R packages EconGeo, ineq and vegan give it', () => {
  test('there are 136 economies to compare, 26 of them with an empty section', () => {
    expect(reference.cases).toHaveLength(136);
    expect(reference.cases.filter((wanted) => exportsOf(wanted.economy).includes(0))).toHaveLength(26);
  });

  test.each(reference.cases)('exports of $economy', (wanted) => {
    const values = exportsOf(wanted.economy);
    expectClose(herfindahlHirschmanIndex(values), wanted['hhi'] as number, 1e-12);
    expectClose(effectiveNumber(values), wanted['effective-number'] as number, 1e-12);
    expectClose(tradeEntropy(values), wanted['trade-entropy'] as number, 1e-12);
    expectClose(tradeEntropy(values, { base: '2' }), wanted['trade-entropy-2-rounded'] as number, 0, 6e-4);
    expectClose(gini(values), wanted['gini'] as number, 1e-12);
    expectClose(krugmanSpecialisation(values, world), wanted['krugman-specialisation'] as number, 1e-12);
    expectClose(unctadDiversification(values, world), wanted['unctad-diversification'] as number, 1e-12);
    expectClose(hachman(values, world), wanted['hachman'] as number, 1e-12);
  });

  test.each(reference.cases)('theilT(exports of $economy) keeps the empty sections that ineq drops', (wanted) => {
    const values = exportsOf(wanted.economy);
    const dropped = wanted['theil-t-non-zero'] as number;
    expectClose(theilT(values, { lines: 'non-zero' }), dropped, 1e-12);
    expectClose(theilT(values), dropped + Math.log(width / values.filter((value) => value > 0).length), 1e-12);
  });

  test.each(reference.cases)('theilL(exports of $economy) is out-of-domain where ineq gives infinity', (wanted) => {
    const result = theilL(exportsOf(wanted.economy));
    if (wanted['theil-l'] === null) expect(result).toEqual({ missing: 'out-of-domain' });
    else expectClose(result, wanted['theil-l'] as number, 1e-12);
  });
});
