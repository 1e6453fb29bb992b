import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
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
import { InvalidParameterError, metricRegistry } from '../../../src/metrics/index.ts';
import * as workspace from '../../../src/workspace.ts';
import { anyCall } from '../../support/metric-calls.ts';
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
const flow = { flow: 1, reporterExports: 2, partnerImports: 3, world: 9 };
const rows = { outcome: [1, 2, 3, 4], regressors: { border: [0, 0, 1, 1] } };
const numbers = new Map([['2015', 1]]);

type Call = readonly [option: string, call: (options: never) => unknown];

/** A call of each metric that passes options on, with one that it has; a user without types may write another. */
const ofRecords: Readonly<Record<string, Call>> = Object.fromEntries(
  metricRegistry.flatMap((record) => {
    const names = Object.keys(record.options);
    const choices = names.filter((name) => record.options[name]?.kind === 'choice');
    const [option] = (choices.length > 0 ? choices : names).toSorted((one, other) => other.length - one.length);
    if (option === undefined || !/\boptions\b/.test(String(record.compute))) return [];
    const [{ inputs } = { inputs: {} }] = fc.sample(anyCall(record), { numRuns: 1, seed: 2013 });
    return [[record.id, [option, (options) => record.compute(inputs as never, options)] satisfies Call]];
  }),
);

/** A call of each other function that has options. */
const calls: Readonly<Record<string, Call>> = {
  tradeIntensity: ['reporterImports', (options) => core.tradeIntensity(flow, { world: 'all' as const, ...(options as object) })],
  tradeIntensityMatrix: ['world', (options) => core.tradeIntensityMatrix(table, options)],
  lafay: ['gdp', (options) => core.lafay(list, list, { form: 'cepii' as const, gdp: 1, ...(options as object) })],
  complexityOf: ['compare', (options) => core.complexityOf(table, options)],
  densityTable: ['norm', (options) => core.densityTable(presence, options)],
  proximityTable: ['norm', (options) => core.proximityTable(presence, options)],
  reconciledFlow: ['weights', (options) => core.reconciledFlow(1, 2, options)],
  reliability: ['method', (options) => core.reliability(table, { method: 'harvard' as const, ...(options as object) })],
  rollingForecastError: ['minimumTraining', (options) => core.rollingForecastError(list, options)],
  coefficientInference: ['confidenceLevel', (options) => core.coefficientInference({ coefficients: [], degreesOfFreedom: 3 }, options)],
  findConstantFactor: ['tolerance', (options) => core.findConstantFactor(numbers, numbers, options)],
  findTruncatedTables: ['ceilings', (options) => core.findTruncatedTables([], options)],
  findMissingChapters: ['remnant', (options) => core.findMissingChapters([], options)],
  findCopiedMirrors: ['leastPairs', (options) => core.findCopiedMirrors([], options)],
  markFindings: ['dateOf', (options) => core.markFindings([], options)],
  findSuddenChanges: ['amountOf', (options) => core.findSuddenChanges([], options)],
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
    const computed = metricRegistry.filter(({ id }) => Object.hasOwn(ofRecords, id)).map(({ compute }) => String(compute));
    const isComputed = (name: string): boolean => computed.some((text) => new RegExp(`\\b${name}\\b`).test(text));
    expect(given.filter((name) => !Object.hasOwn(calls, name) && !isComputed(name)).toSorted()).toEqual([]);
    expect(given.length).toBeGreaterThan(40);
  });

  test.each(Object.entries({ ...ofRecords, ...calls, ...others }))(
    'of %s is refused, and the nearest that there is named',
    (_, [option, call]) => {
      const misspelt = `${option}s`;
      const caught = errorOf(() => call({ [misspelt]: 1 } as never));
      expect(InvalidParameterError.isInstance(caught), String(caught)).toBe(true);
      expect(caught).toMatchObject({ value: misspelt, nearest: [option] });
      expect(String((caught as Error).message)).toContain(`: ${misspelt}; expected `);
    },
  );

  test.each(Object.entries({ ...ofRecords, ...calls }))('of %s is refused where every object inherits its name', (_, [, call]) => {
    for (const name of Object.getOwnPropertyNames(Object.prototype)) {
      const options = Object.defineProperty({}, name, { value: 1, enumerable: true });
      expect(InvalidParameterError.isInstance(errorOf(() => call(options as never))), name).toBe(true);
    }
  });

  test('one that is undefined counts as left out', () => {
    expect(core.theilT(list, { lines: undefined } as never)).toBe(core.theilT(list));
  });
});
