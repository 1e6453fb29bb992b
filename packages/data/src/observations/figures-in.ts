import type { Observation, ObservationColumns, Observations, Origin } from '@sogdia/core/model';

/** What of an observation stands in its columns, as far as questions are asked of all of them. */
export type FigureInColumns = Pick<Observation, 'reporter' | 'partner' | 'flow' | 'period' | 'product' | 'value' | 'status'>;

/**
 * The figures of observations, of a table those whose flow is asked for, without making an observation of any.
 * @example [...figuresIn([])] // => []
 */
export function* figuresIn(
  observations: Observations,
  isAsked: (flow: ObservationColumns['flows'][number]) => boolean = () => true,
): Generator<FigureInColumns> {
  const { columns } = observations;
  if (columns === undefined) yield* observations.filter(isAsked);
  else {
    const asked = columns.flows.map(isAsked);
    for (let row = 0; row < observations.length; row += 1) {
      const id = columns.flow[row] as number;
      if (asked[id] !== true) continue;
      const { reporter, partner, flow } = columns.flows[id] as ObservationColumns['flows'][number];
      const { status } = columns.origins[columns.origin[row] as number] as Origin;
      const [period, product] = [columns.periods[columns.period[row] as number], columns.products[columns.product[row] as number]];
      yield { reporter, partner, flow, period, product, value: columns.value[row], status } as FigureInColumns;
    }
  }
}
