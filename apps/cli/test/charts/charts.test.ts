import { computeView, decodeViewSpec, missing, studyViewSpec, studyViews } from '@sogdia/core';
import { formatOnAxis } from '@sogdia/core/format';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisTicks } from '../../src/charts/board/axis-ticks.ts';
import type { ChartOptions } from '../../src/charts/board/chart-frame.ts';
import { chartWithEvents } from '../../src/charts/chart-with-events.ts';
import { chartHeight, drawChart } from '../../src/charts/draw-chart.ts';
import { areaChart } from '../../src/charts/forms/area-chart.ts';
import { columnChart } from '../../src/charts/forms/column-chart.ts';
import { lineChart } from '../../src/charts/forms/line-chart.ts';
import { sparkline } from '../../src/charts/forms/sparkline.ts';
import { stackedBars } from '../../src/charts/forms/stacked-bars.ts';
import { type Plot, type PlotSeries, plotOf } from '../../src/charts/plot/plot.ts';
import { noMarks } from '../../src/charts/plot/plot-marks.ts';
import { shippedData } from '../../src/data/opened-data.ts';
import { asciiGlyphs, unicodeGlyphs } from '../../src/terminal/style/glyphs.data.ts';
import { inventedDataset } from '../support/invented-dataset.ts';
import { textOf } from '../support/program.ts';

const dataset = inventedDataset();
const options: ChartOptions = { width: 40, height: 8, glyphs: unicodeGlyphs, markers: false, selected: null };
const series = (label: string, values: readonly (number | null)[], color: PlotSeries['color'] = 'kaz'): PlotSeries => ({
  label,
  color,
  dashed: false,
  values,
});
const plot = (...lines: readonly PlotSeries[]): Plot => ({
  periods: ['2013', '2014', '2015', '2016'],
  labels: ['2013', '2014', '2015', '2016'],
  places: [0, 1, 2, 3],
  series: lines,
  isRanked: false,
  events: [],
  targets: [],
  ...noMarks,
});
const rows = (lines: ReturnType<typeof lineChart>): readonly string[] =>
  textOf(lines)
    .trimEnd()
    .split('\n')
    .map((row) => row.trimEnd());

describe('the axis of periods', () => {
  const months = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'];
  const monthly: Plot = {
    ...plot(series('KAZ', [1, 2, 3, 4, 5, 6])),
    periods: months,
    labels: months.map((month) => formatOnAxis(month, null, 'en')),
    briefLabels: months.map((month) => formatOnAxis(month, month, 'en')),
    places: months.map((_, index) => index),
  };
  const axisAt = (width: number, selected: string | null = null) => rows(lineChart(monthly, { ...options, width, selected })).at(-1);

  it('names months shortly, with the year where it changes', () => {
    expect(axisAt(80)?.trim().split(/ {2,}/)).toEqual(['Oct 2025', 'Nov', 'Dec', 'Jan 2026', 'Feb', 'Mar']);
    expect(axisAt(40)?.trim().split(/ {2,}/)).toEqual(['Nov 2025', 'Jan 2026', 'Mar']);
  });

  it('leaves a column between the names of years, also before the last, at any width', () => {
    const years = Array.from({ length: 34 }, (_, index) => String(1992 + index));
    const yearly: Plot = {
      ...plot(series('KAZ', years.map(Number))),
      periods: years,
      labels: years,
      places: years.map((_, index) => index),
    };
    for (let width = 30; width <= 130; width += 1)
      for (const selected of [null, '2024', '2000']) {
        const named =
          rows(lineChart(yearly, { ...options, width, selected }))
            .at(-1)
            ?.trim()
            .split(/ +/) ?? [];
        expect(named.filter((name) => !years.includes(name))).toEqual([]);
        expect(named).toContain(selected ?? '2025');
      }
  });

  it('names the month under the cursor', () => {
    expect(axisAt(40, '2025-12')).toContain('Dec');
  });
});

describe('a target beside a plot', () => {
  const aimed = (value: number): Plot => ({ ...plot(series('KAZ', [10, 20, 30, 40])), targets: [{ letter: 'b', value }] });
  const rowOf = (lines: readonly string[]): number => lines.findIndex((line) => line.includes('b╌╌'));

  it.each([
    ['lines', lineChart],
    ['columns', columnChart],
    ['areas', areaChart],
  ] as const)('is a line across %s at its height, with the letter of its event', (_name, draw) => {
    const [low, high] = [rowOf(rows(draw(aimed(20), options))), rowOf(rows(draw(aimed(35), options)))];
    expect(high).toBeGreaterThanOrEqual(0);
    expect(low).toBeGreaterThan(high);
  });

  it('is inside the scale where no value reaches it', () => {
    expect(rowOf(rows(lineChart(aimed(80), options)))).toBe(0);
    expect(rows(lineChart(aimed(80), options)).some((line) => line.trim().startsWith('50'))).toBe(true);
  });
});

describe('axisTicks(low, high, count)', () => {
  it.each([
    [0, 90, 4, [0, 50], 0],
    [0, 41, 3, [0, 20, 40], 0],
    [0, 1, 4, [0, 0.5, 1], 1],
    [-10, 10, 4, [-10, -5, 0, 5, 10], 0],
    [0.2, 0.9, 7, [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9], 1],
    [5, 5, 3, [5], 0],
  ])('axisTicks(%d, %d, %d) is %j', (low, high, count, values, decimals) => {
    const ticks = axisTicks(low, high, count);
    expect(ticks.values.map((value) => Number(value.toFixed(6)))).toEqual(values);
    expect(ticks.decimals).toBe(decimals);
  });

  it('axisTicks lie within the bounds, at most one more than asked for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        (low, span, count) => {
          const { values } = axisTicks(low, low + span, count);
          const slack = 1e-6 * Math.max(1, Math.abs(low) + span);
          return values.length <= count + 1 && values.every((value) => value >= low - slack && value <= low + span + slack);
        },
      ),
    );
  });
});

describe('lineChart(plot, options)', () => {
  it('draws lines with axis, names at their ends, and a break where there is no value', () => {
    const text = rows(lineChart(plot(series('KAZ', [1, 2, null, 4]), series('UZB', [4, 3, 2, 1], 'uzb')), options));
    expect(text[0]).toMatch(/KAZ$/);
    expect(text.findIndex((row) => row.endsWith('UZB'))).toBeGreaterThan(2);
    expect(text[0]).toMatch(/^4 ┤/);
    expect(text.at(-1)).toMatch(/2013 .*2014 .*2015 .*2016/);
    expect(text.join('')).not.toContain('\u2800');
  });

  it('says at the end of a line that ended before the others in which period that was', () => {
    const text = rows(lineChart(plot(series('TJK', [1, 2, 3, null]), series('UZB', [4, 3, 2, 1], 'uzb')), options));
    expect(text.some((row) => row.endsWith('TJK 2015'))).toBe(true);
    expect(text.some((row) => row.endsWith('UZB'))).toBe(true);
  });

  it('draws a value between two breaks as a dot of its own', () => {
    const text = rows(lineChart(plot(series('KAZ', [null, 2, null, null]), series('UZB', [0, null, null, 4], 'uzb')), options)).join('');
    expect(text.match(/[\u2801-\u28ff]/g)).toHaveLength(3);
  });

  it('moves names apart that would cover each other', () => {
    const text = rows(
      lineChart(plot(series('KAZ', [1, 1, 1, 1]), series('UZB', [1, 1, 1, 1.01], 'uzb'), series('KGZ', [1, 1, 1, 1.02], 'kgz')), options),
    );
    for (const name of ['KAZ', 'UZB', 'KGZ']) expect(text.filter((row) => row.endsWith(name))).toHaveLength(1);
  });

  it('marks the period under the cursor under the axis, whichever others give way', () => {
    const lines = lineChart(plot(series('KAZ', [1, 2, 3, 4])), { ...options, width: 20, selected: '2015' });
    const marked = (lines.at(-1) ?? []).filter(({ style }) => style === 'cursor').map(({ text }) => text);
    expect(marked.join('')).toBe('2015');
  });

  it('draws in ASCII with markers, dots between them, and names after their markers', () => {
    const text = rows(lineChart(plot(series('KAZ', [1, 2, 3, 4])), { ...options, glyphs: asciiGlyphs, markers: true })).join('\n');
    expect(text).toMatch(/^[\x20-\x7e\n]+$/);
    expect(text.match(/o/g)).toHaveLength(5);
    expect(text).toContain('o KAZ');
  });

  it('letters the events on the axis', () => {
    const events = [
      { letter: 'a', position: 0 },
      { letter: 'b', position: 1 },
    ];
    const axis = rows(lineChart({ ...plot(series('KAZ', [1, 2, 3, 4])), events }, options)).at(-2) ?? '';
    expect(axis).toMatch(/└a─+b/);
  });

  it('draws a plus where several events fall on one place', () => {
    const events = [
      { letter: 'a', position: 0 },
      { letter: 'b', position: 0.001 },
      { letter: 'c', position: 1 },
    ];
    const axis = rows(lineChart({ ...plot(series('KAZ', [1, 2, 3, 4])), events }, options)).at(-2) ?? '';
    expect(axis).toMatch(/└\+─+c/);
  });

  it.each([7, 8, 12, 20])('stands rank 1 at the top and each rank on a row of its own with its line, in %d rows', (height) => {
    const ranks = { ...plot(...[1, 2, 3, 4, 5].map((rank) => series(`P${rank}`, [rank, rank, rank, rank]))), isRanked: true };
    const text = rows(lineChart(ranks, { ...options, height }));
    const ticked = text.filter((row) => /^\d ┤/.test(row));
    expect(text[0]).toMatch(/^1 ┤.*P1$/);
    for (const row of ticked) expect(row).toMatch(/^(\d) ┤.*P\1$/);
    expect(ticked.map((row) => Number(row[0]))).toEqual([1, 2, 3, 4, 5]);
  });

  it('ticks ranks by whole numbers from 1 on where they have no row each', () => {
    const ranks = { ...plot(series('P1', [1, 5, 3, 2])), isRanked: true };
    const text = rows(lineChart(ranks, { ...options, height: 6 }));
    expect(text.filter((row) => /^\d ┤/.test(row)).map((row) => row[0])).toEqual(['1', '3', '5']);
  });

  it('is blank where nothing has a value', () => {
    expect(rows(lineChart(plot(series('KAZ', [null, null, null, null])), options)).join('')).toBe('');
  });
});

describe('columnChart(plot, options)', () => {
  it('stands columns on the axis with their values over them, and a dash for a missing one', () => {
    const text = rows(columnChart(plot(series('CA5', [1, 2, null, 4])), options));
    expect(text.join('\n')).toContain('4.00');
    expect(text.at(-1)).toMatch(/2013 .*2016/);
    expect(text.at(-3)).toMatch(/█.*–.*█/);
  });

  it('hangs the second series from the axis and names both beside it', () => {
    const text = rows(
      columnChart(plot(series('Exports', [4, 4, 4, 4], 'export'), series('Imports', [2, 2, 2, 2], 'import')), {
        ...options,
        width: 50,
        height: 10,
      }),
    );
    const axis = text.findIndex((row) => /^─+$/.test(row));
    expect(text[axis - 1]).toMatch(/^Exports .*█/);
    expect(text[axis + 1]).toMatch(/^Imports .*[█▀]/);
  });

  it('hangs what is negative', () => {
    const text = rows(columnChart(plot(series('KAZ', [2, -2, 2, -2])), { ...options, height: 10 })).join('\n');
    expect(text).toContain('2.00');
    const axis = text.split('\n').findIndex((row) => /^─+$/.test(row));
    expect(text.split('\n')[axis + 1]).toContain('█');
  });

  it('gives full height to the highest value alone', () => {
    const heights = (values: readonly number[]) =>
      rows(columnChart(plot(series('CA5', values)), { ...options, width: 60 })).filter((row) => row.includes('█')).length;
    expect(heights([1, 2, 3, 4])).toBe(heights([10, 20, 30, 40]));
  });
});

describe('stackedBars(plot, options)', () => {
  it('cuts each bar by the parts, which are named where they fit, and leaves out a sum that lacks a part', () => {
    const lines = stackedBars(plot(series('KAZ', [60, 50, 40, 30]), series('UZB', [40, null, 60, 70], 'uzb')), { ...options, height: 4 });
    expect(rows(lines)[0]).toMatch(/^2013 {2}KAZ 60\.0 .*UZB 40\.0/);
    expect(rows(lines)[1]).toBe('2014');
    const filled = (row: number, color: string) => (lines[row] ?? []).filter(({ style }) => style === `fill-${color}`).length;
    expect(filled(0, 'kaz') / (filled(0, 'kaz') + filled(0, 'uzb'))).toBeCloseTo(0.6, 1);
    expect(filled(3, 'kaz')).toBeLessThan(filled(0, 'kaz'));
  });

  it('shows the newest periods where not all fit, moved to the one under the cursor', () => {
    const parts = plot(series('KAZ', [1, 1, 1, 1]), series('UZB', [1, 1, 1, 1], 'uzb'));
    expect(rows(stackedBars(parts, { ...options, height: 2 })).map((row) => row.slice(0, 4))).toEqual(['2015', '2016']);
    expect(rows(stackedBars(parts, { ...options, height: 2, selected: '2013' })).map((row) => row.slice(0, 4))).toEqual(['2013', '2014']);
  });
});

describe('sparkline(values, glyphs)', () => {
  it('sparkline(values, glyphs, highest) shares a scale with others', () => {
    expect(sparkline([4, null], unicodeGlyphs, 8)).toBe('▄ ');
    expect(sparkline([4, null], unicodeGlyphs)).toBe('█ ');
  });

  it('rises from the lowest to the fullest bar, with a blank where there is no value', () => {
    expect(sparkline([1, 4, 8], unicodeGlyphs)).toBe('▁▄█');
    expect(sparkline([8, null, 8], unicodeGlyphs)).toBe('█ █');
    expect(sparkline([0, 0], unicodeGlyphs)).toBe('▁▁');
    expect(sparkline([1, 8], asciiGlyphs)).toMatch(/^[\x20-\x7e]{2}$/);
  });
});

describe('drawChart(view, options)', () => {
  const wide = { ...options, width: 80, height: 12 };
  it.each(studyViews(shippedData.scope).map(({ name }) => name))('drawChart(%s) is exactly as large as asked for at any size', (name) => {
    const view = computeView(dataset, studyViewSpec(shippedData.scope, name), 'en');
    for (const [width, height] of [
      [80, 12],
      [57, 6],
      [30, 20],
      [140, 40],
      [12, 3],
    ] as const) {
      const lines = drawChart(view, { ...options, width, height }, 'en');
      expect(lines.map((line) => line.length)).toEqual(Array.from({ length: height }, () => width));
    }
  });

  it('takes the form that the spec names, and lines where that does not suit', () => {
    const text = (query: string): string =>
      textOf(drawChart(computeView(dataset, decodeViewSpec(shippedData.scope, query), 'en'), wide, 'en'));
    expect(text('partners=CA5&chart=column')).toContain('█');
    expect(text('partners=KAZ,UZB&chart=column')).toMatch(/[\u2801-\u28ff]/);
    expect(text('measure=export,import&partners=CA5&chart=diverging-column')).toMatch(/Exports[\s\S]*[─┬]{70,}[\s\S]*Imports/);
    expect(text('measure=partnership&chart=timeline&years=2005-2024')).toContain('1 ’05');
    expect(text('transform=share&chart=stacked-column')).toContain('KAZ 20.7');
  });

  it('draws lines where each period lacks a part, so that no bar has a sum', () => {
    const view = computeView(dataset, decodeViewSpec(shippedData.scope, 'partners=KAZ,UZB&chart=stacked-column'), 'en');
    const [first, other] = view.series.map((series, at) => ({
      ...series,
      points: series.points.map((point, index) => (index % 2 === at ? { ...point, value: missing('left-out') } : point)),
    }));
    if (first === undefined || other === undefined) throw new Error('a view of fewer than two series');
    const drawn = textOf(drawChart({ ...view, series: [first, other] }, wide, 'en'));
    expect(drawn).toMatch(/Kazakhstan \d/);
    expect(drawn).toMatch(/[\u2801-\u28ff]|●|•/);
  });

  const figure6 = computeView(dataset, studyViewSpec(shippedData.scope, 'figure-6'), 'en');
  const yearsOn = (text: string): readonly string[] => text.split('\n').flatMap((row) => /^20\d\d(?=[ ┤])/.exec(row)?.[0] ?? []);

  it.each([6, 7, 8, 11, 12, 16])('bars draw every year in %d rows, or say which', (height) => {
    const text = textOf(drawChart(figure6, { ...wide, height }, 'en'));
    const years = yearsOn(text);
    if (years.length === 11) expect(text).not.toContain('2013–2023');
    else expect(text).toContain(`${years[0]}–${years.at(-1)} of 2013–2023`);
    expect(years).toHaveLength(Math.min(11, height - 1));
  });

  it('chartHeight(view) of bars leaves a row for each year and one for what the marks stand for', () => {
    expect(chartHeight(figure6, 19, 'en')).toBe(12);
    expect(chartHeight(figure6, 40, 'en')).toBe(22);
    expect(yearsOn(textOf(drawChart(figure6, { ...wide, height: 12 }, 'en')))).toHaveLength(11);
  });

  it('ranks are lines, whatever form the spec names, with 1 at the top', () => {
    const ranked = computeView(dataset, decodeViewSpec(shippedData.scope, 'transform=rank&chart=line'), 'en');
    const text = rows(drawChart(ranked, { ...wide, height: 9 }, 'en'));
    expect(text[0]).toMatch(/^1 ┤.*Turkmenistan$/);
    expect(text.findLast((row) => /^\d/.test(row))).toMatch(/^5 ┤.*Kazakhstan$/);
    expect(text.join('\n')).not.toMatch(/^0 ┤/m);
  });

  it('says why there is nothing to draw where no series has a value', () => {
    const view = computeView(dataset, decodeViewSpec(shippedData.scope, 'measure=import&partners=TKM&record=partner'), 'en');
    const lines = drawChart(view, { ...wide, width: 60, height: 9 }, 'en');
    expect(lines.map((line) => line.length)).toEqual(Array.from({ length: 9 }, () => 60));
    expect(textOf(lines).trim()).toBe('the economy published no figures of its own');
  });

  it('names lines by partner, by measure, or by whose record they are, as far as that tells them apart', () => {
    const labels = (query: string): readonly string[] =>
      plotOf(computeView(dataset, decodeViewSpec(shippedData.scope, query), 'en'), 'en').series.map(({ label }) => label);
    expect(labels('partners=KAZ,UZB')).toEqual(['Kazakhstan', 'Uzbekistan']);
    expect(labels('measure=export,import&partners=KAZ')).toEqual(['Exports', 'Imports']);
    expect(labels('measure=export,import&partners=KAZ,UZB')).toEqual([
      'Exports, Kazakhstan',
      'Exports, Uzbekistan',
      'Imports, Kazakhstan',
      'Imports, Uzbekistan',
    ]);
    expect(labels('measure=export&partners=KAZ&record=both')).toEqual(['● China', '○ Kazakhstan']);
    expect(labels('measure=export&partners=KAZ,UZB&record=both')).toEqual(['● Kazakhstan', '○ Kazakhstan', '● Uzbekistan', '○ Uzbekistan']);
  });

  it('dashes the partner’s figures beside the reporter’s', () => {
    expect(
      plotOf(computeView(dataset, decodeViewSpec(shippedData.scope, 'measure=export&partners=KAZ&record=both'), 'en'), 'en').series.map(
        ({ dashed }) => dashed,
      ),
    ).toEqual([false, true]);
  });
});

describe('chartWithEvents(view, options)', () => {
  const letters = 'abcdefghijkl';
  const dated = Array.from(letters, (letter, index) => ({
    letter,
    year: 2013 + (index % 10),
    label: `Event ${letter.toUpperCase()} of the year`,
  }));
  const view = {
    ...computeView(dataset, decodeViewSpec(shippedData.scope, 'events=1'), 'en'),
    annotations: dated
      .toSorted((one, other) => one.year - other.year)
      .map(({ year, label }) => ({
        ...computeView(dataset, decodeViewSpec(shippedData.scope, 'events=1'), 'en').annotations[0],
        date: `${year}-06`,
        position: year + 0.5,
        label,
      })),
  } as ReturnType<typeof computeView>;
  const drawn = (height: number, selected: string | null = null): string =>
    textOf(chartWithEvents(view, { ...options, width: 78, height, selected }, 'en'));

  it('names every letter of the axis under the chart, and the sign for several at one place', () => {
    const text = drawn(18);
    const axis = text.split('\n').find((row) => row.includes('└')) ?? '';
    expect(axis.match(/[a-z+]/g)).toEqual(['+', '+', ...'efghijkl']);
    for (const [index, { date, label }] of view.annotations.entries())
      expect(text).toContain(`${letters[index]} ${date.slice(0, 4)} ${label}`);
    expect(text).toContain('+ several events here');
  });

  it('shows where there is little room the events from the period under the cursor on, and how many there are', () => {
    const text = drawn(8, '2019');
    expect(text).toMatch(/i 2019 Event .* of the year/);
    expect(text).toMatch(/\d of 12 events/);
  });

  it('is as large as asked for, and never more legend than chart', () => {
    for (let height = 1; height <= 24; height += 1) {
      const lines = chartWithEvents(view, { ...options, width: 60, height, selected: '2015' }, 'en');
      expect(lines).toHaveLength(height);
      expect(new Set(lines.map((line) => line.length))).toEqual(new Set([60]));
    }
  });
});
