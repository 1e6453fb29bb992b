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
    for (let row = 0; row < observations.length; row += 1) if (asked[columns.flow[row] as number] === true) yield figureIn(columns, row);
  }
}

/**
 * Of the figures of a table that share flow and origin the first, and how many they are, in the order in which they are met; each figure of a list by itself.
 * @example [...countedFigures([])] // => []
 */
export function countedFigures(observations: Observations): Iterable<readonly [first: FigureInColumns, count: number]> {
  const { columns } = observations;
  if (columns === undefined) return observations.map((figure) => [figure, 1] as const);
  const counts = new Map<number, { readonly first: number; count: number }>();
  for (let row = 0; row < observations.length; row += 1) {
    const key = (columns.flow[row] as number) * columns.origins.length + (columns.origin[row] as number);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { first: row, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].map(({ first, count }) => [figureIn(columns, first), count] as const);
}

function figureIn(columns: ObservationColumns, row: number): FigureInColumns {
  const { reporter, partner, flow } = columns.flows[columns.flow[row] as number] as ObservationColumns['flows'][number];
  const { status } = columns.origins[columns.origin[row] as number] as Origin;
  const [period, product] = [columns.periods[columns.period[row] as number], columns.products[columns.product[row] as number]];
  return { reporter, partner, flow, period, product, value: columns.value[row], status } as FigureInColumns;
}
