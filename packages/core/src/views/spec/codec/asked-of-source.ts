import type { EconomyCode } from '../../../model/economies/index.ts';
import { isTradeSpec, type ReconciliationMethod, type RecordChoice, type TradeSpec, type ViewSpec } from '../../../model/question/index.ts';

/**
 * What a spec asks of the source of its series, trade or indicators, in words that both have: an indicator is a source with one record of each
 * figure, and of no goods.
 */
export interface AskedOfSource {
  /** What is measured: the ids of measures, or of indicators. */
  readonly quantities: readonly string[];
  /** Of whom there are series, and what several of them are called. */
  readonly economies: readonly EconomyCode[];
  readonly called: 'partners' | 'economies';
  /** Whose trade with them it is; indicators speak of nobody else. */
  readonly reporter: EconomyCode | null;
  readonly record: RecordChoice;
  readonly method: ReconciliationMethod | null;
  /** The goods that are listed, and what all goods are broken down by. */
  readonly products: readonly string[];
  readonly by: TradeSpec['by'];
}

/**
 * Everyone of whom something is asked.
 * @example partiesOf(decodeViewSpec(dataset, 'measure=export&partners=KAZ')) // => ['CHN', 'KAZ']
 */
export function partiesOf(spec: ViewSpec): readonly EconomyCode[] {
  const { reporter, economies } = askedOfSource(spec);
  return [...(reporter === null ? [] : [reporter]), ...economies];
}

/**
 * What a spec asks of the source of its series.
 * @example askedOfSource(studyViewSpec(dataset, 'figure-3')).quantities // => ['import']
 */
export function askedOfSource(spec: ViewSpec): AskedOfSource {
  if (!isTradeSpec(spec)) {
    const { indicators: quantities, economies } = spec;
    return { quantities, economies, called: 'economies', reporter: null, record: 'reporter', method: null, products: [], by: null };
  }
  const { measures: quantities, partners: economies, reporter, record, method, products, by } = spec;
  return { quantities, economies, called: 'partners', reporter, record, method, products, by };
}
