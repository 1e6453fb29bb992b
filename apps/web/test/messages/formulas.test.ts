import { receipts as inRussian } from '@sogdia/core/ru';
import { receipts as inChinese } from '@sogdia/core/zh';
import { expect, test } from 'vitest';
import { wholeDataset } from '../../lib/dataset.ts';

const { indicators, places } = await wholeDataset();
const figures = [...indicators, ...places.flatMap(({ facts }) => facts)];
const formulas = [...new Set(figures.flatMap(({ formula }) => formula ?? []))];

test.each([
  ['zh', inChinese],
  ['ru', inRussian],
])('each formula by which a figure of the data was worked out has its words in %s; names of publishers stay', (_, receipts) => {
  expect(formulas.length).toBeGreaterThan(20);
  const left = formulas.map((formula) => receipts['receipt.formula'](formula)).filter((text) => /(?<![A-Za-z])[a-z]{4,}/.test(text));
  expect(left).toEqual([]);
});
