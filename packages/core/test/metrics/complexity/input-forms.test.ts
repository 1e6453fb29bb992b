import { describe, expect, test } from 'vitest';
import { InvalidParameterError, type Missing, missing, type Value } from '../../../src/index.ts';
import {
  complexityOutlookGain,
  complexityOutlookIndex,
  density,
  densityTable,
  diversity,
  economicComplexityIndex,
  economicFitness,
  type PresenceInput,
  presence,
  productComplexityIndex,
  proximity,
  proximityTable,
  reflections,
  ubiquity,
} from '../../../src/metrics/index.ts';

const table = [
  [1, 1, 1, 1, 0],
  [1, 1, 0, 1, 1],
  [1, 0, 1, 0, 0],
  [1, 1, 0, 0, 0],
];
const cells = table.flat();

/** Every function of the family on a presence table, with each of its options. */
const functions: Readonly<Record<string, (input: PresenceInput) => unknown>> = {
  diversity,
  ubiquity,
  'proximity of products': (input) => proximity(input),
  'proximity of economies': (input) => proximity(input, { of: 'economies' }),
  'proximity with diagonal 0': (input) => proximity(input, { diagonal: 0 }),
  'proximity by root': (input) => proximity(input, { norm: 'sqrt' }),
  density: (input) => density(input),
  'density with diagonal 0': (input) => density(input, { diagonal: 0 }),
  'density by root': (input) => density(input, { norm: 'sqrt' }),
  'density in its own space': (input) => density(input, { space: input }),
  eci: (input) => economicComplexityIndex(input),
  'eci with n': (input) => economicComplexityIndex(input, { normalisation: 'population' }),
  'eci raw': (input) => economicComplexityIndex(input, { normalisation: 'raw' }),
  'eci by reflections': (input) => economicComplexityIndex(input, { method: 'reflections' }),
  pci: (input) => productComplexityIndex(input),
  'pci by harvard': (input) => productComplexityIndex(input, { normalisation: 'harvard' }),
  'pci raw': (input) => productComplexityIndex(input, { normalisation: 'raw' }),
  'pci by reflections': (input) => productComplexityIndex(input, { method: 'reflections' }),
  'coi by r': (input) => complexityOutlookIndex(input),
  'coi by harvard': (input) => complexityOutlookIndex(input, { form: 'harvard' }),
  'cog by r': (input) => complexityOutlookGain(input),
  'cog by harvard': (input) => complexityOutlookGain(input, { form: 'harvard' }),
  'cog by datawheel': (input) => complexityOutlookGain(input, { form: 'datawheel' }),
  'cog by atlas-book': (input) => complexityOutlookGain(input, { form: 'atlas-book' }),
  fitness: (input) => economicFitness(input),
  'fitness after updates': (input) => economicFitness(input, { updates: 5 }),
  'fitness by sinkhorn': (input) => economicFitness(input, { method: 'sinkhorn' }),
  reflections: (input) => reflections(input, 3),
};

const forms: Readonly<Record<string, PresenceInput>> = {
  'a packed table': { rows: 4, columns: 5, values: Uint8Array.from(cells) },
  'a matrix of numbers': { rows: 4, columns: 5, values: cells },
  'a typed matrix': { rows: 4, columns: 5, values: Float64Array.from(cells) },
  'what presence gives': { ...presence(table), values: Uint8Array.from(cells) },
};

/** All Missing of an answer, however deep; a number anywhere counts too. */
function leaves(answer: unknown): readonly Value[] {
  if (typeof answer === 'number') return [answer];
  if (typeof answer !== 'object' || answer === null) return [];
  if ('missing' in answer) return [answer as Missing];
  return Object.values(answer).flatMap(leaves);
}

describe.each(Object.entries(functions))('%s on every form of a table', (_, compute) => {
  const wanted = compute(table);

  test.each(Object.entries(forms))('%s gives the same as rows', (_form, input) => {
    expect(compute(input)).toEqual(wanted);
  });

  test('a frozen table is enough, and a second call gives the same', () => {
    const frozen = Object.freeze(table.map((row) => Object.freeze([...row])));
    expect(compute(frozen)).toEqual(wanted);
    expect(compute(frozen)).toEqual(wanted);
  });

  test('a packed table is left as it was', () => {
    const values = Uint8Array.from(cells);
    compute({ rows: 4, columns: 5, values });
    expect([...values]).toEqual(cells);
  });

  test('rows of unequal length throw', () => {
    expect(() => compute([[1, 0], [1]])).toThrow(InvalidParameterError);
  });

  test('cells that are not rows times columns throw', () => {
    expect(() => compute({ rows: 2, columns: 3, values: Uint8Array.of(1, 0) })).toThrow(InvalidParameterError);
  });
});

describe('one Missing cell', () => {
  const absence = missing('not-reported', 'TKM');
  const withAbsence = table.map((row, economy) => row.map((cell, product) => (economy === 1 && product === 2 ? absence : cell)));
  const wholesale = Object.entries(functions).filter(([name]) => !/^(diversity|ubiquity|proximity)/.test(name));

  test.each(wholesale)('%s is that Missing everywhere: a sum over the table lacks it', (name, compute) => {
    const answer = compute(withAbsence);
    const values = name.startsWith('fitness')
      ? [...(answer as { economies: Value[] }).economies, ...(answer as { products: Value[] }).products]
      : leaves(answer);
    expect(values.length).toBeGreaterThan(3);
    for (const value of values) expect(value).toEqual(absence);
  });

  test('diversity, ubiquity and proximity are that Missing where the cell counts, and numbers elsewhere', () => {
    expect(diversity(withAbsence).map((value) => typeof value)).toEqual(['number', 'object', 'number', 'number']);
    expect(ubiquity(withAbsence).map((value) => typeof value)).toEqual(['number', 'number', 'object', 'number', 'number']);
    for (const [product, row] of proximity(withAbsence).entries()) {
      for (const [other, value] of row.entries()) expect(typeof value).toBe(product === 2 || other === 2 ? 'object' : 'number');
    }
    for (const [economy, row] of proximity(withAbsence, { of: 'economies' }).entries()) {
      for (const [other, value] of row.entries()) expect(typeof value).toBe(economy === 1 || other === 1 ? 'object' : 'number');
    }
  });

  test('a cell that is no presence is out-of-domain in the same places', () => {
    for (const strange of [2, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      const odd = table.map((row, economy) => row.map((cell, product) => (economy === 1 && product === 2 ? strange : cell)));
      expect(diversity(odd)[1]).toEqual({ missing: 'out-of-domain' });
      for (const value of economicComplexityIndex(odd)) expect(value).toEqual({ missing: 'out-of-domain' });
    }
  });

  test('the first Missing in the order of the rows speaks for the table', () => {
    const [first, second] = [missing('not-in-data', 'a'), missing('not-reported', 'b')];
    const twice = [
      [1, 0, 1],
      [1, first, 0],
      [second, 1, 1],
    ];
    for (const value of economicComplexityIndex(twice)) expect(value).toEqual(first);
  });
});

describe('the tables in one run of memory', () => {
  test('densityTable(presence) holds what density(presence) gives, and the neighbourhoods', () => {
    const { at, values, absences, neighbourhoods } = densityTable(table);
    const rows = density(table);
    expect(absences.size).toBe(0);
    for (const [economy, row] of rows.entries()) {
      for (const [product, value] of row.entries()) {
        expect(at(economy, product)).toBe(value);
        expect(values[economy * 5 + product]).toBe(value);
      }
    }
    const near = proximity(table);
    for (const [product, total] of neighbourhoods.entries()) {
      const wanted = (near[product] as readonly number[]).reduce((sum, value) => sum + value, 0);
      expect(total).toBeCloseTo(wanted, 12);
    }
  });

  test('proximityTable(presence) holds what proximity(presence) gives', () => {
    const { at, values, size } = proximityTable(table);
    expect(size).toBe(5);
    for (const [one, row] of proximity(table).entries()) {
      for (const [other, value] of row.entries()) {
        expect(at(one, other)).toBe(value);
        expect(values[one * 5 + other]).toBe(value);
      }
    }
  });

  test('a product in absences holds 0 in the run of memory, and its reason through at', () => {
    const withEmpty = table.map((row) => [...row, 0]);
    const densities = densityTable(withEmpty);
    expect([...densities.absences.keys()]).toEqual([5]);
    expect(densities.values[5]).toBe(0);
    expect(densities.at(0, 5)).toEqual({ missing: 'zero-denominator' });
    const near = proximityTable(withEmpty);
    expect([...near.absences.keys()]).toEqual([5]);
    expect(near.at(5, 5)).toEqual({ missing: 'zero-denominator' });
  });

  test('more products than one tile are mirrored across the diagonal', () => {
    const wide = Array.from({ length: 7 }, (_, economy) =>
      Array.from({ length: 150 }, (_cell, product) => (((economy + 2) * (product + 3)) % 5 < 2 ? 1 : 0)),
    );
    const { at, size } = proximityTable(wide);
    const counts = Array.from({ length: size }, (_, product) => wide.filter((row) => row[product] === 1).length);
    for (const [one, other] of [
      [0, 1],
      [3, 149],
      [63, 64],
      [64, 127],
      [149, 70],
    ] as const) {
      const common = wide.filter((row) => row[one] === 1 && row[other] === 1).length;
      const value = at(one, other);
      expect(at(other, one)).toEqual(value);
      const largest = Math.max(counts[one] as number, counts[other] as number);
      if (typeof value === 'number') expect(value).toBeCloseTo(common / largest, 14);
      else expect(Math.min(counts[one] as number, counts[other] as number)).toBe(0);
    }
  });
});

describe('defaults are the first of each variant', () => {
  test('the default of every option is what its registry record lists first', () => {
    expect(proximity(table, { of: 'products', diagonal: 1, norm: 'max' })).toEqual(proximity(table));
    expect(density(table, { diagonal: 1, norm: 'max' })).toEqual(density(table));
    expect(economicComplexityIndex(table, { normalisation: 'sample', method: 'eigen' })).toEqual(economicComplexityIndex(table));
    expect(economicComplexityIndex(table, { method: 'reflections', steps: 18 })).toEqual(
      economicComplexityIndex(table, { method: 'reflections' }),
    );
    expect(productComplexityIndex(table, { normalisation: 'own', method: 'eigen' })).toEqual(productComplexityIndex(table));
    expect(productComplexityIndex(table, { method: 'reflections', steps: 19 })).toEqual(
      productComplexityIndex(table, { method: 'reflections' }),
    );
    expect(complexityOutlookIndex(table, { form: 'r' })).toEqual(complexityOutlookIndex(table));
    expect(complexityOutlookGain(table, { form: 'r' })).toEqual(complexityOutlookGain(table));
    expect(economicFitness(table, { method: 'simultaneous' })).toEqual(economicFitness(table));
    expect(presence(table, { threshold: 1, compare: '>=' })).toEqual(presence(table));
  });
});

describe('a name that is none', () => {
  /** As a caller without types may write it. */
  const misspelt = <Options>(options: Readonly<Record<string, unknown>>): Options => options as Options;

  test.each([
    ['compare', () => presence(table, misspelt({ compare: '>>' }))],
    ['of', () => proximity(table, misspelt({ of: 'countries' }))],
    ['diagonal', () => proximity(table, misspelt({ diagonal: 2 }))],
    ['norm', () => proximity(table, misspelt({ norm: 'min' }))],
    ['diagonal', () => density(table, misspelt({ diagonal: '1' }))],
    ['norm', () => density(table, misspelt({ norm: 'cosine' }))],
    ['normalisation', () => economicComplexityIndex(table, misspelt({ normalisation: 'own' }))],
    ['method', () => economicComplexityIndex(table, misspelt({ method: 'eigenvalues' }))],
    ['normalisation', () => productComplexityIndex(table, misspelt({ normalisation: 'sample' }))],
    ['method', () => productComplexityIndex(table, misspelt({ method: 'fitness' }))],
    ['form', () => complexityOutlookIndex(table, misspelt({ form: 'datawheel' }))],
    ['form', () => complexityOutlookGain(table, misspelt({ form: 'oec' }))],
    ['method', () => economicFitness(table, misspelt({ method: 'sequential' }))],
  ] as const)('%s throws with the names there are, and never passes for another form', (name, call) => {
    let thrown: unknown;
    try {
      call();
    } catch (error) {
      thrown = error;
    }
    expect(InvalidParameterError.isInstance(thrown)).toBe(true);
    expect(thrown).toMatchObject({ parameter: name });
    expect(String((thrown as Error).message)).toContain('expected');
  });
});
