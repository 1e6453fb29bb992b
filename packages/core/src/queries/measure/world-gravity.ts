import { type PoissonGravity, poissonGravity } from '../../metrics/gravity/gravity-ppml.ts';
import { greatCircleDistance } from '../../metrics/gravity/great-circle-distance.ts';
import type { Dataset, IndicatorRoleName, IndicatorValue } from '../../model/dataset/index.ts';
import type { Observation } from '../../model/trade/index.ts';
import { isMissing, type Missing, missing } from '../../model/values/index.ts';
import { isTotal, matchingRows, observationsAt } from '../cell/index.ts';
import { roleOf } from '../indicators/index.ts';

/** A fitted model of the world's recorded exports of one year: the flows that entered, the estimates, and the fitted value of each flow. */
export interface WorldGravity {
  readonly flows: readonly Observation[];
  readonly estimates: PoissonGravity;
  /** Position of a pair among the flows, by `exporter|importer`. */
  readonly positionOf: ReadonlyMap<string, number>;
}

/** Where each economy lies and which share a land border, from the dataset's outlines. */
type Outlines = ReturnType<typeof outlinesOf>;

const models = new WeakMap<Dataset, Map<number, WorldGravity | Missing>>();

/**
 * A gravity model of the exports that all economies recorded in a year: Poisson pseudo maximum likelihood with effects for exporter and
 * importer, logarithm of the distance between the centres of the two economies, and a shared land border. Flows that a publisher filled
 * in are left out, as are pairs without a record: an absent record is not a zero. Estimated once for a dataset and year.
 * Undefined: `too-few-observations` when the dataset holds the exports of fewer than ten economies for the year; as the metric.
 */
export function worldGravity(dataset: Dataset, year: number): WorldGravity | Missing {
  const known = models.get(dataset) ?? new Map<number, WorldGravity | Missing>();
  models.set(dataset, known);
  const found = known.get(year) ?? estimate(dataset, year);
  known.set(year, found);
  return found;
}

function estimate(dataset: Dataset, year: number): WorldGravity | Missing {
  const outlines = outlinesOf(dataset);
  const flows = recordedExports(dataset, year).filter(
    ({ reporter, partner }) => outlines.positions.has(reporter) && outlines.positions.has(partner),
  );
  if (new Set(flows.map(({ reporter }) => reporter)).size < 10) return missing('too-few-observations', `exports of the world ${year}`);
  const estimates = poissonGravity(
    {
      outcome: flows.map(({ value }) => value),
      regressors: {
        'ln distance': flows.map(({ reporter, partner }) => logDistance(outlines, reporter, partner)),
        border: flows.map(({ reporter, partner }) => (outlines.neighbours.get(reporter)?.has(partner) === true ? 1 : 0)),
      },
      effects: { exporter: flows.map(({ reporter }) => reporter), importer: flows.map(({ partner }) => partner) },
      clusters: { exporter: flows.map(({ reporter }) => reporter), importer: flows.map(({ partner }) => partner) },
    },
    { standardErrors: 'two-way' },
  );
  if (isMissing(estimates)) return estimates;
  return { flows, estimates, positionOf: new Map(flows.map(({ reporter, partner }, index) => [`${reporter}|${partner}`, index])) };
}

/** The exports of a year that their exporters reported, one for each pair: the first release in the dataset that covers the world. */
function recordedExports(dataset: Dataset, year: number): readonly Observation[] {
  const period = String(year);
  const rows = matchingRows(dataset.observations, {
    flow: ({ flow }) => flow === 'export',
    period: (one) => one === period,
    product: isTotal,
    origin: ({ unit }) => unit === 'usd',
  });
  const exports = observationsAt(dataset.observations, rows);
  const release = widestRelease(exports);
  return exports.filter(
    (one) =>
      one.release === release && one.value > 0 && (one.status === 'printed' || one.status === 'derived') && one.reporter !== one.partner,
  );
}

function widestRelease(exports: readonly Observation[]): string | null {
  const groups = [...Map.groupBy(exports, ({ release }) => release)];
  const widest = groups.toSorted(([, one], [, other]) => other.length - one.length)[0];
  return widest === undefined ? null : widest[0];
}

function outlinesOf(dataset: Dataset) {
  const longitudes = new Map(valuesOf(dataset, 'longitude').map(({ economy, value }) => [economy, value]));
  const positions = valuesOf(dataset, 'latitude').flatMap(({ economy, value: latitude }) => {
    const longitude = longitudes.get(economy) ?? null;
    return latitude === null || longitude === null ? [] : [[economy, { latitude, longitude }] as const];
  });
  const neighbours = valuesOf(dataset, 'land-neighbours').flatMap(({ economy, text }) =>
    text === null ? [] : [[economy, new Set(text.split(' '))] as const],
  );
  return { positions: new Map(positions), neighbours: new Map(neighbours) };
}

/** The values of the indicator that plays a role. */
function valuesOf(dataset: Dataset, role: IndicatorRoleName): readonly IndicatorValue[] {
  const id = roleOf(dataset, role)?.indicator;
  return dataset.indicators.filter(({ indicator }) => indicator === id);
}

function logDistance(outlines: Outlines, from: string, to: string): number {
  const [start, end] = [outlines.positions.get(from), outlines.positions.get(to)];
  return start === undefined || end === undefined ? Number.NaN : Math.log(greatCircleDistance(start, end));
}
