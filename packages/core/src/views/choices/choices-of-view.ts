import { formatPeriod } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import { choiceCatalogueOf } from '../../messages/choice-catalogue.ts';
import type { EconomyCode } from '../../model/economies/index.ts';
import { offeredEconomies } from '../../model/economies/index.ts';
import {
  chartSchema,
  frequencySchema,
  moneyUnitSchema,
  recordChoiceSchema,
  type TradeSpec,
  transformSchema,
} from '../../model/question/index.ts';
import { type Period, periodOfMonths } from '../../model/values/index.ts';
import { goodsOnRecord, type Holdings, reasonAgainst, type ViewParameter, yearsOfView } from '../spec/index.ts';

/** A value that a choice of a view can have; `reason` says why it does not go with the choices before it, null where it does. */
export interface OfferedValue {
  readonly value: string;
  readonly reason: string | null;
}

/** What can be chosen beside the other choices of a spec, for controls that offer it. */
export interface ChoicesOfView {
  readonly reporter: readonly OfferedValue[];
  /** Each economy as a partner beside those that are listed: to be added or, where it is listed, taken out. */
  readonly partners: readonly OfferedValue[];
  /** Each level that all goods can be broken down into, with its nomenclature. */
  readonly level: readonly OfferedValue[];
  readonly frequency: readonly OfferedValue[];
  readonly record: readonly OfferedValue[];
  readonly vintage: readonly OfferedValue[];
  readonly money: readonly OfferedValue[];
  readonly transform: readonly OfferedValue[];
  readonly chart: readonly OfferedValue[];
  readonly events: readonly OfferedValue[];
  /** The first and the last year with figures, whole or of months. */
  readonly years: { readonly first: number; readonly last: number } | null;
  /** Each month from the first to the last with figures, as a list has it; none where a view is of years. */
  readonly months: readonly { readonly value: Period; readonly label: string }[];
  /** Whether goods can be listed: one value, with the reason where no goods go with the choices before them. */
  readonly products: readonly OfferedValue[];
}

/**
 * Each value of each choice of a view, with the reason where it does not go with the choices before it. Every measure can be chosen; what
 * then does not go with it gives way (`nearestViewSpec`).
 * @example
 * ```ts
 * choicesOfView(holdingsOf(dataset), decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013')).transform.find(
 *   ({ value }) => value === 'rank',
 * )?.reason // => 'One partner alone has no share, rank or contribution among the listed.'
 * ```
 */
export function choicesOfView(holdings: Holdings, spec: TradeSpec, language: Language = 'en'): ChoicesOfView {
  const offered = (parameter: ViewParameter, value: string, change: Partial<TradeSpec>): OfferedValue => ({
    value,
    reason: reasonAgainst(holdings, { ...spec, ...change }, parameter, language),
  });
  const codes = offeredEconomies(holdings);
  const text = choiceCatalogueOf(language);
  const against = (partners: EconomyCode[]): string | null => reasonAgainst(holdings, { ...spec, partners }, 'partners', language);
  return {
    reporter: codes.map((code) => offered('reporter', code, { reporter: code })),
    partners: codes.map((code) => listedOffered(code, spec.partners, { whenOnly: text['fault.partners.none'], against })),
    level: Object.keys(holdings.levels).map((level) => offered('level', level, { products: [], by: 'product', level, top: null })),
    frequency: frequencySchema.options.map((frequency) =>
      offered('frequency', frequency, { frequency, ...(frequency === 'year' ? { firstMonth: null, lastMonth: null } : {}) }),
    ),
    record: recordChoiceSchema.options.map((record) => offered('record', record, { record })),
    vintage: (['first', 'latest', 'date'] as const).map((value) =>
      offered('vintage', value, { vintage: value === 'date' ? `${spec.to}-12-31` : value }),
    ),
    money: moneyUnitSchema.options.map((money) => offered('money', money, { money })),
    transform: transformSchema.options.map((transform) =>
      offered('transform', transform, { transform, indexYear: transform === 'index' ? spec.from : null }),
    ),
    chart: chartSchema.options.map((chart) => offered('chart', chart, { chart })),
    events: (['0', '1'] as const).map((value) => offered('events', value, { events: value === '1' })),
    years: yearsWithFigures(holdings, spec),
    months: monthsWithFigures(holdings, spec, language),
    products: [listOffered(holdings, spec, language)],
  };
}

/** An economy beside those that are listed: one that is listed can be taken out unless it is the only one, another be added unless alone it could not stand. */
export function listedOffered(code: EconomyCode, listed: readonly EconomyCode[], reasons: ListReasons): OfferedValue {
  if (listed.length === 1 && listed[0] === code) return { value: code, reason: reasons.whenOnly };
  return { value: code, reason: listed.includes(code) ? null : reasons.against([code]) };
}

/** Why an economy can't be taken out where it is the only one, and why some can't be listed, null where they can. */
interface ListReasons {
  readonly whenOnly: string;
  readonly against: (alone: EconomyCode[]) => string | null;
}

function yearsWithFigures(holdings: Holdings, spec: TradeSpec): ChoicesOfView['years'] {
  const held = yearsOfView({ holdings, spec });
  if (held === null || spec.frequency === 'year') return held;
  return { first: Math.floor(held.first / 12), last: Math.floor(held.last / 12) };
}

function monthsWithFigures(holdings: Holdings, spec: TradeSpec, language: Language): ChoicesOfView['months'] {
  const held = spec.frequency === 'year' ? null : yearsOfView({ holdings, spec });
  if (held === null) return [];
  return Array.from({ length: held.last - held.first + 1 }, (_, index) => {
    const value = periodOfMonths({ first: held.first + index, last: held.first + index });
    return { value, label: formatPeriod(value, language) };
  });
}

function listOffered(holdings: Holdings, spec: TradeSpec, language: Language): OfferedValue {
  const reasons = goodsOnRecord(holdings, spec).map((goods) =>
    reasonAgainst(holdings, { ...spec, products: [goods], by: null, level: null, top: null }, 'products', language),
  );
  const none = reasonAgainst(holdings, { ...spec, products: [], by: 'product', level: '', top: null }, 'level', language);
  return { value: 'products', reason: reasons.includes(null) ? null : (reasons[0] ?? none) };
}
