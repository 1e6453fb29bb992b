import type { Observation, Quantity } from '@sogdia/core/model';
import { type QuantityRow, type ReleaseRecord, statusOf } from '../parse/index.ts';
import { type Fault, fault } from './fault.ts';
import type { Harmonized } from './harmonized.ts';
import { mapName, type Names } from './map-name.ts';
import { scaleQuantity } from './scale-printed.ts';

/**
 * Observations with the quantities that a table of the same release states beside their values, in kilograms or items. A 0 beside goods that have
 * a value is how a source writes that it states no quantity: it is left out, and `left` counts such rows. A quantity of no observation, a second one in
 * a unit, and one in an unknown unit are faults.
 */
export function harmonizeQuantities(
  observations: readonly Observation[],
  rows: readonly QuantityRow[],
  record: ReleaseRecord,
  names: Names,
): Harmonized<Observation> & { readonly left: number } {
  const faults: Fault[] = [];
  let left = 0;
  const stated = new Map<string, Quantity[]>();
  const known = new Map(observations.map((row) => [keyOf(row), row]));
  const tell = (row: QuantityRow, what: string): void => {
    faults.push(fault('quantities', record.release.id, `${what}: ${Object.values(row).join(', ')}`));
  };
  for (const row of rows) {
    const key = keyOf({ ...row, reporter: codeOf(names, row.reporter), partner: codeOf(names, row.partner) });
    const amount = scaleQuantity(row.value, row.unit);
    const of = known.get(key);
    const before = stated.get(key) ?? [];
    if (amount === null) tell(row, `unknown unit of a quantity, expected u, kg or tonnes`);
    else if (of === undefined) tell(row, 'quantity of no observation');
    else if (before.some(({ unit }) => unit === amount.unit)) tell(row, `second quantity in ${amount.unit}`);
    else if (amount.value === 0 && of.value !== 0) left += 1;
    else stated.set(key, [...before, { ...amount, printed: { value: row.value, unit: row.unit }, status: statusOf(row.status) }]);
  }
  return { rows: observations.map((row) => withQuantities(row, stated.get(keyOf(row)))), faults, left };
}

function withQuantities(row: Observation, quantities: Quantity[] | undefined): Observation {
  return quantities === undefined ? row : { ...row, quantities };
}

function codeOf(names: Names, name: string): string {
  const mapped = mapName(names, name);
  return 'code' in mapped ? mapped.code : name;
}

function keyOf({
  reporter,
  partner,
  flow,
  period,
  product,
}: Readonly<Record<'reporter' | 'partner' | 'flow' | 'period' | 'product', string>>) {
  return [reporter, partner, flow, period, product].join(' ');
}
