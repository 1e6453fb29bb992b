import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findConstantFactor } from '../../../src/audit/find-constant-factor.ts';
import { findConstantShares } from '../../../src/audit/find-constant-shares.ts';
import { findCopiedMirrors } from '../../../src/audit/find-copied-mirrors.ts';
import { findMissingChapters } from '../../../src/audit/find-missing-chapters.ts';
import { findSuddenChanges } from '../../../src/audit/find-sudden-changes.ts';
import { findTruncatedTables } from '../../../src/audit/find-truncated-tables.ts';
import * as claims from '../../../src/claims/index.ts';
import * as format from '../../../src/format.ts';
import * as whole from '../../../src/index.ts';
import * as metrics from '../../../src/metrics/index.ts';
import { InvalidParameterError } from '../../../src/metrics/index.ts';
import * as workspace from '../../../src/workspace.ts';
import { richDataset as dataset } from '../../support/rich-dataset.ts';

const detectors = {
  findConstantFactor,
  findTruncatedTables,
  findMissingChapters,
  findCopiedMirrors,
  findConstantShares,
  findSuddenChanges,
};
const core = { ...metrics, ...claims, ...format, ...whole, ...workspace, ...detectors };

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
const numbers = new Map([['2015', 1]]);

type Call = readonly [option: string, call: (options: never) => unknown];

/** A call of each function that has options, with one that it has; a user without types may write another. */
const calls: Readonly<Record<string, Call>> = {
  trendGrowth: ['nonPositive', (options) => core.trendGrowth(years, options)],
  volatility: ['form', (options) => core.volatility(years, options)],
  tradeEntropy: ['base', (options) => core.tradeEntropy(list, options)],
  tradeIntensity: ['reporterImports', (options) => core.tradeIntensity(flow, { world: 'all' as const, ...(options as object) })],
  tradeIntensityMatrix: ['world', (options) => core.tradeIntensityMatrix(table, options)],
  gini: ['form', (options) => core.gini(list, options)],
  herfindahlHirschmanIndex: ['form', (options) => core.herfindahlHirschmanIndex(list, options)],
  krugmanSpecialisation: ['world', (options) => core.krugmanSpecialisation(list, list, options)],
  theilT: ['lines', (options) => core.theilT(list, options)],
  unctadDiversification: ['world', (options) => core.unctadDiversification(list, list, options)],
  bilateralRevealedComparativeAdvantage: [
    'minimum',
    (options) =>
      core.bilateralRevealedComparativeAdvantage(
        { flow: 2, exportsToPartner: 4, partnerImportsOfProduct: 10, partnerImports: 40 },
        options,
      ),
  ],
  exportSimilarityByAdvantage: ['epsilon', (options) => core.exportSimilarityByAdvantage(table, options)],
  grubelLloydAggregate: ['form', (options) => core.grubelLloydAggregate(list, list, options)],
  lafay: ['gdp', (options) => core.lafay(list, list, { scale: 'cepii' as const, gdp: 1, ...(options as object) })],
  prody: ['unknownIncome', (options) => core.prody(table, [1, 2], options)],
  complexityOf: ['compare', (options) => core.complexityOf(table, options)],
  complexityOutlookGain: ['convention', (options) => core.complexityOutlookGain(presence, options)],
  complexityOutlookIndex: ['convention', (options) => core.complexityOutlookIndex(presence, options)],
  density: ['diagonal', (options) => core.density(presence, options)],
  densityTable: ['norm', (options) => core.densityTable(presence, options)],
  economicComplexityIndex: ['normalisation', (options) => core.economicComplexityIndex(presence, options)],
  productComplexityIndex: ['method', (options) => core.productComplexityIndex(presence, options)],
  economicFitness: ['method', (options) => core.economicFitness(presence, options)],
  presence: ['threshold', (options) => core.presence(table, options)],
  proximity: ['diagonal', (options) => core.proximity(presence, options)],
  proximityTable: ['norm', (options) => core.proximityTable(presence, options)],
  constantMarketShare: ['order', (options) => core.constantMarketShare(tables, options)],
  growthMargins: ['threshold', (options) => core.growthMargins(list, list, options)],
  hummelsKlenow: ['reference', (options) => core.hummelsKlenow(list, list, options)],
  priceIndex: ['comparison', (options) => core.priceIndex(table, table, options)],
  priceVolume: ['formula', (options) => core.priceVolume(goods, goods, options)],
  quantityIndex: ['unknown', (options) => core.quantityIndex(table, table, options)],
  reconciledFlow: ['oneSided', (options) => core.reconciledFlow(1, 2, options)],
  reliability: ['method', (options) => core.reliability(table, { method: 'harvard' as const, ...(options as object) })],
  forecastBaseline: ['model', (options) => core.forecastBaseline(list, 1, options)],
  rollingForecastError: ['measure', (options) => core.rollingForecastError(list, options)],
  forecastError: ['measure', (options) => core.forecastError(list, list, options)],
  logLinearGravity: ['standardErrors', (options) => core.logLinearGravity(rows, options)],
  poissonGravity: ['smallSample', (options) => core.poissonGravity(rows, options)],
  coefficientInference: ['confidenceLevel', (options) => core.coefficientInference({ coefficients: [], degreesOfFreedom: 3 }, options)],
  tradePotential: ['form', (options) => core.tradePotential(1, 2, options)],
  pageRank: ['damping', (options) => core.pageRank(table, options)],
  hodrickPrescottFilter: ['lambda', (options) => core.hodrickPrescottFilter(list, options)],
  structuralBreaks: ['trimming', (options) => core.structuralBreaks(list, options)],
  findConstantFactor: ['tolerance', (options) => core.findConstantFactor(numbers, numbers, options)],
  findTruncatedTables: ['ceilings', (options) => core.findTruncatedTables([], options)],
  findMissingChapters: ['remnant', (options) => core.findMissingChapters([], options)],
  findCopiedMirrors: ['leastPairs', (options) => core.findCopiedMirrors([], options)],
  findConstantShares: ['leastAgreement', (options) => core.findConstantShares([], options)],
  markFindings: ['dateOf', (options) => core.markFindings([], options)],
  findSuddenChanges: ['times', (options) => core.findSuddenChanges([], options)],
  checkDraft: ['reporter', (options) => core.checkDraft(dataset, 'nothing', 'en', options)],
  checkDraftInSteps: ['reporter', (options) => core.checkDraftInSteps(dataset, 'nothing', 'en', options).next()],
  nearestView: ['language', (options) => core.nearestView(dataset, core.holdingsOf(dataset) as never, options)],
};

/** Other arguments that are read by name: parts of one, a table of a metric, and steps of a cleaning. */
const others: Readonly<Record<string, Call>> = {
  'the digits of a number': ['decimals', (options) => core.formatNumber(1.5, options, 'en')],
  'a row of a gravity model': ['regressors', (options) => core.logLinearGravity({ ...rows, ...(options as object) })],
  'weights of two records': [
    'exporter',
    (options) => core.reconciledFlow(1, 2, { weights: { method: 'baci' as const, exporter: 1, importer: 1, ...(options as object) } }),
  ],
};

function errorOf(call: () => unknown): unknown {
  try {
    call();
    return null;
  } catch (error) {
    return error;
  }
}

describe('an option that there is not', () => {
  test('every public function of which options are given is tried', () => {
    const source = join(import.meta.dirname, '../../../src');
    const asked = globSync('**/*.ts', { cwd: source }).flatMap((file) =>
      [
        ...readFileSync(join(source, file), 'utf8').matchAll(
          /^export function\*? (\w+)\((?:(?!^}|\): ).)*?\b\w+Options(?: = [^,)]+)?,?\s*\): /gms,
        ),
      ].map(([, name = '']) => name),
    );
    const given = [...new Set(asked)].filter((name) => Object.hasOwn(core, name));
    expect(given.filter((name) => !Object.hasOwn(calls, name)).toSorted()).toEqual([]);
    expect(given.length).toBeGreaterThan(40);
  });

  test.each(Object.entries({ ...calls, ...others }))('of %s is refused, and the nearest that there is named', (_, [option, call]) => {
    const misspelt = `${option}s`;
    const caught = errorOf(() => call({ [misspelt]: 1 } as never));
    expect(InvalidParameterError.isInstance(caught), String(caught)).toBe(true);
    expect(caught).toMatchObject({ value: misspelt, nearest: [option] });
    expect(String((caught as Error).message)).toContain(`: ${misspelt}; expected `);
  });

  test.each(Object.entries(calls))('of %s is refused where every object inherits its name', (_, [, call]) => {
    for (const name of Object.getOwnPropertyNames(Object.prototype)) {
      const options = Object.defineProperty({}, name, { value: 1, enumerable: true });
      expect(InvalidParameterError.isInstance(errorOf(() => call(options as never))), name).toBe(true);
    }
  });

  test('one that is undefined counts as left out', () => {
    expect(core.theilT(list, { lines: undefined } as never)).toBe(core.theilT(list));
  });
});
