import { describe, expect, test } from 'vitest';
import { formatProduct } from '../../src/format/names/format-product.ts';
import { operationName } from '../../src/format/names/operation-name.ts';

describe('formatProduct(product, language)', () => {
  test.each([
    ['HS:27', 'mineral fuels, HS 27'],
    ['HS:999999', 'HS 999999'],
    ['NATIONAL:glassware', 'glassware'],
    ['INTERNATIONAL:x:y', 'INTERNATIONAL x:y'],
  ])('formatProduct(%j) is %s', (product, name) => {
    expect(formatProduct({ economies: [], groups: [] }, product, 'en')).toBe(name);
  });
});

describe('operationName(operation, language)', () => {
  test.each([
    ['growth', 'growth on the year before'],
    ['total-trade', 'Total trade'],
    ['no-such-operation', 'no-such-operation'],
  ])('operationName(%j) is %s', (operation, name) => {
    expect(operationName(operation, 'en')).toBe(name);
  });
});
