import { computeView, decodeViewSpec } from '@sogdia/core';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { shippedData } from '../../src/data/opened-data.ts';
import { asciiGlyphs, unicodeGlyphs } from '../../src/terminal/style/glyphs.data.ts';
import { textOf } from '../support/program.ts';

const spec = decodeViewSpec(shippedData.scope, 'measure=export&chart=map');
const view = computeView(await shippedData.load(shippedData.partsOf(spec)), spec);
const look = { width: 80, height: 24, glyphs: unicodeGlyphs, markers: false, selected: null };

describe('drawChart(view, options, language) of a map', () => {
  it('draws outlines in braille, with the code and value of each economy, the period and what the lines are', () => {
    const text = textOf(drawChart(view, look, 'en'));
    expect(text).toMatch(/^2023 {3}\$bn/);
    for (const label of ['KAZ 24.7', 'UZB 12.4', 'KGZ 19.7', 'TJK 3.7', 'TKM 1.0']) expect(text).toContain(label);
    expect(text).toMatch(/[\u2801-\u28ff]{3}/u);
    expect(text).toContain('dashed: approximate');
  });

  it('puts economies where they lie: Kazakhstan over Turkmenistan, Turkmenistan left of Tajikistan', () => {
    const lines = textOf(drawChart(view, look, 'en')).split('\n');
    const rowOf = (code: string): number => lines.findIndex((line) => line.includes(code));
    const columnOf = (code: string): number => lines[rowOf(code)]?.indexOf(code) ?? -1;
    expect(rowOf('KAZ')).toBeLessThan(rowOf('TKM'));
    expect(columnOf('TKM')).toBeLessThan(columnOf('TJK'));
  });

  it('draws in ASCII', () => {
    expect(textOf(drawChart(view, { ...look, glyphs: asciiGlyphs, markers: true }, 'en'))).not.toMatch(/[\u2800-\u28ff]/u);
  });
});
