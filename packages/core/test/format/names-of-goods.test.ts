import { describe, expect, test } from 'vitest';
import { formatProduct, nameProduct } from '../../src/format/names/format-product.ts';
import { operationName } from '../../src/format/names/operation-name.ts';
import { provideTexts } from '../../src/index.ts';
import { views } from '../../src/messages/zh/views.data.ts';
import { registeredGoodsOf } from '../../src/model/goods/index.ts';

provideTexts('zh', { views, phrases: { glassware: '玻璃制品' } });

describe('formatProduct(product, language)', () => {
  test.each([
    ['HS:27', 'HS 27'],
    ['HS:999999', 'HS 999999'],
    ['NATIONAL:glassware', 'glassware'],
    ['INTERNATIONAL:x:y', 'INTERNATIONAL x:y'],
  ])('formatProduct(%j) is %s', (product, name) => {
    expect(formatProduct({ economies: [], groups: [] }, product, 'en')).toBe(name);
  });

  test.each(['TOTAL', 'HS:TOTAL', 'SITC3:TOTAL'])('formatProduct(%j) is all goods: a total is no code that a reader knows', (product) => {
    expect(formatProduct({ economies: [], groups: [] }, product, 'en')).toBe('all goods');
    expect(formatProduct({ economies: [], groups: [] }, product, 'zh')).toBe('全部商品');
  });

  test('formatProduct(product, language) says goods of a national list in the words that a language is given for them', () => {
    expect(formatProduct({ economies: [], groups: [] }, 'NATIONAL:glassware', 'zh')).toBe('玻璃制品');
    expect(formatProduct({ economies: [], groups: [] }, 'NATIONAL:basketry', 'zh')).toBe('basketry');
  });
});

const system = {
  id: 'HS',
  names: { en: 'Harmonized System', zh: null, ru: null },
  revisions: ['HS2017'],
  levels: [{ id: 'chapter', names: { en: 'chapter', zh: null, ru: null } }],
  items: [
    {
      code: '27',
      level: 'chapter',
      parent: null,
      names: { en: 'Mineral fuels, mineral oils and products of their distillation', zh: null, ru: 'Топливо минеральное' },
      short: { en: 'Mineral fuels and oils', zh: '矿物燃料', ru: null },
    },
  ],
};
const world = { economies: [], groups: [], nomenclatures: [system] };

describe('a code with a short name', () => {
  test('is called by it, and by the name of the nomenclature in a language that has no short one', () => {
    expect(nameProduct(world, 'HS2017:27', 'en')).toEqual({ name: 'Mineral fuels and oils', code: 'HS2017 27' });
    expect(registeredGoodsOf(world, 'HS2017:27')?.names).toEqual({
      en: 'Mineral fuels and oils',
      zh: '矿物燃料',
      ru: 'Топливо минеральное',
    });
  });

  test('is called by its digits where its file gave it no name', () => {
    const [named] = system.items;
    const names = { en: '640399', zh: null, ru: null };
    const nomenclatures = [{ ...system, items: named === undefined ? [] : [{ ...named, code: '640399', names, short: undefined }] }];
    expect(formatProduct({ ...world, nomenclatures }, 'HS:640399', 'en')).toBe('HS 640399');
  });

  test('keeps the name of its nomenclature beside', () => {
    expect(registeredGoodsOf(world, 'HS:27')?.official).toEqual(system.items[0]?.names);
  });
});

describe('operationName(operation, language)', () => {
  test.each([
    ['growth', 'yearly growth'],
    ['total-trade', 'Total trade'],
    ['no-such-operation', 'no-such-operation'],
  ])('operationName(%j) is %s', (operation, name) => {
    expect(operationName(operation, 'en')).toBe(name);
  });
});
