import { computeView, decodeViewSpec } from '@sogdia/core';
import { describe, expect, it } from 'vitest';
import type { ChartOptions } from '../../src/charts/board/index.ts';
import { chartHeight, drawChart } from '../../src/charts/draw-chart.ts';
import { linePanels, panelGrid, partsThenAndNow } from '../../src/charts/panel-grid.ts';
import { shippedData } from '../../src/data/opened-data.ts';
import { unicodeGlyphs } from '../../src/terminal/style/glyphs.data.ts';
import { lineOf } from '../../src/terminal/text/line.ts';
import { inventedDataset } from '../support/invented-dataset.ts';
import { textOf } from '../support/program.ts';

const dataset = inventedDataset();
const view = (query: string) => computeView(dataset, decodeViewSpec(shippedData.scope, query), 'en');
const options: ChartOptions = { width: 160, height: 26, glyphs: unicodeGlyphs, markers: false, selected: null };
const rowsOf = (lines: ReturnType<typeof drawChart>): readonly string[] => textOf(lines).trimEnd().split('\n');

describe('panelGrid(panels, columns, size)', () => {
  it('gives each panel one size, so many in a row, and fills the room exactly', () => {
    const panels = ['one', 'two', 'three'].map((name) => ({
      head: () => lineOf([name]),
      draw: ({ width }: { readonly width: number }) => [lineOf(['#'.repeat(width)])],
    }));
    const lines = panelGrid(panels, 2, { width: 21, height: 7 });
    expect(rowsOf(lines).map((row) => row.trimEnd())).toEqual(['one       two', '########  ########', '', 'three', '########']);
    expect(lines.map((line) => line.length)).toEqual(Array.from({ length: 7 }, () => 21));
  });
});

describe('linePanels(views, options, language)', () => {
  it('draws all on the scale of the largest, and names a line by its last value and what it is', () => {
    const panels = linePanels([view('measure=export,import&partners=KAZ'), view('measure=export,import&partners=TKM')], options, 'en');
    const drawn = panels.map(({ draw }) => rowsOf(draw({ width: 60, height: 12 })));
    const scale = (rows: readonly string[] | undefined) => rows?.map((row) => /^ *\d+ ┤/.exec(row)?.[0] ?? '');
    expect(scale(drawn[0])).toEqual(scale(drawn[1]));
    expect(drawn[0]?.join('\n')).toMatch(/8\.30 Exports\n[\s\S]*1\.30 Imports/);
    expect(
      panels.map(({ head }) =>
        head(40)
          .map(({ text }) => text)
          .join(''),
      ),
    ).toEqual(['Kazakhstan', 'Turkmenistan']);
  });
});

describe('drawChart(view, options, language) where there is much room', () => {
  it('draws each of several economies by itself, and all in one picture where there is less', () => {
    const wide = rowsOf(drawChart(view('years=2013-2023'), options, 'en'));
    expect(wide[0]).toMatch(/^Kazakhstan +Uzbekistan +Kyrgyzstan *$/);
    expect(wide).toHaveLength(26);
    for (const size of [{ width: 116 }, { height: 19 }])
      expect(rowsOf(drawChart(view('years=2013-2023'), { ...options, ...size }, 'en'))[0]).not.toMatch(/^Kazakhstan/);
    expect(rowsOf(drawChart(view('transform=rank'), options, 'en'))[0]).toMatch(/^1 ┤/);
  });

  it('is at most 26 rows high, whatever there is', () => {
    expect(chartHeight(view('partners=KAZ&chart=column'), 50, 'en')).toBe(26);
    expect(chartHeight(view('partners=KAZ&chart=column'), 12, 'en')).toBe(12);
  });
});

describe('partsThenAndNow(view, options, language)', () => {
  it('draws the first and the last period in two bars with the parts named', () => {
    const rows = rowsOf(partsThenAndNow(view('transform=share&chart=stacked-column&years=2013-2023'), { ...options, height: 3 }, 'en'));
    expect(rows[0]).toMatch(/^2013 +Kazakhstan 20\.7 /);
    expect(rows.at(-1)).toMatch(/^2023 .*Turkmenistan 27\.5/);
  });
});
