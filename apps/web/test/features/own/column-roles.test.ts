import { describe, expect, test } from 'vitest';
import { filled, ratesOf, roleOf, withRole } from '../../../features/own/workbench/mapping/column-roles.ts';

const map = { columns: { reporter: 'who', value: 'worth' }, unit: 'usd' } as const;

describe('withRole(map, column, role, sample)', () => {
  test('a part is in one column only, and a column holds one part only', () => {
    expect(withRole(map, 'net', 'value', '').columns).toEqual({ reporter: 'who', value: 'net' });
    expect(withRole(map, 'who', 'partner', '').columns).toEqual({ partner: 'who', value: 'worth' });
    expect(withRole(map, 'who', '', '').columns).toEqual({ value: 'worth' });
  });

  test('a filter keeps the rows that are like the first, until the column is taken for something else', () => {
    const filtered = withRole(map, 'kind', 'where', 'VALUE');
    expect(filtered.where).toEqual({ kind: ['VALUE'] });
    expect(roleOf(filtered, 'kind')).toBe('where');
    expect(filled(withRole(filtered, 'kind', 'product', ''))).toEqual({ columns: { ...map.columns, product: 'kind' }, unit: 'usd' });
  });
});

test('roleOf(map, column) does not mind capitals, as the readers do not; a name that every object has is no part', () => {
  expect(roleOf(map, 'WORTH')).toBe('value');
  expect(roleOf({ ...map, where: {} }, 'constructor')).toBe('');
});

test('ratesOf(text) are rates by period or by currency and period, as they are typed or as the terminal takes them, none of nothing, and null for what is no rate', () => {
  expect(ratesOf('2023=1.08; 2024-01 = 1.1')).toEqual({ 2023: 1.08, '2024-01': 1.1 });
  expect(ratesOf('eur 2023=1.08\nGBP 2023-01 = 1.2')).toEqual({ 'eur 2023': 1.08, 'gbp 2023-01': 1.2 });
  expect(ratesOf('currency,period,rate\n"eur",2023-07,1.1058\n,2024,1.1\n')).toEqual({ 'eur 2023-07': 1.1058, 2024: 1.1 });
  expect(ratesOf('period;rate\n2023;none')).toBeNull();
  expect(ratesOf(' ')).toEqual({});
  expect(ratesOf('2023=0')).toBeNull();
  expect(ratesOf('2023: 1.08')).toBeNull();
});

test('a column of units takes the place of the unit that was said once for all', () => {
  expect(withRole(map, 'currency', 'unit', '')).toMatchObject({ columns: { unit: 'currency' }, unit: '' });
});
