import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../messages/en/en.ts';

const features = join(import.meta.dirname, '..', '..', 'features');
const sources = readdirSync(features, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => readFileSync(join(features, path), 'utf8'));
const drawn = { title: 'China’s exports', from: 2013, to: 2023 };
const promising = (['chart.name', 'chart.name-beside-table', 'records.chart-name'] as const).filter((key) => /table/.test(en[key](drawn)));

describe('the name of a chart for those who do not see it', () => {
  test('says what is drawn', () => {
    for (const key of ['chart.name', 'chart.name-beside-table', 'records.chart-name'] as const)
      expect(en[key](drawn)).toContain(drawn.title);
  });

  test('promises a table only where the component draws one or is told which one it is', () => {
    const drawing = sources.filter((text) => promising.some((key) => text.includes(`'${key}'`)));
    expect(drawing.length).toBeGreaterThan(1);
    for (const source of drawing) expect(source).toMatch(/<ViewTable|tableId/);
    expect(promising).toEqual(['chart.name-beside-table']);
  });
});
