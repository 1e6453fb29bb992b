import type { Dataset } from '../../model/dataset.ts';
import { type EconomyCode, economyCodeSchema } from '../../model/economy.ts';
import { membersOf } from '../../model/find-economy.ts';
import type { Flow } from '../../model/flow.ts';
import type { Measure } from '../../model/measure.ts';
import { type HeldYears, withYear, type YearlyFigures, yearlyFiguresOf } from './yearly-figures.ts';

/** Whose record is meant: the reporter's, the partner's, or any of the two. */
export type HeldRecord = 'reporter' | 'partner' | 'any';

/** A measure between two economies, or between an economy and a group. */
export interface HeldQuestion {
  readonly measure: Measure;
  readonly reporter: EconomyCode;
  readonly partner: EconomyCode;
}

const world = economyCodeSchema.parse('WLD');
/** A reporter of fewer partners has no list of every one, over which concentration could be counted. */
const leastPartners = 20;
const both: readonly Flow[] = ['export', 'import'];

/**
 * The years for which a dataset holds figures of a measure, from whichever record is asked for; null where a part of it is held for no
 * year at all. What a publisher filled in, or calls incomplete, is no figure held.
 * @example heldYears(dataset, { measure: 'export', reporter: findEconomy('CHN').code, partner: findEconomy('KAZ').code }).first // => 2012
 */
export function heldYears(dataset: Dataset, question: HeldQuestion, record: HeldRecord = 'any'): HeldYears | null {
  const { measure, reporter, partner } = question;
  const figures = yearlyFiguresOf(dataset);
  const of = (one: EconomyCode, other: EconomyCode, flows = both): HeldYears | null =>
    together(flows.flatMap((flow) => membersOf(one).flatMap((a) => membersOf(other).map((b) => figures.flows.get(`${a}|${b}|${flow}`)))));
  const traded = (flows: readonly Flow[]): HeldYears | null => flowYears(figures, question, flows, record);
  switch (measure) {
    case 'partnership':
      return yearsOfPartnerships(dataset, partner);
    case 'openness':
      return of(partner, world);
    case 'partner-dependence':
      return together([of(partner, reporter), of(partner, world)]);
    case 'trade-dependence':
      return together([of(reporter, partner), of(reporter, world)]);
    case 'trade-intensity':
      return together([traded(['export']), of(reporter, world, ['export']), of(world, partner, ['export']), of(world, world, ['export'])]);
    case 'gravity-fitted':
    case 'gravity-low':
    case 'gravity-high':
    case 'gravity-residual':
      return figures.modelled.get(`${reporter}|${partner}`) ?? null;
    case 'hhi':
    case 'effective-number':
      return partner === world && (figures.partners.get(reporter) ?? noPartners).size < leastPartners ? null : traded(both);
    case 'export':
    case 'import':
      return traded([measure]);
    default:
      return traded(both);
  }
}

const noPartners: ReadonlySet<string> = new Set();

/** A flow, or several, with every member of the partner, from the reporter's side or as the partner records it. */
function flowYears(figures: YearlyFigures, question: HeldQuestion, flows: readonly Flow[], record: HeldRecord): HeldYears | null {
  const { reporter, partner } = question;
  if (membersOf(reporter).length > 1) return null;
  const parts = flows.flatMap((flow) => membersOf(partner).map((member) => ({ flow, member })));
  return together(
    parts.map(({ flow, member }) => {
      const own = record === 'partner' ? undefined : figures.flows.get(`${reporter}|${member}|${flow}`);
      const mirror =
        record === 'reporter' ? undefined : figures.flows.get(`${member}|${reporter}|${flow === 'export' ? 'import' : 'export'}`);
      return own === undefined || mirror === undefined ? (own ?? mirror) : eitherOf(own, mirror);
    }),
  );
}

function yearsOfPartnerships({ partnerships }: Dataset, economy: EconomyCode): HeldYears | null {
  if (!partnerships.some((partnership) => partnership.economy === economy)) return null;
  return partnerships.reduce<HeldYears | null>((years, { year }) => (year === null ? years : withYear(years, year)), null);
}

/** The years of several parts, all of which are needed; null where one has none. */
function together(parts: readonly (HeldYears | null | undefined)[]): HeldYears | null {
  const held = parts.filter((part) => part !== null && part !== undefined);
  if (held.length < parts.length || held.length === 0) return null;
  return {
    first: Math.min(...held.map(({ first }) => first)),
    last: Math.max(...held.map(({ last }) => last)),
    whole: { first: Math.max(...held.map(({ whole }) => whole.first)), last: Math.min(...held.map(({ whole }) => whole.last)) },
  };
}

/** The years of two that stand for one another. */
function eitherOf(one: HeldYears, other: HeldYears): HeldYears {
  const years = { first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) };
  return { ...years, whole: years };
}
