import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as core from '../../../src/metrics/index.ts';
import { isMissing, missingReasons, type Value } from '../../../src/metrics/index.ts';
import { freeze, leavesOf } from '../../support/answers.ts';
import { anySeries, anyValue, arbitraryAbsence, listsOf, positiveAmount, tableOf, tableSize } from '../../support/arbitrary-values.ts';

/*
 * What the signatures of metrics leave out: functions beside those that a record names, and options in particular amounts.
 */

const option = fc.constantFrom;
const list = listsOf(1).map(([values = []]) => values);
const table = tableSize.chain(([rows, columns]) => tableOf(rows, columns));
const square = fc.integer({ min: 1, max: 5 }).chain((size) => tableOf(size, size));
const twoSquares = fc.integer({ min: 1, max: 5 }).chain((size) => fc.tuple(tableOf(size, size), tableOf(size, size)));
const values = fc.oneof(
  fc.array(anyValue, { maxLength: 16 }),
  fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 8, maxLength: 16 }),
);
const cell = fc.oneof(
  { weight: 40, arbitrary: option<Value>(0, 1) },
  { weight: 1, arbitrary: option<Value>(arbitraryAbsence, 2, -1, Number.NaN) },
);
const presences = tableSize.chain(([rows, columns]) => tableOf(rows, columns, cell));

/** The world imports at least what the reporter does, mostly more; else Drysdale's index has hardly ever a value. */
const structures = fc
  .array(fc.tuple(anyValue, anyValue, fc.oneof(positiveAmount, anyValue), fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, anyValue)), {
    maxLength: 5,
  })
  .map((lines) => ({
    exports: lines.map(([exports]) => exports),
    partnerImports: lines.map(([, imports]) => imports),
    worldImports: lines.map(([, , others, own]) => core.totalTrade(others, own)),
    reporterImports: lines.map(([, , , own]) => own),
  }));

/** Rows of a gravity model with flows and regressors of every size; every row has a pair of effects and of clusters. */
const gravity = fc
  .array(
    fc.record({
      flow: fc.oneof(
        { weight: 12, arbitrary: fc.integer({ min: 0, max: 90 }) },
        { weight: 1, arbitrary: option<Value>(1e300, 1e-300, Number.MAX_VALUE, Number.MIN_VALUE, arbitraryAbsence) },
      ),
      x: fc.oneof(
        { weight: 12, arbitrary: fc.integer({ min: -9, max: 9 }) },
        { weight: 1, arbitrary: option<Value>(1e300, 1e-300, -1e9, Number.NaN, arbitraryAbsence) },
      ),
      z: fc.double({ min: -1, max: 1, noNaN: true }),
      exporter: option('a', 'b', 'c'),
      importer: option('d', 'e', 'f'),
      scale: option(1, 1e-300, 1e297),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((rows) => {
    const [{ scale } = { scale: 1 }] = rows;
    const exporter = rows.map((row) => row.exporter);
    const importer = rows.map((row) => row.importer);
    return {
      outcome: rows.map(({ flow }) => (isMissing(flow) ? flow : flow <= 90 ? flow * scale : flow)),
      regressors: { x: rows.map(({ x }) => x), z: rows.map(({ z }) => z) },
      effects: { exporter },
      clusters: { exporter, importer },
    };
  });
const gravityOptions = fc.record({
  standardErrors: option('iid', 'hc0', 'hc1', 'cluster', 'two-way'),
  smallSample: option('fixest', 'none'),
  missing: option('propagate', 'drop'),
});

interface Sample {
  readonly input: fc.Arbitrary<readonly unknown[]>;
  readonly call: (...input: never[]) => unknown;
}

function sample<Input extends readonly unknown[]>(input: fc.Arbitrary<Input>, call: (...input: Input) => unknown): Sample {
  return { input, call };
}

const onPresences = (call: (given: core.PresenceInput) => unknown): Sample => sample(fc.tuple(presences), call);

const samples: Readonly<Record<string, Sample>> = {
  prodyCoverage: sample(
    tableSize.chain(([rows, columns]) => fc.tuple(tableOf(rows, columns), fc.array(anyValue, { minLength: rows, maxLength: rows }))),
    core.prodyCoverage,
  ),
  revealedAdvantageTable: sample(fc.tuple(table), (exports) => {
    const { values: indexes, absences } = core.revealedAdvantageTable(exports);
    return [Array.from(indexes), Array.from(absences.values())];
  }),
  'exportSimilarityByAdvantage with epsilon': sample(fc.tuple(table, anyValue), (exports, epsilon) =>
    core.exportSimilarityByAdvantage(exports, isMissing(epsilon) ? {} : { epsilon }),
  ),
  'bilateralRevealedComparativeAdvantage with a minimum': sample(
    fc.tuple(anyValue, anyValue, anyValue, anyValue, option(0, 1e-300, 1e300)),
    (flow, all, product, imports, minimum) =>
      core.bilateralRevealedComparativeAdvantage(
        { flow, exportsToPartner: all, partnerImportsOfProduct: product, partnerImports: imports },
        { minimum },
      ),
  ),
  tradeIntensityMatrix: sample(fc.tuple(square, option('all', 'net-of-reporter')), (flows, world) =>
    core.tradeIntensityMatrix(flows, { world }),
  ),
  'growthMargins of two editions': sample(fc.tuple(listsOf(2), option('HS2012', 'HS2017')), ([before = [], after = []], edition) =>
    core.growthMargins(before, after, { editions: ['HS2012', edition] }),
  ),
  unitValueOfLines: sample(
    fc.tuple(fc.array(fc.record({ value: anyValue, quantity: anyValue, unit: option('kg', 'kg', 'kg', 'items') }), { maxLength: 5 })),
    core.unitValueOfLines,
  ),
  unitValueOutliers: sample(fc.tuple(list), core.unitValueOutliers),
  countWithoutLogarithm: sample(fc.tuple(anySeries), core.countWithoutLogarithm),
  'reliability with weights': sample(twoSquares, (absences, weights) => core.reliability(absences, { method: 'baci', weights })),
  'reliability after updates': sample(fc.tuple(square, fc.integer({ min: 1, max: 40 })), (absences, updates) =>
    core.reliability(absences, { method: 'harvard', updates }),
  ),
  cleanTrade: sample(
    fc.tuple(
      table,
      fc.record(
        {
          maximumMissingShare: option(0, 0.5, 1),
          minimumExports: option(0, 50, 1e300),
          minimumProductExports: option(0, 50),
          missing: option('propagate', 'zero'),
        },
        { requiredKeys: [] },
      ),
    ),
    (exports, steps) => {
      const { trade, coverage } = core.cleanTrade(exports, steps);
      return [trade.flat().filter((amount) => isMissing(amount) || Number.isFinite(amount)), coverage];
    },
  ),
  greatCircleDistance: sample(
    fc.tuple(
      fc.record({ latitude: fc.double({ min: -90, max: 90, noNaN: true }), longitude: fc.double({ min: -180, max: 180, noNaN: true }) }),
      fc.record({ latitude: fc.double({ min: -90, max: 90, noNaN: true }), longitude: fc.double({ min: -180, max: 180, noNaN: true }) }),
    ),
    core.greatCircleDistance,
  ),
  'tableOf and valuesByLabel': sample(fc.tuple(table), (exports) => {
    const records = exports.flatMap((cells, row) => cells.map((value, column) => ({ row, column, value })));
    const { values: numbers, absences, rowLabels } = core.tableOf(records, { row: 'row', column: 'column', value: 'value' });
    const labelled = core.valuesByLabel(
      rowLabels,
      exports.map(([first]) => (isMissing(first) ? first : 0)),
    );
    return [Array.from(numbers), [...absences.values()], [...labelled.values()]];
  }),
  valuesOfYears: sample(fc.tuple(anySeries), (series) => core.valuesOfYears(series).map((value) => (isMissing(value) ? value : 0))),
  densityTable: onPresences((given) => Array.from(core.densityTable(given).values)),
  proximityTable: onPresences((given) => Array.from(core.proximityTable(given).values)),
  diversity: onPresences(core.diversity),
  ubiquity: onPresences(core.ubiquity),
  'proximity of economies by root': onPresences((given) => core.proximity(given, { of: 'economies', norm: 'sqrt', diagonal: 0 })),
  'density by root with diagonal 0': onPresences((given) => core.density(given, { norm: 'sqrt', diagonal: 0 })),
  ...Object.fromEntries(
    (['sample', 'population', 'harvard', 'raw'] as const).flatMap((normalisation) =>
      (['eigen', 'reflections'] as const).map((method) => [
        `economicComplexityIndex ${normalisation} by ${method}`,
        onPresences((given) => core.economicComplexityIndex(given, { normalisation, method })),
      ]),
    ),
  ),
  ...Object.fromEntries(
    (['own', 'population', 'raw'] as const).flatMap((normalisation) =>
      (['eigen', 'reflections'] as const).map((method) => [
        `productComplexityIndex ${normalisation} by ${method}`,
        onPresences((given) => core.productComplexityIndex(given, { normalisation, method })),
      ]),
    ),
  ),
  'productComplexityIndex harvard': onPresences((given) => core.productComplexityIndex(given, { normalisation: 'harvard' })),
  ...Object.fromEntries(
    (['r', 'harvard'] as const).map((form) => [
      `complexityOutlookIndex ${form}`,
      onPresences((given) => core.complexityOutlookIndex(given, { form })),
    ]),
  ),
  ...Object.fromEntries(
    (['r', 'harvard', 'datawheel', 'atlas-book'] as const).map((form) => [
      `complexityOutlookGain ${form}`,
      onPresences((given) => core.complexityOutlookGain(given, { form })),
    ]),
  ),
  ...Object.fromEntries(
    (['simultaneous', 'sinkhorn'] as const).flatMap((method) => [
      [`economicFitness ${method} until still`, onPresences((given) => scoresOf(core.economicFitness(given, { method, cap: 2000 })))],
      [
        `economicFitness ${method} after 19 updates`,
        onPresences((given) => scoresOf(core.economicFitness(given, { method, updates: 19 }))),
      ],
    ]),
  ),
  reflections: sample(fc.tuple(presences, fc.oneof(fc.nat(20), option(200, 1000, 3000))), core.reflections),
  'economicComplexityIndex by many reflections': sample(
    fc.tuple(presences, option('sample', 'population', 'harvard', 'raw'), option(2, 200, 1000, 3000)),
    (given, normalisation, steps) => core.economicComplexityIndex(given, { method: 'reflections', normalisation, steps }),
  ),
  'productComplexityIndex by many reflections': sample(
    fc.tuple(presences, option('own', 'population', 'raw'), option(1, 201, 1001, 3001)),
    (given, normalisation, steps) => core.productComplexityIndex(given, { method: 'reflections', normalisation, steps }),
  ),
  'complexityOf, then every metric of complexity': sample(fc.tuple(table, option('>=', '>')), (exports, compare) => {
    const given = core.complexityOf(exports, { compare });
    return [core.economicComplexityIndex(given), core.productComplexityIndex(given), core.complexityOutlookGain(given)];
  }),
  'presence by threshold': sample(fc.tuple(table, option(1e-300, 0.5, 2, 1e300), option('>=', '>')), (exports, threshold, compare) =>
    Array.from(core.presence(exports, { threshold, compare }).values),
  ),
  'pageRank with damping': sample(fc.tuple(square, option(0, 0.5, 0.99)), (flows, damping) => core.pageRank(flows, { damping })),
  'hodrickPrescottFilter with lambda': sample(fc.tuple(values, option(1e-300, 1e-3, 100, 1600, 1e12)), (given, lambda) =>
    core.hodrickPrescottFilter(given, { lambda }),
  ),
  'structuralBreaks with trimming and level': sample(
    fc.tuple(values, option(0.15, 0.3, 0.5), option(1, 3), option(0.5, 0.99), option('mean', 'trend')),
    (given, trimming, maximumBreaks, level, model) =>
      core.structuralBreaks(given, { trimming, maximumBreaks, confidenceLevel: level, model }),
  ),
  'forecastBaseline by season': sample(
    fc.tuple(values, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 12 })),
    (given, horizon, season) => core.forecastBaseline(given, horizon, { model: 'seasonal-naive', season }),
  ),
  rollingForecastError: sample(
    fc.tuple(
      values,
      fc.record({
        model: option('naive', 'drift', 'mean-growth', 'seasonal-naive', 'damped-ets'),
        form: option('mape', 'smape', 'mase'),
        horizon: fc.integer({ min: 1, max: 3 }),
        minimumTraining: fc.integer({ min: 2, max: 8 }),
        season: fc.integer({ min: 1, max: 4 }),
      }),
    ),
    core.rollingForecastError,
  ),
  growthRate: sample(fc.tuple(anyValue, anyValue), core.growthRate),
  baseIndex: sample(fc.tuple(anyValue, anyValue), core.baseIndex),
  realValue: sample(fc.tuple(anyValue, anyValue, anyValue), core.realValue),
  'balanceStreak with the current run': sample(fc.tuple(anySeries, anySeries), core.balanceStreak),
  'requiredGrowth of two units': sample(
    fc.tuple(anyValue, anyValue, option('usd' as const, 'cny' as const), fc.integer({ min: -1, max: 9 })),
    (now, target, unit, years) => core.requiredGrowth({ value: now, unit: 'usd' }, { value: target, unit }, years),
  ),
  'reconciledFlow by a stated weight': sample(fc.tuple(anyValue, anyValue, anyValue), (exporter, importer, stated) =>
    core.reconciledFlow(exporter, importer, { weights: { stated } }),
  ),
  'tradeBias with enough imports of others': sample(fc.tuple(anyValue, structures), core.tradeBias),
  'drysdaleComplementarity with enough imports of others': sample(fc.tuple(structures), core.drysdaleComplementarity),
  balassaIndex: sample(fc.tuple(anyValue, anyValue, anyValue, anyValue), core.balassaIndex),
  poissonGravity: sample(fc.tuple(gravity, gravityOptions), core.poissonGravity),
  'poissonGravity without effects': sample(fc.tuple(gravity, gravityOptions), ({ outcome, regressors, clusters }, options) =>
    core.poissonGravity({ outcome, regressors, clusters }, options),
  ),
  coefficientInference: sample(fc.tuple(gravity, gravityOptions, option(0.5, 0.95, 1 - 1e-12)), (data, options, confidenceLevel) =>
    [core.poissonGravity(data, options), core.logLinearGravity(data, options)].map((fit) =>
      isMissing(fit) ? fit : core.coefficientInference(fit, { confidenceLevel }),
    ),
  ),
  logLinearGravity: sample(fc.tuple(gravity, gravityOptions), core.logLinearGravity),
  'logLinearGravity without effects': sample(fc.tuple(gravity, gravityOptions), ({ outcome, regressors, clusters }, options) =>
    core.logLinearGravity({ outcome, regressors, clusters }, options),
  ),
};

function scoresOf({ economies, products }: core.EconomicFitness): readonly Value[] {
  return [...economies, ...products];
}

describe('every option on any input', () => {
  test.each(Object.entries(samples))(
    '%s: each number is finite and each reason one of those there are; its input is left as it was',
    (_, { input, call }) => {
      let leaves = 0;
      fc.assert(
        fc.property(input, (given) => {
          for (const leaf of leavesOf(call(...(freeze(given) as never[])))) {
            leaves += 1;
            if (isMissing(leaf)) expect(missingReasons).toContain(leaf.missing);
            else expect(Number.isFinite(leaf), `${leaf}`).toBe(true);
          }
        }),
        { numRuns: 300 },
      );
      expect(leaves).toBeGreaterThan(20);
    },
  );

  test('every function of the metrics that the package exports stands in a property on any input, or is what a record computes', () => {
    const folder = new URL('../../../src/metrics/', import.meta.url);
    const read = (path: string, base: string | URL = import.meta.url): string => readFileSync(new URL(path, base), 'utf8');
    const lists = read('index.ts', folder).matchAll(/export \{([^}]*)\} from '\.\/(?!input)/g);
    const names = Array.from(lists, ([, exported = '']) => exported.split(',').map((name) => name.trim())).flat();
    const functions = names.filter((name) => /^[a-z]\w*$/.test(name) && !['computeMetric', 'findMetric', 'metricRegistry'].includes(name));
    const computed = globSync('*/**/*.ts', { cwd: folder }).map((file) => read(file, folder).split(/^ {2}compute: /m)[1] ?? '');
    const properties = ['./every-option.properties.test.ts', './every-model.properties.test.ts', './every-metric.properties.test.ts'];
    const called = [...computed, ...properties.map((path) => read(path))].join();
    expect(functions.length).toBeGreaterThan(90);
    expect(functions.filter((name) => !new RegExp(`\\b${name}\\b`).test(called))).toEqual([]);
  });
});
