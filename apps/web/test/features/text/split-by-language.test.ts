import { expect, test } from 'vitest';
import { splitByLanguage } from '../../../features/text/split-by-language.ts';

test.each([
  [
    'zh',
    '来源：World Bank, LPI；中国海关',
    [
      ['来源：', null],
      ['World Bank, LPI', 'en'],
      ['；中国海关', null],
    ],
  ],
  ['zh', '到岸价格（CIF），HS2017', [['到岸价格（CIF），HS2017', null]]],
  [
    'ru',
    'Источник: Trade, 2024 (rounded).',
    [
      ['Источник: ', null],
      ['Trade, 2024 (rounded)', 'en'],
      ['.', null],
    ],
  ],
  [
    'en',
    'Source: 海关总署, Росстат',
    [
      ['Source: ', null],
      ['海关总署', 'zh'],
      [', ', null],
      ['Росстат', 'ru'],
    ],
  ],
] as const)('splitByLanguage in a page of %s: %s', (language, text, pieces) => {
  expect(splitByLanguage(text, language).map(({ text: piece, lang }) => [piece, lang])).toEqual(pieces);
});
