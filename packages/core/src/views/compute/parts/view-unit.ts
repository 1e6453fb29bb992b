import { percentOperations, scaleOf } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { TradeSpec } from '../../../model/question/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { Receipt, ViewUnit } from '../../../model/view/index.ts';
import { gathered, measuresOverGoods } from '../../../queries/index.ts';
import { indexBase } from '../../sentences/index.ts';

/**
 * The one unit that a view shows its numbers in, from its receipts: money in the scale of the largest value, shares and growth in per
 * cent, other ratios as they are.
 */
export function viewUnitOf(
  receipts: readonly Receipt[],
  spec: Pick<TradeSpec, 'indexYear'> & Partial<Pick<TradeSpec, 'frequency' | 'measures'>>,
  language: Language,
): ViewUnit {
  const text = catalogueOf(language);
  const unit = receipts[0]?.unit ?? 'usd';
  const largest = Math.max(0, ...receipts.map((receipt) => (isMissing(receipt.value) ? 0 : Math.abs(receipt.value))));
  switch (unit) {
    case 'usd':
    case 'cny':
    case 'usd-constant': {
      const scale = scaleOf(largest, text);
      const priceYear = receipts[0]?.subject.priceYear ?? null;
      const label = text[`unit.${unit}`]({ scale: scale?.long ?? '', priceYear, rate: rateOf(receipts) });
      return {
        unit,
        display: 'money',
        scale: scale?.divisor ?? 1,
        decimals: 2,
        label,
        short: text[`unit.short.${unit}`]({ scale: scale?.short ?? '', priceYear }),
      };
    }
    case 'usd-per-head':
    case 'items':
    case 'kg':
    case 'usd-per-item':
    case 'usd-per-kg':
      return {
        unit,
        display: unit === 'items' || unit === 'kg' ? 'number' : 'money',
        scale: 1,
        decimals: unit === 'usd-per-kg' ? 2 : 0,
        label: text[`unit.${unit}`](),
        short: text[`unit.short.${unit}`](),
      };
    case 'percentage-points':
      return { unit, display: unit, scale: 1, decimals: 1, label: text[`unit.${unit}`](), short: text[`unit.short.${unit}`]() };
    case 'index':
      return {
        unit,
        display: 'index',
        scale: 1,
        decimals: 1,
        label: spec.indexYear === null ? text['unit.index-of-hundred']() : text['unit.index']({ base: indexBase(spec, language) }),
        short: text['unit.short.index'](),
      };
    case 'count': {
      const of = measuresOverGoods.has(spec.measures?.[0] ?? 'export') ? 'count-of-goods' : 'count';
      return { unit, display: 'ratio', scale: 1, decimals: 2, label: text[`unit.${of}`](), short: text[`unit.short.${of}`]() };
    }
    case 'rank':
      return { unit, display: 'rank', scale: 1, decimals: 0, label: text['unit.rank'](), short: text['unit.short.rank']() };
    case 'year':
      return { unit, display: 'year', scale: 1, decimals: 0, label: text['unit.year'](), short: text['unit.short.year']() };
    default: {
      const percent = receipts.some((receipt) => receipt.kind === 'step' && percentOperations.has(receipt.operation));
      const display = percent ? 'percent' : 'ratio';
      return {
        unit,
        display,
        scale: percent ? 0.01 : 1,
        decimals: percent && largest >= 0.01 ? 1 : 2,
        label: text[`unit.${display}`](),
        short: text[`unit.short.${display}`](),
      };
    }
  }
}

/** At which rate amounts stand in yuan: none where they were recorded so, that of the year or of a part of it; some where one alone holds for a part. */
function rateOf(receipts: readonly Receipt[]): RateTold | 'some' {
  const found = new Set(receipts.flatMap(ratesUnder));
  const [only] = found;
  return found.size > 1 ? 'some' : (only ?? 'year');
}

type RateTold = 'none' | 'year' | 'period';

const rateOfOperation = new Map<string, RateTold>([
  ['yuan-at-yearly-average', 'year'],
  ['yuan-at-average-of-period', 'period'],
]);

const ratesUnder = gathered<RateTold>({
  of: (receipt) => {
    if (isMissing(receipt.value)) return [];
    const rate = receipt.kind === 'step' ? rateOfOperation.get(receipt.operation) : receipt.unit === 'cny' ? 'none' : undefined;
    return rate === undefined ? [] : [rate];
  },
  stopsAt: (receipt) => isMissing(receipt.value) || (receipt.kind === 'step' && rateOfOperation.has(receipt.operation)),
});
