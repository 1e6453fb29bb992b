import { type Observation, type ObservationColumns, type Observations, type Origin, ownValue } from '@sogdia/core/model';
import { ObservationTable } from '../../observations/index.ts';
import { type BuiltRow, keyOfRow } from './built-rows.ts';

type Quantities = NonNullable<Observation['quantities']>;

/**
 * Observations with the quantities that a table of their own states of the same cells and releases. Throws `RangeError` for a quantity of no
 * observation. Null stands for no observations.
 */
export function withQuantities(table: ObservationTable | null, quantities: readonly BuiltRow[]): Observations {
  if (quantities.length === 0) return table ?? [];
  if (table === null) throw strayOf(quantities[0], 0);
  const stated = quantitiesByRow(table.columns, quantities);
  const quantityUnits: ObservationColumns['quantityUnits'] = (row) =>
    (stated.get(row) ?? []).flatMap(({ unit, status }) => (status === 'estimated' ? [] : [unit]));
  const suspects = [...new Set([...(table.columns.suspects ?? []), ...stated.keys()])].sort((one, other) => one - other);
  return new ObservationTable({ ...table.columns, suspects, quantityUnits }, (row) => {
    const own = stated.get(row);
    return { ...table.fresh(row), ...(own === undefined ? {} : { quantities: own }) };
  });
}

/** The quantities that are stated of cells, by the rows of these. */
function quantitiesByRow(columns: ObservationColumns, quantities: readonly BuiltRow[]): ReadonlyMap<number, Quantities> {
  const stated = Map.groupBy(quantities, keyOfRow);
  const rows = new Map<string, number>();
  const { flows, flow, periods, period, products, product, origins, origin } = columns;
  for (let row = 0; row < flow.length; row += 1) {
    const { release } = origins[origin[row] as number] as Origin;
    const key = keyOfRow({
      ...flows[flow[row] as number],
      period: periods[period[row] as number],
      product: products[product[row] as number],
      release,
    });
    if (stated.has(key)) rows.set(key, row);
  }
  const odd = quantities.findIndex((row) => !rows.has(keyOfRow(row)));
  if (odd !== -1) throw strayOf(quantities[odd], odd);
  const found = [...rows].map(([key, row]) => [row, (stated.get(key) ?? []).map((one) => ownValue(one, 'quantity'))] as const);
  return new Map(found) as ReadonlyMap<number, Quantities>;
}

function strayOf(row: BuiltRow | undefined, at: number): RangeError {
  return new RangeError(`quantities.csv, row ${at + 1} is of no observation: ${keyOfRow(row ?? {})}`);
}
