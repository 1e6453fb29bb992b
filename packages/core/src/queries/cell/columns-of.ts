import type { FlowOfRows, Observation, ObservationColumns, Observations } from '../../model/trade/index.ts';

const known = new WeakMap<Observations, ObservationColumns>();

/**
 * Observations column by column: those of a table, or made of the rows, once for each list.
 * @example columnsOf(dataset.observations).flows.length <= dataset.observations.length // => true
 */
export function columnsOf(observations: Observations): ObservationColumns {
  if (observations.columns !== undefined) return observations.columns;
  const made = known.get(observations) ?? madeOf(observations);
  known.set(observations, made);
  return made;
}

function madeOf(observations: Observations): ObservationColumns {
  const flow = coded(observations, keyOfFlow);
  const period = coded(observations, (one) => one.period);
  const product = coded(observations, (one) => one.product);
  const origin = coded(observations, keyOfOrigin);
  return {
    flows: flow.firsts,
    periods: period.firsts.map((one) => one.period),
    products: product.firsts.map((one) => one.product),
    origins: origin.firsts,
    flow: flow.ids,
    period: period.ids,
    product: product.ids,
    origin: origin.ids,
    value: Float64Array.from(observations, ({ value }) => value),
  };
}

/** The first observation of each key, and for each observation the position of its own among them. */
function coded(
  observations: Observations,
  keyOf: (one: Observation) => string,
): { readonly firsts: readonly Observation[]; readonly ids: Uint32Array } {
  const firsts: Observation[] = [];
  const known = new Map<string, number>();
  const ids = Uint32Array.from(observations, (one) => {
    const key = keyOf(one);
    const id = known.get(key) ?? firsts.push(one) - 1;
    known.set(key, id);
    return id;
  });
  return { firsts, ids };
}

/** A flow as one text. */
export function keyOfFlow({ reporter, partner, flow }: Readonly<Record<keyof FlowOfRows, string>>): string {
  return `${reporter}|${partner}|${flow}`;
}

function keyOfOrigin({ source, release, unit, valuation, status, confidence, flags }: Observation): string {
  return `${source} ${release} ${unit} ${valuation} ${status} ${confidence} ${flags.join(' ')}`;
}
