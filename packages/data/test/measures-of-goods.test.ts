import { computeView, decodeViewSpec, isMissing } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../src/index.ts';

const dataset = await loadDataset(['totals', 'products']);
const sections = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
const figure = (reporter: string, partner: string, code: string): number => {
  const found = dataset.observations.find(
    (row) =>
      row.reporter === reporter &&
      row.partner === partner &&
      row.flow === 'export' &&
      row.period === '2015' &&
      row.product === `SITC3:${code}`,
  );
  return found?.value ?? Number.NaN;
};
const sharesOf = (reporter: string, partner: string): readonly number[] => {
  const figures = sections.map((code) => figure(reporter, partner, code));
  const all = figures.reduce((sum, value) => sum + value, 0);
  return figures.map((value) => value / all);
};
const valuesOf = (query: string): readonly unknown[] =>
  computeView(dataset, decodeViewSpec(dataset, `${query}&years=2015`)).series.map(({ points }) => {
    const value = points[0]?.value;
    return isMissing(value) ? value.missing : value;
  });
const near = (value: number) => expect.closeTo(value, 9);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('measures of goods over the sections of SITC in 2015, worked out anew from the table as it ships', () => {
  test('the advantage of Kazakhstan in each section', () => {
    const expected = sections.map(
      (code) => figure('KAZ', 'WLD', code) / figure('KAZ', 'WLD', 'TOTAL') / (figure('WLD', 'WLD', code) / figure('WLD', 'WLD', 'TOTAL')),
    );
    expect(expected.every(Number.isFinite)).toBe(true);
    expect(valuesOf('measure=rca&reporter=KAZ&partners=WLD&by=product&level=section')).toEqual(expected.map(near));
  });

  test('the similarity of the exports of China and Kazakhstan, and how their exports and imports fit', () => {
    const [china, kazakhstan, imports] = [sharesOf('CHN', 'WLD'), sharesOf('KAZ', 'WLD'), sharesOf('WLD', 'KAZ')];
    const alike = sum(china.map((share, index) => Math.min(share, kazakhstan[index] ?? Number.NaN)));
    const apart = sum(china.map((share, index) => Math.abs(share - (imports[index] ?? Number.NaN))));
    expect(valuesOf('measure=export-similarity&partners=KAZ&by=product&level=section')).toEqual([near(alike)]);
    expect(valuesOf('measure=trade-complementarity&partners=KAZ&by=product&level=section')).toEqual([near(100 * (1 - apart / 2))]);
  });

  test('how concentrated China’s exports to Kazakhstan are', () => {
    const index = sum(sharesOf('CHN', 'KAZ').map((share) => share ** 2));
    expect(valuesOf('measure=export-hhi&partners=KAZ&by=product&level=section')).toEqual([near(index)]);
    expect(valuesOf('measure=export-effective-number&partners=KAZ&by=product&level=section')).toEqual([near(1 / index)]);
  });

  test('what is set against figures that are not held is missing', () => {
    expect(valuesOf('measure=rca&reporter=UZB&partners=WLD&products=SITC:3')).toEqual(['not-in-data']);
    expect(valuesOf('measure=grubel-lloyd-aggregate&partners=KAZ&by=product&level=section')).not.toContain(0);
  });
});
