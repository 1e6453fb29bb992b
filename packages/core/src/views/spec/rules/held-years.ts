import { type EconomyCode, membersOf, wholeWorld } from '../../../model/economies/index.ts';
import type { Frequency, Measure } from '../../../model/question/index.ts';
import type { Flow } from '../../../model/trade/index.ts';
import { ownValue } from '../../../model/values/index.ts';
import { isOfQuantity, quantitiesAsked } from '../../../queries/index.ts';
import type { Holdings } from './holdings-of.ts';
import { hasGoods } from './measure-kind.ts';
import { spanAround, spanInCommon, type YearSpan } from './year-span.ts';

/** The years, or months counted from January of the year 0, for which data hold figures, first to last, and those for which they hold every part of what is asked for. */
export interface HeldYears extends YearSpan {
  /** Where these run backwards, no year has every part. */
  readonly whole: YearSpan;
}

/** Whose record is meant: the reporter's, the partner's, or any of the two. */
export type HeldRecord = 'reporter' | 'partner' | 'any';

/** A measure between two economies, or between an economy and a group. */
export interface HeldQuestion {
  readonly measure: Measure;
  readonly reporter: EconomyCode;
  readonly partner: EconomyCode;
  /** The year unless stated. */
  readonly frequency?: Frequency;
  /** All goods together unless stated. */
  readonly goods?: string;
}

/** A reporter of fewer partners has no list of every one, over which concentration could be counted. */
const leastPartners = 20;
/** The measures that parts of years have: flows, their sums and what two of them give. */
export const flowsOfMonths: ReadonlySet<Measure> = new Set<Measure>([
  'export',
  'import',
  'total-trade',
  'trade-balance',
  'normalised-balance',
  'coverage-ratio',
]);
const both: readonly Flow[] = ['export', 'import'];

/**
 * The years for which data hold figures of a measure, from whichever record is asked for; null where a part of it is held for no year. Of parts of
 * years the months in which they end: flows and what is made of them alone have any.
 * @example heldYears(holdingsOf(dataset), { measure: 'export', reporter: findEconomy(dataset, 'CHN').code, partner: findEconomy(dataset, 'KAZ').code }).first // => 2012
 */
export function heldYears(holdings: Holdings, question: HeldQuestion, record: HeldRecord = 'any'): HeldYears | null {
  const { measure, reporter, partner, frequency = 'year' } = question;
  const own = (one: EconomyCode, other: EconomyCode, flows = both): HeldYears | null =>
    together(
      flows.flatMap((flow) =>
        membersOf(holdings, one).flatMap((a) => membersOf(holdings, other).map((b) => heldOf(holdings, question, `${a}|${b}|${flow}`))),
      ),
    );
  const traded = (flows: readonly Flow[]): HeldYears | null => flowYears(holdings, question, flows, record);
  if (question.goods !== undefined && !hasGoods({ measures: [measure] })) return null;
  if (question.goods !== undefined && record === 'any') return ofEitherRecord(holdings, question);
  if (frequency !== 'year')
    return flowsOfMonths.has(measure) ? traded(measure === 'export' || measure === 'import' ? [measure] : both) : null;
  if (isOfQuantity(measure)) return traded([quantitiesAsked[measure].flow]);
  switch (measure) {
    case 'openness':
      return own(partner, wholeWorld);
    case 'partner-dependence':
      return together([own(partner, reporter), own(partner, wholeWorld)]);
    case 'trade-dependence':
      return together([own(reporter, partner), own(reporter, wholeWorld)]);
    case 'trade-intensity':
      return together([
        traded(['export']),
        own(reporter, wholeWorld, ['export']),
        own(wholeWorld, partner, ['export']),
        own(wholeWorld, wholeWorld, ['export']),
      ]);
    case 'rca':
    case 'export-similarity':
      return together([own(reporter, wholeWorld, ['export']), own(measure === 'rca' ? wholeWorld : partner, wholeWorld, ['export'])]);
    case 'trade-complementarity':
      return together([own(reporter, wholeWorld, ['export']), own(partner, wholeWorld, ['import'])]);
    case 'gravity-fitted':
    case 'gravity-low':
    case 'gravity-high':
    case 'gravity-residual':
      return together([ownValue(holdings.modelled, `${reporter}|${partner}`)]);
    case 'hhi':
    case 'effective-number':
      return partner === wholeWorld && (ownValue(holdings.partners, reporter) ?? Number.NaN) < leastPartners ? null : traded(both);
    case 'export':
    case 'export-hhi':
    case 'export-effective-number':
      return traded(['export']);
    case 'import':
    case 'import-hhi':
    case 'import-effective-number':
      return traded(['import']);
    default:
      return traded(both);
  }
}

/** The years of one record or the other: goods are seldom in both, and a measure of two flows is read from one of them. */
function ofEitherRecord(holdings: Holdings, question: HeldQuestion): HeldYears | null {
  const [own, mirror] = [heldYears(holdings, question, 'reporter'), heldYears(holdings, question, 'partner')];
  if (own === null || mirror === null) return own ?? mirror;
  const wholes = [own.whole, mirror.whole].filter(({ first, last }) => first <= last);
  const [one = own.whole, other = one] = wholes;
  return { ...spanAround([own, mirror]), whole: spanAround([one, other]) };
}

/** What is held of a flow, of all goods or of those of a question. */
function heldOf(holdings: Holdings, { frequency = 'year', goods }: HeldQuestion, key: string): YearSpan | undefined {
  if (goods !== undefined) return ownValue(ownValue(holdings.goods[frequency], key) ?? {}, goods);
  return ownValue(frequency === 'year' ? holdings.flows : holdings.partsOfYears[frequency], key);
}

/** A flow, or several, with every member of the partner, from the reporter's side or as the partner records it. */
function flowYears(holdings: Holdings, question: HeldQuestion, flows: readonly Flow[], record: HeldRecord): HeldYears | null {
  const { reporter, partner } = question;
  const unit = isOfQuantity(question.measure) ? `|${quantitiesAsked[question.measure].unit}` : '';
  const held = (key: string): YearSpan | undefined => heldOf(holdings, question, key + unit);
  if (membersOf(holdings, reporter).length > 1) return null;
  const parts = flows.flatMap((flow) => membersOf(holdings, partner).map((member) => ({ flow, member })));
  return together(
    parts.map(({ flow, member }) => {
      const own = record === 'partner' ? undefined : held(`${reporter}|${member}|${flow}`);
      const mirror = record === 'reporter' ? undefined : held(`${member}|${reporter}|${flow === 'export' ? 'import' : 'export'}`);
      return own === undefined || mirror === undefined ? (own ?? mirror) : spanAround([own, mirror]);
    }),
  );
}

/** The years of several parts, all of which are needed; null where one has none. */
function together(parts: readonly (YearSpan | HeldYears | null | undefined)[]): HeldYears | null {
  const held = parts.filter((part) => part !== null && part !== undefined);
  if (held.length < parts.length || held.length === 0) return null;
  const wholes = held.map((part) => ('whole' in part ? part.whole : part));
  return { ...spanAround(held), whole: spanInCommon(wholes) };
}
