import { computeView, decodeViewSpec, type View } from '@sogdia/core';
import { describe, expect, it } from 'vitest';
import type { ChartOptions } from '../../src/charts/board/chart-frame.ts';
import { spreadRows } from '../../src/charts/board/spread-rows.ts';
import { chartHeight, drawChart } from '../../src/charts/draw-chart.ts';
import { dotChart } from '../../src/charts/forms/dot-chart.ts';
import { slopeChart } from '../../src/charts/forms/slope-chart.ts';
import type { ComparedPlot } from '../../src/charts/plot/compared-plot.ts';
import { shippedData } from '../../src/data/opened-data.ts';
import { asciiGlyphs, unicodeGlyphs } from '../../src/terminal/style/glyphs.data.ts';
import { inventedDataset } from '../support/invented-dataset.ts';
import { textOf } from '../support/program.ts';

const dataset = inventedDataset();
const options: ChartOptions = { width: 40, height: 8, glyphs: unicodeGlyphs, markers: false, selected: null };
const ascii: ChartOptions = { ...options, glyphs: asciiGlyphs, markers: true };
const viewOf = (query: string): View => computeView(dataset, decodeViewSpec(shippedData.scope, query));
const rows = (lines: ReturnType<typeof drawChart>): readonly string[] =>
  textOf(lines)
    .split('\n')
    .map((row) => row.trimEnd());
const drawn = (query: string, more: Partial<ChartOptions> = {}): readonly string[] =>
  rows(drawChart(viewOf(query), { ...options, width: 60, height: 10, ...more }, 'en'));

const plot: ComparedPlot = {
  first: '2013',
  last: '2023',
  unit: '$bn',
  rows: [
    { label: 'KAZ', color: 'kaz', first: 4, last: 12 },
    { label: 'UZB', color: 'uzb', first: 8, last: 6 },
    { label: 'TJK', color: 'tjk', first: null, last: 0 },
    { label: 'TKM', color: 'tkm', first: null, last: null },
  ],
};

describe('spreadRows(wanted, height)', () => {
  it('leaves rows where they are wanted, and moves those that would cover each other apart', () => {
    expect(spreadRows([3, 0, 6], 8)).toEqual([3, 0, 6]);
    expect(spreadRows([3, 3, 3], 8)).toEqual([3, 4, 5]);
    expect(spreadRows([7, 7, 1], 8)).toEqual([6, 7, 1]);
    expect(spreadRows([3.7, 3.2], 8)).toEqual([4, 3]);
  });
});

describe('slopeChart(plot, options)', () => {
  it('names each series with its value at both ends, the greatest on top', () => {
    const lines = rows(slopeChart(plot, options));
    expect(lines[0]).toMatch(/^ +2013 .* 2023$/);
    expect(lines[1]).toMatch(/12\.0 KAZ$/);
    expect(lines.find((line) => line.includes('UZB 8.0'))).toBeDefined();
    expect(lines.findIndex((line) => line.includes('UZB 8.0'))).toBeLessThan(lines.findIndex((line) => line.includes('KAZ 4.0')));
  });

  it('has one end alone where the other is missing, and nothing of a series without a number', () => {
    const text = rows(slopeChart(plot, options)).join('\n');
    expect(text).toContain('0.0 TJK');
    expect(text).not.toContain('TJK 0.0');
    expect(text).not.toContain('TKM');
  });

  it('draws in ASCII with a marker for each series', () => {
    const lines = rows(slopeChart(plot, ascii));
    expect(lines.join('\n')).toMatch(/o 12\.0 KAZ/);
    expect(lines.join('\n')).not.toMatch(/[^\x20-\x7e\n]/);
  });
});

describe('dotChart(plot, options)', () => {
  it('puts the first value as a ring and the last as a dot on one scale, the number beside the farther', () => {
    expect(rows(dotChart(plot, { ...options, height: 7 })).slice(0, 7)).toEqual([
      '     ○ 2013   ● 2023   $bn',
      'KAZ           ○──────────────────● 12.0',
      'UZB                ●────○ 6.0',
      'TJK  ● 0.0',
      'TKM  –',
      '     ─────────────────────────────',
      '     0                     10',
    ]);
  });
});

describe('drawChart(view, options, language)', () => {
  it('draws a table of colours: the greatest first, the newest periods where not all fit, and the key of its grounds', () => {
    const lines = drawn('measure=export&chart=heat-table', { width: 50 });
    expect(lines[0]).toMatch(/2023$/);
    expect(lines[0]).not.toContain('2013 ');
    expect(lines[1]).toMatch(/^Turkmenistan +\d/);
    expect(lines.filter((line) => line !== '')).toHaveLength(7);
    const styles = new Set(
      drawChart(viewOf('measure=export&chart=heat-table'), options, 'en').flatMap((line) => line.map(({ style }) => style)),
    );
    expect(styles).toContain('rise-1');
    expect(styles).toContain('rise-5');
  });

  it('says the size of a number by a bar where there is no colour', () => {
    expect(drawn('measure=export&chart=heat-table', { markers: true })[1]).toMatch(/\d [▂▃▅▆█]/);
  });

  it('has a dash where a figure of a table of colours is missing', () => {
    expect(drawn('measure=export&chart=heat-table&years=2014-2018').join('\n')).toContain('–');
  });

  it('fills areas up to the sum of their parts, in the colour of each, and none where a part is missing', () => {
    const view = viewOf('measure=export&partners=KAZ,KGZ&years=2012-2020&chart=area');
    const lines = drawChart(view, { ...options, width: 60, height: 12 }, 'en');
    const column = (at: number) => lines.map((line) => line[at]?.style);
    const filled = lines[0]?.map((_, at) => column(at).filter((style) => style?.startsWith('fill-')).length) ?? [];
    expect(Math.max(...filled)).toBeGreaterThan(5);
    const inside = filled.slice(
      filled.findIndex((count) => count > 0),
      filled.findLastIndex((count) => count > 0),
    );
    expect(inside).toContain(0);
    expect(new Set(lines.flatMap((line) => line.map(({ style }) => style)))).toContain('fill-kgz');
  });

  it('draws small multiples as rows of small bars on one scale, with their last values', () => {
    const lines = drawn('measure=export&partners=KAZ,TKM&chart=small-multiples', { height: 3 });
    expect(lines[0]).toMatch(/^ +2013 +2023$/);
    expect(lines[1]).toMatch(/^Kazakhstan {4}[▁▂▃▄▅▆▇█]+ \d+\.\d$/);
    expect(lines[2]).toMatch(/^Turkmenistan {2}[▁▂▃▄▅▆▇█]+ \d+\.\d$/);
  });

  it('draws a treemap as bars of the last period, the greatest on top', () => {
    const lines = drawn('measure=export&chart=treemap', { height: 6 });
    expect(lines[0]).toMatch(/2023 {3}\$bn$/);
    const values = lines.slice(1, 6).map((line) => Number(/█ (\d+\.\d)$/.exec(line)?.[1]));
    expect(values).toEqual(values.toSorted((one, other) => other - one));
  });

  it('a chart of rows asks for as many lines as it has rows', () => {
    expect(chartHeight(viewOf('measure=export&chart=dot'), 30, 'en')).toBe(12);
    expect(chartHeight(viewOf('measure=export&chart=dot'), 9, 'en')).toBe(8);
    expect(chartHeight(viewOf('measure=export&chart=heat-table'), 30, 'en')).toBe(7);
    expect(chartHeight(viewOf('measure=export&chart=slope'), 30, 'en')).toBe(26);
  });
});
