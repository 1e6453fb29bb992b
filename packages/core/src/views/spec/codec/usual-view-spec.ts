import { type AskedStudy, usualStudy } from '../../../model/dataset/index.ts';
import type { ReconciliationMethod, TradeSpec } from '../../../model/question/index.ts';
import { cifFobFactor } from '../../../queries/index.ts';

type Asked = 'reporter' | 'partners' | 'from' | 'to';

/** A spec that may leave open whose trade it asks of, with whom and when. */
export type PlainViewSpec = Omit<TradeSpec, Asked> & Partial<Pick<TradeSpec, Asked>>;

/** What a spec has unless it says otherwise, whatever a study asks. */
export const plainViewSpec: PlainViewSpec = {
  measures: ['total-trade'],
  products: [],
  by: null,
  level: null,
  top: null,
  frequency: 'year',
  firstMonth: null,
  lastMonth: null,
  record: 'reporter',
  method: null,
  factor: cifFobFactor,
  money: 'usd',
  transform: 'level',
  indexYear: null,
  vintage: 'first',
  chart: 'line',
  events: false,
};

/** The method of a reconciled record for which a query string names none. */
export const methodUnlessStated: ReconciliationMethod = 'mean';

/**
 * The spec that a query string without parameters stands for: what the usual study asks; null where there is none.
 * @example usualViewSpec(dataset)?.reporter // => 'CHN'
 */
export function usualViewSpec(world: { readonly studies: readonly AskedStudy[] }): TradeSpec | null {
  const study = usualStudy(world);
  if (study === null) return null;
  const { reporter, partners, from, to } = study.question;
  return { ...plainViewSpec, measures: [...plainViewSpec.measures], reporter, partners: [...partners], from, to };
}
