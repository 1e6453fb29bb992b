import { expect, test } from 'vitest';
import { withCorrection, withoutCorrection } from '../../../features/own/workbench/corrections/with-correction.ts';

const china = { column: 'to', from: 'Chinna', to: 'China' };
const at = { file: 'a.csv', line: 3 };

test('withCorrection(before, next) adds one, or takes the place of the one of the same cell', () => {
  expect(withCorrection([], china)).toEqual([china]);
  expect(withCorrection([china], { ...china, to: 'Chile' })).toEqual([{ ...china, to: 'Chile' }]);
  expect(withCorrection([china], { ...china, to: 'Chile', at })).toEqual([china, { ...china, to: 'Chile', at }]);
});

test('withCorrection(before, next) corrects what stands in the file, though the cell shows what its reader wrote before', () => {
  const wrong = { ...china, to: 'Chnia' };
  const again = { column: 'to', from: 'Chnia', to: 'China' };
  expect(withCorrection([wrong], { ...again, at })).toEqual([wrong, { ...china, at }]);
  expect(withCorrection([wrong, { ...wrong, at }], again)).toEqual([china, { ...china, at }, again]);
  expect(withCorrection([{ ...wrong, at: { ...at, line: 9 } }], { ...again, at })).toHaveLength(2);
});

test('withoutCorrection(before, one) takes back that one alone', () => {
  expect(withoutCorrection([china, { ...china, at }], china)).toEqual([{ ...china, at }]);
});
