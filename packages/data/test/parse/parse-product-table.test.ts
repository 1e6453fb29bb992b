import { describe, expect, test } from 'vitest';
import { productRowSchema } from '../../src/parse/raw-rows.ts';
import { parseTable } from '../../src/parse/table/index.ts';

const parseProductTable = (text: string) => parseTable(text, productRowSchema);

const header = 'period,reporter,partner,flow,product,value,unit,status,confidence,marks,source,note';

describe('parseProductTable(text)', () => {
  test('keeps the code with its nomenclature', () => {
    const { rows, read, rejected } = parseProductTable(`${header}\n2023,CHN,KAZ,import,HS2022:26,123,USD,reported,high,,customs,\n`);
    expect({ read, rejected }).toEqual({ read: 1, rejected: [] });
    expect(rows[0]).toMatchObject({ product: 'HS2022:26', value: '123' });
  });

  test('rejects a row without a product, naming the column', () => {
    const { rows, rejected } = parseProductTable(`${header}\n2023,CHN,KAZ,import,,123,USD,reported,high,,customs,\n`);
    expect(rows).toEqual([]);
    expect(rejected).toMatchObject([{ row: 1, column: 'product' }]);
  });

  test('throws SyntaxError for the header of a table without products', () => {
    expect(() => parseProductTable(`${header.replace('product,', '')}\n`)).toThrow(SyntaxError);
  });
});

describe('the parts of products', () => {
  test('hold every observation of a product, and no other part holds one', async () => {
    const { built } = await import('../support/built.ts');
    const { parts } = await built();
    const ofProducts = ['products', 'product-detail'];
    for (const [name, part] of Object.entries(parts)) {
      expect([name, part.observations.every((row) => (row.product === 'TOTAL') !== ofProducts.includes(name))]).toEqual([name, true]);
    }
    expect(parts.products.observations).toHaveLength(1094);
  });

  test('the eleven groups of chapters of Kazakhstan are complete but for the years of its incomplete report', async () => {
    const { built } = await import('../support/built.ts');
    const groups = (await built()).parts.products.observations.filter(({ release }) => release === 'world-bank-wits-kazakhstan/2024');
    const counts = Map.groupBy(groups, ({ flow, period }) => `${flow} ${period}`);
    expect([...counts.values()].map((rows) => rows.length)).toEqual(Array.from({ length: 14 }, () => 11));
  });
});
