import type { EconomyCode } from '../../model/economies/index.ts';
import type { TradeSpec } from '../../model/question/index.ts';

/**
 * A spec with another reporter: where that one is among the partners, the two change places, so that the way back gives the same spec.
 * @example exchangeReporter(decodeViewSpec(dataset, 'partners=KAZ,KGZ'), findEconomy(dataset, 'KGZ').code).partners // => ['KAZ', 'CHN']
 */
export function exchangeReporter(spec: TradeSpec, reporter: EconomyCode): TradeSpec {
  return { ...spec, reporter, partners: spec.partners.map((partner) => (partner === reporter ? spec.reporter : partner)) };
}
