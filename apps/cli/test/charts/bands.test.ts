import { computeView, decodeViewSpec } from '@sogdia/core';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { plotOf } from '../../src/charts/plot/plot.ts';
import { shippedData } from '../../src/data/opened-data.ts';
import { asciiGlyphs, type Glyphs, unicodeGlyphs } from '../../src/terminal/style/glyphs.data.ts';
import { inventedDataset } from '../support/invented-dataset.ts';
import { textOf } from '../support/program.ts';

const dataset = inventedDataset();
const view = (query: string) => computeView(dataset, decodeViewSpec(shippedData.scope, query));
const drawn = (query: string, glyphs: Glyphs = unicodeGlyphs, size = { width: 60, height: 14 }): readonly string[] =>
  textOf(drawChart(view(query), { ...size, glyphs, markers: true, selected: null }, 'en'))
    .trimEnd()
    .split('\n');
const both = 'measure=export&partners=KAZ&record=both';
const reconciled = 'measure=export&partners=KAZ&record=reconciled';

describe('plotOf(view) of two records', () => {
  it('has the discrepancy as a band where both speak', () => {
    const { bands, bandKind } = plotOf(view(`${both}&years=2013-2014`), 'en');
    expect(bandKind).toBe('discrepancy');
    expect(bands).toEqual([{ color: 'reporter', low: [2.65, 2.8], high: [5.3, 5.6] }]);
  });

  it('tells the figures of the two sides apart by colour, as it does both flows', () => {
    expect(plotOf(view(both), 'en').series.map(({ color, dashed }) => [color, dashed])).toEqual([
      ['reporter', false],
      ['partner', true],
    ]);
    expect(plotOf(view('measure=export,import&partners=KAZ'), 'en').series.map(({ color }) => color)).toEqual(['export', 'import']);
  });

  it('has no band of several flows, which would hide one another', () => {
    expect(plotOf(view('measure=export&partners=KAZ,UZB&record=both'), 'en')).toMatchObject({ bands: [], bandKind: null });
  });

  it('marks every year without a record of the partner’s', () => {
    const { voids, bands, bandKind } = plotOf(view('measure=export&partners=TKM&record=both&years=2013-2015'), 'en');
    expect(voids).toEqual([0, 1, 2]);
    expect({ bands, bandKind }).toEqual({ bands: [], bandKind: null });
  });

  it('takes a record that was not known yet for none that is absent', () => {
    const { voids } = plotOf(view('measure=export&partners=KAZ&record=both&years=2021-2023&vintage=2013-01-01'), 'en');
    expect(voids).toEqual([]);
  });

  it('marks the year from which another source speaks', () => {
    const { joints, periods } = plotOf(view('measure=export&partners=KAZ'), 'en');
    expect(joints.map((index) => periods[index])).toEqual(['2023']);
  });
});

describe('plotOf(view) of reconciled records', () => {
  it('has the range of all methods as a band around each series, which lies inside it', () => {
    const { bands, bandKind, series } = plotOf(view(reconciled), 'en');
    expect(bandKind).toBe('methods');
    for (const [index, value] of (series[0]?.values ?? []).entries()) {
      expect(value).toBeGreaterThanOrEqual(bands[0]?.low[index] ?? Number.NaN);
      expect(value).toBeLessThanOrEqual(bands[0]?.high[index] ?? Number.NaN);
    }
  });
});

describe('plotOf(view) of an indicator with bounds', () => {
  it('has the bounds that its source gives as a band around each series, and no band of a rank or of one without', async () => {
    const data = await shippedData.load(['totals', 'context', 'products']);
    const shown = (query: string) => plotOf(computeView(data, decodeViewSpec(shippedData.scope, query)), 'en');
    const { bands, bandKind, series } = shown('indicator=lpi-overall&economies=KAZ,UZB&years=2010-2023');
    expect([bandKind, bands.length]).toEqual(['bounds', 2]);
    for (const [at, { low, high }] of bands.entries())
      for (const [index, value] of (series[at]?.values ?? []).entries()) {
        if (value === null || low[index] === null) continue;
        expect(low[index]).toBeLessThanOrEqual(value);
        expect(high[index]).toBeGreaterThanOrEqual(value);
      }
    expect(shown('indicator=lpi-overall&economies=KAZ,UZB&years=2010-2023&transform=rank').bandKind).toBeNull();
    expect(shown('indicator=gdp&economies=KAZ&years=2010-2023').bandKind).toBeNull();
  });
});

describe('drawChart(view, options)', () => {
  it('draws a band behind lines in sparse braille, and in ASCII with a sign of its own; the legend says what it is', () => {
    const braille = drawn(both);
    expect(braille.join('\n')).toMatch(/[⠅⡂]{3}/);
    expect(braille.at(-1)).toContain('⠅⡂⠅ the gap');
    const ascii = drawn(both, asciiGlyphs);
    expect(ascii.join('\n')).toContain('::::');
    expect(ascii.at(-1)).toContain('::: the gap');
  });

  it('draws a band around columns in blocks: darker below the value, lighter above it', () => {
    const columns = drawn(`${reconciled}&chart=column`);
    expect(columns.join('\n')).toContain('░');
    expect(columns.join('\n')).toContain('▓');
    expect(columns.at(-1)).toContain('▓░ range of the methods');
    expect(drawn(`${reconciled}&chart=column`, asciiGlyphs).join('\n')).toMatch(/%%/);
  });

  it('draws a band around columns that hang as well as around those that stand', () => {
    const rows = drawn('measure=export,import&partners=KAZ&record=reconciled&chart=diverging-column', unicodeGlyphs, {
      width: 80,
      height: 20,
    });
    const axis = rows.findIndex((row) => row.includes('────'));
    expect(rows.slice(0, axis).join('')).toContain('▓');
    expect(rows.slice(axis + 1, -1).join('')).toMatch(/[▓░]/);
  });

  it('marks under the axis where the source changes, in every form of chart', () => {
    for (const form of ['line', 'column']) {
      const rows = drawn(`measure=export&partners=KAZ&chart=${form}`);
      expect(rows.filter((row) => row.includes('──┬──'))).toHaveLength(1);
      expect(rows.at(-1)).toContain('┬ change of source');
    }
    const bars = drawn('measure=export&transform=share&chart=stacked-column&years=2020-2023');
    expect(bars.filter((row) => row.startsWith('2023┤'))).toHaveLength(1);
    expect(bars.at(-1)).toContain('┤ change of source');
    const hanging = drawn('measure=export,import&partners=KAZ&chart=diverging-column', unicodeGlyphs, { width: 80, height: 20 });
    expect(hanging.some((row) => row.includes('──┬──'))).toBe(true);
  });

  it('hatches the axis where the partner keeps no record, and does not name the record that is not there', () => {
    const rows = drawn('measure=export&partners=TKM&record=both');
    expect(rows.find((row) => row.includes('└'))).toMatch(/╱{30,}/);
    expect(rows.at(-1)).toContain('╱ no figure from the partner');
    expect(rows.join('\n')).not.toContain('TKM (TKM)');
  });

  it('has no legend without marks, and none where the chart has no row to spare', () => {
    expect(drawn('measure=export&partners=KAZ&years=2013-2022').join('\n')).not.toContain('source changes');
    expect(drawn('measure=export&partners=KAZ', unicodeGlyphs, { width: 60, height: 6 }).join('\n')).not.toContain('source changes');
  });

  it('fills its size exactly, with any marks', () => {
    for (const query of [both, reconciled, `${reconciled}&chart=column`, 'measure=export&partners=TKM&record=both'])
      for (const height of [6, 7, 14]) expect(drawn(query, unicodeGlyphs, { width: 60, height })).toHaveLength(height);
  });
});
