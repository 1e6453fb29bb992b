import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMissing, type Value } from '../src/index.ts';
import {
  complexityOf,
  complexityOutlookGain,
  density,
  densityTable,
  economicComplexityIndex,
  economicFitness,
  logLinearGravity,
  type PresenceInput,
  poissonGravity,
  presence,
  productComplexityIndex,
  proximityTable,
  reflections,
  revealedAdvantageTable,
} from '../src/metrics/index.ts';
import { arrayOperations, timeArrayPeers } from './array-peers.ts';
import { measure, measureProcessor, printTable, type TimedLine } from './measure.ts';
import { runPeers } from './peers.ts';
import { plainAdvantage, plainComplexity, plainDensity, plainFitness, plainProximity } from './plain-dense.ts';
import { plainPoisson } from './plain-poisson.ts';
import { timeImports } from './time-imports.ts';
import { timeViews } from './time-views.ts';
import { makeGravityRows, makeTradeTable } from './trade-table.ts';

const economies = 230;
const productCounts = [500, 1240, 5000];

/** Stops the run when the plain version and the library do not agree: a time for another answer says nothing. */
function expectSame(what: string, ours: ArrayLike<Value>, plain: ArrayLike<number>, tolerance: number): void {
  for (let index = 0; index < plain.length; index += 1) {
    const value = ours[index] as Value;
    if (!isMissing(value) && Math.abs(value - (plain[index] as number)) <= tolerance) continue;
    throw new Error(`${what}: entry ${index} is ${JSON.stringify(value)} and in the plain version ${plain[index]}`);
  }
}

function standardised(vector: Float64Array, like: readonly number[]): Float64Array {
  const mean = vector.reduce((total, value) => total + value, 0) / vector.length;
  const deviation = Math.sqrt(vector.reduce((total, value) => total + (value - mean) ** 2, 0) / (vector.length - 1));
  const scores = vector.map((value) => (value - mean) / deviation);
  const sign = Math.sign(scores.reduce((total, value, index) => total + value * (like[index] as number), 0));
  return scores.map((value) => value * sign);
}

function timeComplexity(products: number): readonly TimedLine[] {
  const table = makeTradeTable(economies, products, 20_231_024);
  const size = `${economies} x ${products}`;
  const advantage = measure(() => revealedAdvantageTable(table));
  const advantagePlain = measure(() => plainAdvantage(table));
  expectSame('advantage', advantage.result.values, advantagePlain.result, 1e-9);
  const { values } = presence(table);
  const input = { rows: economies, columns: products, values };
  const index = measure(() => economicComplexityIndex(input));
  const indexPlain = measure(() => plainComplexity(values, economies, products), 3);
  expectSame('complexity index', index.result, standardised(indexPlain.result, index.result as readonly number[]), 1e-7);
  const near = measure(() => proximityTable(input));
  const nearPlain = measure(() => plainProximity(values, economies, products), 3);
  expectSame('proximity', near.result.values, nearPlain.result, 1e-12);
  const relatedness = measure(() => densityTable(input));
  const relatednessPlain = measure(() => plainDensity(values, economies, products, nearPlain.result), 1);
  expectSame('density', relatedness.result.values, relatednessPlain.result, 1e-11);
  const fit = measure(() => economicFitness(input, { updates: 20 }));
  const fitPlain = measure(() => plainFitness(values, economies, products, 20));
  expectSame('fitness', fit.result.economies, fitPlain.result, 1e-9);
  return [
    { operation: 'RCA', size, ours: advantage.best, plain: advantagePlain.best },
    { operation: 'ECI', size, ours: index.best, plain: indexPlain.best },
    { operation: 'presence', size, ours: measure(() => presence(table)).best, plain: 'none' },
    { operation: 'RCA, presence, ECI and PCI', size, ours: measure(() => bothIndices(complexityOf(table))).best, plain: 'none' },
    { operation: 'proximity', size, ours: near.best, plain: nearPlain.best },
    {
      operation: 'density, proximities included (plain: on proximities given)',
      size,
      ours: relatedness.best,
      plain: relatednessPlain.best,
    },
    { operation: 'outlook gain', size, ours: measure(() => complexityOutlookGain(input), 3).best, plain: 'none' },
    { operation: 'fitness, 20 updates', size, ours: fit.best, plain: fitPlain.best },
    { operation: 'fitness until still', size, ours: measure(() => economicFitness(input), 3).best, plain: 'none' },
    { operation: 'reflections, 20 steps', size, ours: measure(() => reflections(input, 20)).best, plain: 'none' },
    { operation: 'presence to outlook gain, six metrics', size, ours: measure(() => sixMetrics(presence(table)), 3).best, plain: 'none' },
    { operation: 'the same by complexityOf', size, ours: measure(() => sixMetrics(complexityOf(table)), 3).best, plain: 'none' },
  ];
}

function timeGravity(pairsOf: number, withPlain: boolean): readonly TimedLine[] {
  const rows = makeGravityRows(pairsOf, 20_231_024);
  const data = { ...rows, clusters: rows.effects };
  const ours = measure(() => poissonGravity(data, { standardErrors: 'two-way' }), 3);
  const plain = withPlain ? measure(() => plainPoisson(rows), 1) : null;
  if (isMissing(ours.result)) throw new Error(`the gravity model is missing: ${ours.result.missing}`);
  if (plain !== null) {
    expectSame(
      'gravity',
      ours.result.coefficients.map(({ estimate }) => estimate),
      plain.result,
      1e-7,
    );
  }
  const operation = 'PPML, two-way effects and clusters';
  return [{ operation, size: `${pairsOf * pairsOf} rows, ${2 * pairsOf} effects`, ours: ours.best, plain: plain?.best ?? 'too long' }];
}

/** Three effects, the third of pairs of blocks, and the same model by least squares on logarithms, in processor time. */
function timeThreeEffects(economies: number): readonly TimedLine[] {
  const { effects, ...rows } = makeGravityRows(economies, 20_231_024);
  const block = rows.outcome.map((_, row) => `${Math.floor(row / economies) % 10} with ${(row % economies) % 10}`);
  const data = { ...rows, effects: { ...effects, block } };
  const size = `${rows.outcome.length} rows, 3 effects`;
  return [
    { operation: 'PPML, iid, in processor time', size, ours: measureProcessor(() => poissonGravity(data), 9), plain: 'none' },
    {
      operation: 'OLS on logarithms, iid, in processor time',
      size,
      ours: measureProcessor(() => logLinearGravity(data), 9),
      plain: 'none',
    },
  ];
}

/** Ours beside the same formulas over whole arrays in NumPy and R, on the same table in the same run. */
function compareWithArrays(products: number): string {
  const table = makeTradeTable(economies, products, 20_231_024);
  const peers = timeArrayPeers(table);
  const timed = peers.filter((peer) => typeof peer !== 'string');
  const without = peers.filter((peer) => typeof peer === 'string').map((line) => `- ${line}`);
  const input = presence(table);
  const ours: Readonly<Record<(typeof arrayOperations)[number], () => unknown>> = {
    RCA: () => revealedAdvantageTable(table),
    'ECI and PCI': () => bothIndices(complexityOf(table)),
    proximity: () => proximityTable(input),
    'fitness, 20 updates': () => economicFitness(input, { updates: 20 }),
    'reflections, 20 steps': () => reflections(input, 20),
  };
  const heads = [`${economies} x ${products}`, 'core, ms', ...timed.flatMap(({ name }) => [`${name}, ms`, '/ core'])];
  const rows = arrayOperations.map((operation) => {
    const own = measure(ours[operation]).best;
    return [
      operation,
      own.toFixed(1),
      ...timed.flatMap(({ times }) => [times[operation].toFixed(1), `${(times[operation] / own).toFixed(1)} x`]),
    ];
  });
  const lines = [heads, heads.map((_, column) => (column === 0 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [...timed.map(({ name, program }) => `- ${name}: ${program}`), ...without, '', ...lines].join('\n');
}

function bothIndices(input: PresenceInput): unknown {
  return [economicComplexityIndex(input), productComplexityIndex(input)];
}

/** From exports to the outlook gain, over one table that keeps what its metrics share, and over presences alone. */
function sixMetrics(input: PresenceInput): unknown {
  return [bothIndices(input), proximityTable(input), densityTable(input), complexityOutlookGain(input)];
}

/** The most memory this process held, in MB. Linux tells its own: the other figure can be that of the process that started it. */
function largestMemory(): number {
  const own = existsSync('/proc/self/status') ? /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) : null;
  return (own === null ? process.resourceUsage().maxRSS : Number(own[1])) / 1024;
}

/** The whole of complexity at HS6 size in a process of its own: how long the first call takes, and how much memory in all. */
function firstCall(products: number): void {
  const table = makeTradeTable(economies, products, 20_231_024);
  const start = performance.now();
  const input = complexityOf(table);
  bothIndices(input);
  proximityTable(input);
  const time = performance.now() - start;
  const memory = (): string => `${largestMemory().toFixed(0)} MB`;
  const before = memory();
  density(input);
  console.log(
    `RCA, presence, ECI, PCI and proximity at ${economies} x ${products}, first call in a fresh process: ${time.toFixed(0)} ms, ` +
      `largest memory ${before}; after density as rows of values on top: ${memory()}`,
  );
}

if (process.argv.includes('--first-call')) firstCall(5000);
else {
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}; the best of up to five runs each.\n`,
  );
  const lines = [...productCounts.flatMap(timeComplexity), ...timeGravity(40, true), ...timeGravity(200, false), ...timeThreeEffects(195)];
  console.log(`${printTable(lines)}\n`);
  console.log(`Views of trade in goods, over 60,000 observations, in processor time:\n\n${timeViews()}\n`);
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--first-call'], { encoding: 'utf8' });
  console.log(child.status === 0 ? child.stdout : `the run in a process of its own failed: ${child.stderr}`);
  console.log(`Starting a program of Node:\n\n${timeImports().join('\n')}\n`);
  console.log('Compared with the same formulas over whole arrays:\n');
  console.log(`${compareWithArrays(5000)}\n`);
  console.log('Other packages, complexity of economies and products on the table of 230 x 1240:\n');
  const table = makeTradeTable(economies, 1240, 20_231_024);
  console.log(runPeers(table, measure(() => bothIndices(complexityOf(table))).best).join('\n'));
}
