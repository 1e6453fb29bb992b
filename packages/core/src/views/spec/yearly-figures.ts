import type { Dataset } from '../../model/dataset.ts';
import type { Observation } from '../../model/observation.ts';

/** The years for which a dataset holds figures, first to last, and those for which it holds every part of what is asked for. */
export interface HeldYears {
  readonly first: number;
  readonly last: number;
  /** Where these run backwards, no year has every part. */
  readonly whole: { readonly first: number; readonly last: number };
}

/** What a dataset holds of whole years and all goods, counted once. */
export interface YearlyFigures {
  /** By `reporter|partner|flow`. */
  readonly flows: ReadonlyMap<string, HeldYears>;
  /** The exports that enter a gravity model, by `reporter|partner`. */
  readonly modelled: ReadonlyMap<string, HeldYears>;
  /** With whom each reporter recorded any trade. */
  readonly partners: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A model of fewer exporters is none. */
const leastExporters = 10;
const counted = new WeakMap<Dataset, YearlyFigures>();

/** The yearly figures of a dataset, counted once for each dataset. */
export function yearlyFiguresOf(dataset: Dataset): YearlyFigures {
  const known = counted.get(dataset) ?? count(dataset);
  counted.set(dataset, known);
  return known;
}

/** Years with one more year in them. */
export function withYear(years: HeldYears | null | undefined, year: number): HeldYears {
  const span = { first: Math.min(years?.first ?? year, year), last: Math.max(years?.last ?? year, year) };
  return { ...span, whole: span };
}

/** A record of all goods in a whole year that somebody reported. */
function isFigure({ product, period, status, flags }: Observation): boolean {
  return (
    product === 'TOTAL' && period.length === 4 && status !== 'imputed' && status !== 'estimated' && !flags.includes('report-incomplete')
  );
}

function count({ observations, indicators }: Dataset): YearlyFigures {
  const figures = observations.filter(isFigure);
  const placed = indicators.filter(({ indicator }) => indicator === 'centroid-latitude');
  const flows = new Map<string, HeldYears>();
  const partners = new Map<string, Set<string>>();
  for (const { reporter, partner, flow, period } of figures) {
    add(flows, `${reporter}|${partner}|${flow}`, period);
    const known = partners.get(reporter) ?? new Set();
    partners.set(reporter, known.add(partner));
  }
  return { flows, partners, modelled: modelledPairs(figures, new Set(placed.map(({ economy }) => economy))) };
}

/** Exports between economies whose place is known, of years for which one release covers enough exporters. */
function modelledPairs(figures: readonly Observation[], placed: ReadonlySet<string>): ReadonlyMap<string, HeldYears> {
  const pairs = new Map<string, HeldYears>();
  const exports = figures.filter(({ flow, flags, value }) => flow === 'export' && value > 0 && !flags.includes('imputed-mirror'));
  for (const [period, ofYear] of Map.groupBy(exports, (one) => one.period)) {
    const releases = [...Map.groupBy(ofYear, ({ release }) => release).values()].toSorted((one, other) => other.length - one.length);
    const [widest = []] = releases;
    if (new Set(widest.map(({ reporter }) => reporter)).size < leastExporters) continue;
    for (const { reporter, partner } of widest)
      if (placed.has(reporter) && placed.has(partner)) add(pairs, `${reporter}|${partner}`, period);
  }
  return pairs;
}

function add(years: Map<string, HeldYears>, key: string, period: string): void {
  years.set(key, withYear(years.get(key), Number(period)));
}
