import type { Observation, ObservationColumns } from '@sogdia/core/model';
import { ObservationTable } from './observation-table.ts';

/** The columns of positions, each with the list that these are in. */
const lists = { flow: 'flows', period: 'periods', product: 'products', origin: 'origins' } as const;

/**
 * Columns as a table, whose observations are printed as their values are. Throws `RangeError` for columns of different lengths, an entry that stands twice in
 * its list, and a position that its list does not have, with its column and row.
 * @example tableOfColumns({ flows: [], periods: [], products: [], origins: [], flow: [], period: [], product: [], origin: [], value: [] }).length // => 0
 */
export function tableOfColumns(columns: ObservationColumns): ObservationTable {
  for (const column of ['flow', 'period', 'product', 'origin'] as const) checkColumn(columns, column);
  return new ObservationTable({ ...columns, quantityUnits: null }, (row) => {
    const [flow, origin] = [columns.flows[columns.flow[row] as number], columns.origins[columns.origin[row] as number]];
    const value = columns.value[row] as number;
    return {
      ...flow,
      period: columns.periods[columns.period[row] as number],
      product: columns.products[columns.product[row] as number],
      value,
      ...origin,
      printed: { value: String(value), unit: origin?.unit },
      printedGrowth: null,
      note: null,
    } as Observation;
  });
}

function checkColumn(columns: ObservationColumns, column: keyof typeof lists): void {
  const [positions, entries, rows] = [columns[column], columns[lists[column]], columns.value.length];
  if (positions.length !== rows) throw new RangeError(`${column} has ${positions.length} rows, value has ${rows}`);
  const known = new Set<string>();
  const twice = entries.findIndex((entry) => known.size === known.add(JSON.stringify(entry)).size);
  if (twice >= 0) throw new RangeError(`${lists[column]}, entry ${twice + 1} is there a second time: ${JSON.stringify(entries[twice])}`);
  for (let row = 0; row < rows; row += 1)
    if (!Object.hasOwn(entries, positions[row] as number))
      throw new RangeError(`${column}, row ${row + 1}: ${positions[row]} is no position in ${lists[column]}, which has ${entries.length}`);
}
