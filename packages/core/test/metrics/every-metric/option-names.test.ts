import { describe, expect, test } from 'vitest';
import * as core from '../../../src/metrics/index.ts';
import { InvalidParameterError, metricRegistry } from '../../../src/metrics/index.ts';

const list = [1, 2, 3];
const table = [
  [1, 2],
  [3, 4],
];
const presence = [
  [1, 1, 1],
  [1, 1, 0],
  [1, 0, 0],
];
const years = [2013, 2014, 2015].map((year, index) => ({ year, value: index + 1 }));
const flow = { flow: 1, reporterExports: 2, partnerImports: 3, world: 9 };
const tables = { exportsBefore: table, exportsAfter: table, worldBefore: table, worldAfter: table };
const goods = { prices: list, quantities: list };
const rows = { outcome: [1, 2, 3, 4], regressors: { border: [0, 0, 1, 1] } };

/** A call of each metric with one of its options set to a value that its types forbid, as a user without types would write it. */
const calls: Readonly<Record<string, (name: never) => unknown>> = {
  'trend-growth nonPositive': (nonPositive) => core.trendGrowth(years, { nonPositive }),
  'volatility form': (form) => core.volatility(years, { form }),
  'trade-dependence of': (of) => core.tradeDependence(1, 1, { of, exports: 2, imports: 2 }),
  'trade-entropy base': (base) => core.tradeEntropy(list, { base }),
  'trade-intensity world': (world) => core.tradeIntensity(flow, { world }),
  'gini form': (form) => core.gini(list, { form }),
  'hhi form': (form) => core.herfindahlHirschmanIndex(list, { form }),
  'krugman-specialisation world': (world) => core.krugmanSpecialisation(list, list, { world }),
  'theil-t lines': (lines) => core.theilT(list, { lines }),
  'unctad-diversification world': (world) => core.unctadDiversification(list, list, { world }),
  'grubel-lloyd-aggregate form': (form) => core.grubelLloydAggregate(list, list, { form }),
  'lafay scale': (scale) => core.lafay(list, list, { scale, gdp: 1 }),
  'prody unknownIncome': (unknownIncome) => core.prody(table, [1, 2], { unknownIncome }),
  'cog convention': (convention) => core.complexityOutlookGain(presence, { convention }),
  'coi convention': (convention) => core.complexityOutlookIndex(presence, { convention }),
  'density diagonal': (diagonal) => core.density(presence, { diagonal }),
  'density norm': (norm) => core.density(presence, { norm }),
  'eci normalisation': (normalisation) => core.economicComplexityIndex(presence, { normalisation }),
  'eci method': (method) => core.economicComplexityIndex(presence, { method }),
  'fitness method': (method) => core.economicFitness(presence, { method }),
  'pci normalisation': (normalisation) => core.productComplexityIndex(presence, { normalisation }),
  'pci method': (method) => core.productComplexityIndex(presence, { method }),
  'presence compare': (compare) => core.presence(table, { compare }),
  'proximity of': (of) => core.proximity(presence, { of }),
  'proximity diagonal': (diagonal) => core.proximity(presence, { diagonal }),
  'proximity norm': (norm) => core.proximity(presence, { norm }),
  'constant-market-share order': (order) => core.constantMarketShare(tables, { order }),
  'hummels-klenow reference': (reference) => core.hummelsKlenow(list, list, { reference }),
  'price-index formula': (formula) => core.priceIndex(table, table, { formula }),
  'price-index comparison': (comparison) => core.priceIndex(table, table, { comparison }),
  'price-index unknown': (unknown) => core.priceIndex(table, table, { unknown }),
  'price-volume formula': (formula) => core.priceVolume(goods, goods, { formula }),
  'quantity-index formula': (formula) => core.quantityIndex(table, table, { formula }),
  'quantity-index comparison': (comparison) => core.quantityIndex(table, table, { comparison }),
  'quantity-index unknown': (unknown) => core.quantityIndex(table, table, { unknown }),
  'reconciled-flow weights': (weights) => core.reconciledFlow(1, 2, { weights }),
  'reconciled-flow weights by method': (method) => core.reconciledFlow(1, 2, { weights: { method, exporter: 1, importer: 1 } }),
  'reconciled-flow oneSided': (oneSided) => core.reconciledFlow(1, 2, { oneSided }),
  'reliability method': (method) => core.reliability(table, { method }),
  'forecast-baseline model': (model) => core.forecastBaseline(list, 1, { model }),
  'forecast-error measure': (measure) => core.forecastError(list, list, { measure }),
  'gravity-ols standardErrors': (standardErrors) => core.logLinearGravity(rows, { standardErrors }),
  'gravity-ols smallSample': (smallSample) => core.logLinearGravity(rows, { smallSample }),
  'gravity-ols incompleteRows': (incompleteRows) => core.logLinearGravity(rows, { incompleteRows }),
  'gravity-ppml standardErrors': (standardErrors) => core.poissonGravity(rows, { standardErrors }),
  'gravity-ppml smallSample': (smallSample) => core.poissonGravity(rows, { smallSample }),
  'gravity-ppml incompleteRows': (incompleteRows) => core.poissonGravity(rows, { incompleteRows }),
  'structural-breaks model': (model) => core.structuralBreaks(list, { model }),
  'trade-potential form': (form) => core.tradePotential(1, 2, { form }),
};

/** Options that take a number or a list of steps; no name of theirs can be misspelt. */
const unnamed = new Set([
  'minimum',
  'epsilon',
  'steps',
  'updates',
  'threshold',
  'factor',
  'season',
  'lambda',
  'damping',
  'level',
  'trimming',
]);

describe('an option that is none of its names', () => {
  test('every named option of the registry is tried', () => {
    const named = metricRegistry.flatMap(({ id, variants }) =>
      variants.filter(({ option }) => !unnamed.has(option)).map(({ option }) => `${id} ${option}`),
    );
    expect(named.filter((option) => calls[option] === undefined)).toEqual([]);
  });

  test.each(Object.entries(calls))('%s: a misspelt name is refused with what was found and the names there are', (_, call) => {
    let caught: unknown;
    try {
      call('sampel' as never);
    } catch (error) {
      caught = error;
    }
    expect(InvalidParameterError.isInstance(caught), String(caught)).toBe(true);
    expect(String((caught as Error).message)).toMatch(/^invalid \w+: sampel; expected \S/);
  });
});

describe('the table of intensities', () => {
  test('tradeIntensityMatrix(flows, options) refuses a misspelt world', () => {
    expect(() => core.tradeIntensityMatrix(table, { world: 'nett' as never })).toThrow(InvalidParameterError);
  });
});
