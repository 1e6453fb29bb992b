import { type IndicatorSpec, isLadder, type Measure, membersOf, type TradeSpec, wholeWorld } from '@sogdia/core/model';
import { type DatasetPart, economiesInTotals } from '../content/index.ts';
import { shippedScope } from './shipped-scope.ts';

const ofConcentration: ReadonlySet<Measure> = new Set<Measure>(['hhi', 'effective-number']);
const ofGravity: ReadonlySet<Measure> = new Set<Measure>(['gravity-fitted', 'gravity-low', 'gravity-high', 'gravity-residual']);

/** What of a spec of trade says which figures it needs. */
type TradeAsked = Pick<TradeSpec, 'measures' | 'reporter' | 'partners' | 'money'> &
  Partial<Pick<TradeSpec, 'frequency' | 'products' | 'by' | 'chart'>>;

/** Indicators of which the part `months` holds values. */
const ofMonths: ReadonlySet<string> = new Set([
  'customs-total-exports-dollars',
  'customs-total-imports-dollars',
  'customs-yuan-per-dollar',
  'customs-yuan-per-dollar-imports',
  'yuan-per-dollar',
]);

/**
 * The parts of the dataset whose numbers a view rests on: always `totals`, `months` for months and years to date, `world` for other economies and for a
 * concentration over all partners, `gravity` for measures against a
 * model of world trade, `products` for goods and indicators, `outlines` and `places` for a map, `context` for indicators, and for a money unit or a measure that needs one, and for the levels of a ladder what
 * the paper states and events too, which are a caller's choice otherwise.
 * @example partsNeededBy(decodeViewSpec(shippedScope, 'measure=export&partners=KAZ')) // => ['totals']
 * @example partsNeededBy(decodeViewSpec(shippedScope, 'measure=export&partners=KAZ&frequency=month')) // => ['totals', 'months']
 * @example partsNeededBy(decodeViewSpec(shippedScope, 'measure=export&partners=KAZ&products=HS:27')) // => ['totals', 'products']
 * @example partsNeededBy(decodeViewSpec(shippedScope, 'indicator=partnership')) // => ['totals', 'context', 'products', 'paper', 'events']
 * @example partsNeededBy(decodeViewSpec(shippedScope, 'measure=openness&partners=RUS')) // => ['totals', 'world', 'context']
 */
export function partsNeededBy(spec: TradeAsked | IndicatorSpec): readonly DatasetPart[] {
  const map = spec.chart === 'map' ? (['outlines', 'places'] as const) : [];
  if (!('measures' in spec)) {
    const months = spec.indicators.some((id) => ofMonths.has(id)) ? (['months'] as const) : [];
    const dates = spec.indicators.some((id) => isLadder(shippedScope, id)) ? (['paper', 'events'] as const) : [];
    return ['totals', ...months, 'context', 'products', ...dates, ...map];
  }
  const economies = [spec.reporter, ...spec.partners].flatMap((code) => membersOf(shippedScope, code));
  const isModel = spec.measures.some((measure) => ofGravity.has(measure));
  const isOverWorld =
    spec.partners.some((partner) => partner === wholeWorld) && spec.measures.some((measure) => ofConcentration.has(measure));
  return [
    'totals',
    ...((spec.frequency ?? 'year') === 'year' ? [] : (['months'] as const)),
    ...(isModel || isOverWorld || economies.some((economy) => !economiesInTotals.has(economy)) ? (['world'] as const) : []),
    ...(isModel ? (['gravity'] as const) : []),
    ...((spec.products ?? []).length > 0 || (spec.by ?? null) !== null ? (['products'] as const) : []),
    ...map,
    ...(spec.money !== 'usd' || spec.measures.includes('openness') ? (['context'] as const) : []),
  ];
}
