import { type EconomyCode, membersOf, offeredEconomies, wholeWorld } from '../../model/economies/index.ts';
import { goodsInAnyRevision } from '../../model/goods/index.ts';
import {
  chartSchema,
  type IndicatorSpec,
  indicatorFrequencySchema,
  isTradeSpec,
  moneyUnitSchema,
  type TradeSpec,
  transformSchema,
  type ViewSpec,
} from '../../model/question/index.ts';
import {
  askedOf,
  economiesHeld,
  goodsHeldOf,
  type HeldYears,
  type Holdings,
  isOfGoodsAlone,
  isPossiblePartner,
  methodUnlessStated,
  plainViewSpec,
  type SpecParameter,
  spanAsked,
  usualViewSpec,
  type YearSpan,
  yearOfEdition,
  yearsOfIndicators,
  yearsOfView,
} from '../spec/index.ts';

/** The specs in which something stands in the place of a choice that does not go with those before it, nearest first. */
export function proposalsFor(holdings: Holdings, spec: ViewSpec, parameter: SpecParameter): readonly ViewSpec[] {
  return isTradeSpec(spec)
    ? forTrade(holdings, spec, parameter).map((change) => ({ ...spec, ...change }))
    : forIndicators(holdings, spec, parameter).map((change) => ({ ...spec, ...change }));
}

/** The forms in which a view can be drawn, and without events: what gives way in every view. */
function forDrawing(parameter: SpecParameter): readonly Partial<Pick<ViewSpec, 'chart' | 'events'>>[] {
  return parameter === 'chart' ? chartSchema.options.map((chart) => ({ chart })) : [{ events: false }];
}

function forTrade(holdings: Holdings, spec: TradeSpec, parameter: SpecParameter): readonly Partial<TradeSpec>[] {
  switch (parameter) {
    case 'measure':
      return spec.measures.map((measure) => ({ measures: [measure] }));
    case 'reporter':
      return [...usualReporter(holdings), ...offeredEconomies(holdings)].map((reporter) => ({ reporter }));
    case 'partners':
      return partnersFor(holdings, spec).map((partners) => ({ partners: [...partners] }));
    case 'products':
      return productsFor(holdings, spec);
    case 'level':
      return [...levelsFor(holdings, spec), { by: null, level: null, top: null }];
    case 'frequency':
      return [{ frequency: 'year', firstMonth: null, lastMonth: null }];
    case 'years':
      return yearsFor(holdings, spec);
    case 'record':
      return [
        { record: 'reporter', method: null },
        { record: 'partner', method: null },
        { record: 'reconciled', method: methodUnlessStated },
      ];
    case 'factor':
      return [{ factor: plainViewSpec.factor }];
    case 'vintage':
      return [{ vintage: plainViewSpec.vintage }];
    case 'money':
      return moneyUnitSchema.options.map((money) => ({ money }));
    case 'transform':
      return transformSchema.options.map((transform) => ({ transform, indexYear: transform === 'index' ? spec.from : null }));
    case 'index-year':
      return indexYearsFor(holdings, spec);
    default:
      return forDrawing(parameter);
  }
}

function forIndicators(holdings: Holdings, spec: IndicatorSpec, parameter: SpecParameter): readonly Partial<IndicatorSpec>[] {
  const { indicators: held, frequency } = askedOf(holdings, spec);
  const level = { transform: 'level', indexYear: null } as const;
  switch (parameter) {
    case 'indicator':
      return [held, ...held.map((one) => [one])]
        .filter((some) => some.length > 0)
        .map((some) => ({ indicators: some.map(({ id }) => id) }));
    case 'frequency':
      return [null, ...indicatorFrequencySchema.options].map((one) => ({ frequency: one, firstMonth: null, lastMonth: null }));
    case 'economies':
      return economiesFor(holdings, spec).map((economies) => ({ economies: [...economies] }));
    case 'years': {
      const years = yearsOfIndicators(holdings, spec);
      const spans = years === null ? [] : [within(spec, years), { from: years.first, to: years.last }];
      return spans.filter(isForward).map((span) => ({ ...span, firstMonth: null, lastMonth: null }));
    }
    case 'vintage':
      return [{ vintage: 'latest' }];
    case 'transform':
      return [level];
    case 'index-year': {
      const years = held.map(({ editions }) => new Set(editions.map((edition) => yearOfEdition(edition, frequency))));
      return [...years.flatMap((some) => [...some].flatMap((year) => (year >= spec.from ? { indexYear: year } : []))), level];
    }
    default:
      return forDrawing(parameter);
  }
}

/** Those of the economies that have figures; the members of the groups that have none; all economies that have any, the whole world last. */
function economiesFor(holdings: Holdings, spec: IndicatorSpec): readonly (readonly EconomyCode[])[] {
  const isHeld = (economy: EconomyCode): boolean => yearsOfIndicators(holdings, { ...spec, economies: [economy] }) !== null;
  const parts = spec.economies.flatMap((economy) => (isHeld(economy) ? [economy] : membersOf(holdings, economy)));
  return listsOf([spec.economies, parts, economiesHeld(holdings, spec), [wholeWorld]], isHeld);
}

/** Lists of those that are possible, each once; none that is empty. */
function listsOf(lists: readonly (readonly EconomyCode[])[], isPossible: (code: EconomyCode) => boolean) {
  return lists.map((list) => [...new Set(list)].filter(isPossible)).filter((list) => list.length > 0);
}

/**
 * The partners that can be answered, with the usual reporter in the place of the reporter itself; the smallest group that holds them;
 * the usual partners; any one partner.
 */
function partnersFor(holdings: Holdings, spec: TradeSpec): readonly (readonly EconomyCode[])[] {
  const isPossible = (code: EconomyCode): boolean => isPossiblePartner({ holdings, spec }, code);
  const withoutItself = spec.partners.flatMap((code) => {
    if (code === spec.reporter) return usualReporter(holdings);
    return membersOf(holdings, code).includes(spec.reporter) ? membersOf(holdings, code) : [code];
  });
  const groups = holdings.groups
    .filter(({ members }) => spec.partners.every((partner) => members.includes(partner)))
    .sort((one, other) => one.members.length - other.members.length)
    .map(({ code }) => [code]);
  const lists = [withoutItself, ...groups, usualViewSpec(holdings)?.partners ?? [], ...offeredEconomies(holdings).map((code) => [code])];
  return listsOf(lists, isPossible);
}

/** Those of the goods of which figures are held; all goods together. */
function productsFor(holdings: Holdings, spec: TradeSpec): readonly Partial<TradeSpec>[] {
  const held = goodsHeldOf({ holdings, spec });
  const some = spec.products.filter((product) => held.includes(goodsInAnyRevision({}, product)));
  return [...(some.length > 0 ? [{ products: some }] : []), ...levelsFor(holdings, spec), { products: [] }];
}

/** Each level in the place of goods, where a measure is of goods alone. */
function levelsFor(holdings: Holdings, spec: TradeSpec): readonly Partial<TradeSpec>[] {
  if (!isOfGoodsAlone(spec)) return [];
  const ofLevels = Object.keys(holdings.levels).map((level) => ({ products: [], by: 'product' as const, level, top: null }));
  return ofLevels.filter((change) => goodsHeldOf({ holdings, spec: { ...spec, ...change } }).length > 0);
}

/** Whose trade the usual study asks of. */
function usualReporter(holdings: Holdings): readonly EconomyCode[] {
  const usual = usualViewSpec(holdings);
  return usual === null ? [] : [usual.reporter];
}

/** The years that are held; where none of them was asked for, the usual ones, or all. */
function yearsFor(holdings: Holdings, spec: TradeSpec): readonly Partial<TradeSpec>[] {
  const held = yearsOfView({ holdings, spec });
  if (held === null) return [];
  if (spec.frequency !== 'year') return monthsFor(spec, held);
  const { first, last } = held.whole;
  const whole = { from: first, to: last };
  return [within(spec, held), within(usualViewSpec(holdings) ?? whole, held.whole), whole].filter(isForward);
}

interface Years {
  readonly from: number;
  readonly to: number;
}

/** The years of a span that are held. */
function within({ from, to }: Years, { first, last }: YearSpan): Years {
  return { from: Math.max(from, first), to: Math.min(to, last) };
}

function isForward({ from, to }: Years): boolean {
  return from <= to;
}

/** The first year that is shown, the last of which all is held, and the first. */
function indexYearsFor(holdings: Holdings, spec: TradeSpec): readonly Partial<TradeSpec>[] {
  const held = yearsOfView({ holdings, spec });
  if (held === null) return [];
  const isOfYears = spec.frequency === 'year';
  const last = isOfYears ? held.last : Math.floor((held.last + 1) / 12) - 1;
  const first = isOfYears ? held.first : Math.ceil(held.first / 12);
  return [spec.from, last, first].map((indexYear) => ({ indexYear }));
}

/** The months that are held of those asked for; where none is, those of the last held year, and all. */
function monthsFor(spec: TradeSpec, { first, last, whole }: HeldYears): readonly Partial<TradeSpec>[] {
  const asked = spanAsked(spec);
  const spans = [
    { first: Math.max(asked.first, first), last: Math.min(asked.last, last) },
    { first: Math.max(whole.last - (whole.last % 12), whole.first), last: whole.last },
    whole,
  ];
  return spans
    .filter((span) => span.first <= span.last)
    .map((span) => ({
      from: Math.floor(span.first / 12),
      to: Math.floor(span.last / 12),
      firstMonth: spec.firstMonth === null ? null : (span.first % 12) + 1,
      lastMonth: spec.firstMonth === null ? null : (span.last % 12) + 1,
    }));
}
