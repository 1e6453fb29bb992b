import { encodeViewSpec, isMissing, studyViewSpec, studyViews } from '@sogdia/core';
import { transformSchema } from '@sogdia/core/model';
import { tradeViewOf } from '@sogdia/core/workspace';
import { describe, expect, test } from 'vitest';
import { chartOf } from '../../charts/chart-of.ts';
import { layOutColumns } from '../../charts/forms/column/column-layout.ts';
import { layOutDiverging } from '../../charts/forms/diverging-column/diverging-column-layout.ts';
import { layOutLines } from '../../charts/forms/line/line-layout.ts';
import { layOutStacks } from '../../charts/forms/stacked-column/stacked-column-layout.ts';
import { layOutTimeline } from '../../charts/forms/timeline/timeline-layout.ts';
import { type ChartSize, pageSizes } from '../../charts/layout/chart-size.ts';
import { textWidth } from '../../charts/layout/text/text-width.ts';
import { rangesOf } from '../../charts/marks/place-bands.ts';
import { siteScope } from '../../lib/dataset.ts';
import { placePoints } from '../support/place-points.ts';
import { viewOf } from '../support/view-of.ts';

const sizeOf = (id: ChartSize['id']): ChartSize => pageSizes.find((size) => size.id === id) as ChartSize;
const [narrow, wide] = [sizeOf('narrow'), sizeOf('wide')];
/** The size of the small lines of the overview. */
const thumbnail: ChartSize = { id: 'thumbnail', width: 120, height: 40 };

describe('layOutLines', () => {
  const view = viewOf('');

  test('every series ends in a label inside the drawing, and no two labels overlap', () => {
    for (const size of pageSizes) {
      const { lines, axes } = layOutLines(view, size, 'en');
      const ys = lines.map((line) => line.label?.y ?? Number.NaN).sort((one, other) => one - other);
      expect(ys).toHaveLength(5);
      for (const [index, y] of ys.slice(1).entries()) expect(y - (ys[index] as number)).toBeGreaterThanOrEqual(16.9);
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(axes.top);
      expect(Math.max(...ys)).toBeLessThanOrEqual(axes.bottom);
    }
  });

  test('a larger value stands higher, and zero stands on the zero line', () => {
    const { lines, axes } = layOutLines(view, wide, 'en');
    const last = lines.map((line) => line.markers.at(-1));
    const byValue = last.toSorted((one, other) => Number(other?.point.value) - Number(one?.point.value));
    expect(byValue.map((marker) => marker?.y)).toEqual(
      byValue.map((marker) => marker?.y).toSorted((one, other) => (one as number) - (other as number)),
    );
    expect(axes.valueTicks[0]).toEqual({ position: axes.zero, label: '0' });
  });

  test('the name is the code where the drawing is narrow, the name elsewhere', () => {
    expect(layOutLines(view, narrow, 'en').lines[0]?.label?.name).toBe('KAZ');
    expect(layOutLines(view, wide, 'en').lines[0]?.label?.name).toBe('Kazakhstan');
  });

  test('figures printed in tables are full, all others hollow', () => {
    const markers = layOutLines(view, wide, 'en').lines.flatMap((line) => line.markers);
    for (const marker of markers) expect(marker.hollow).toBe(marker.point.isMarked);
    expect(markers.some((marker) => marker.hollow)).toBe(true);
  });

  test('a line breaks where a figure is missing, and the axis says where', () => {
    const discrepancy = viewOf('measure=export&partners=KAZ,TKM&record=partner');
    const { lines } = layOutLines(discrepancy, wide, 'en');
    const turkmenistan = lines[1];
    expect(turkmenistan?.places).toEqual(Array(11).fill(null));
    expect(turkmenistan?.label).toMatchObject({ name: 'Turkmenistan', value: '–' });
    expect(turkmenistan?.breaks).toHaveLength(11);
  });

  test('many lines without a point are left to the hatching and keep no place among the labels of the others', () => {
    const shares = viewOf('record=both&transform=share');
    const labels = layOutLines(shares, wide, 'en').lines.map(({ label }) => label);
    expect(labels.filter((label) => label !== null)).toHaveLength(5);
    expect(labels.some((label) => label?.value === '–')).toBe(false);
  });

  test('the first and the last year have their text at every width', () => {
    for (const size of pageSizes) {
      const labels = layOutLines(view, size, 'en').axes.periodTicks.map((tick) => tick.label);
      expect(labels[0]).toBe('2013');
      expect(labels.at(-1)).toBe('2023');
    }
  });

  test('ranks of more than have room for a tick each have ticks at the first and at round ones', () => {
    const ranks = viewOf('indicator=lpi-overall-rank&economies=KAZ,UZB,KGZ,TJK,TKM,CHN&years=2007-2023');
    const { axes } = layOutLines(ranks, wide, 'en');
    expect(axes.valueTicks.map(({ label }) => label)).toEqual(['1', '20', '40', '60', '80', '100', '120', '140']);
  });

  test('ranks run from the first, on top, and have no zero line', () => {
    const { axes, lines } = layOutLines(viewOf('transform=rank'), wide, 'en');
    expect(axes.hasZero).toBe(false);
    expect(axes.valueTicks.map((tick) => tick.label)).toEqual(['1', '2', '3', '4', '5']);
    expect(lines[0]?.markers[0]?.y).toBeLessThan(lines[3]?.markers[0]?.y ?? 0);
  });
});

describe('seriesClass', () => {
  test('both records of a pair look the same from either side: China’s is solid, in the colour of the other economy', () => {
    const classesOf = (query: string): Readonly<Record<string, string>> => {
      const view = tradeViewOf(viewOf(`${query}&record=both&years=2015-2020`));
      const { lines } = layOutLines(view, wide, 'en');
      return Object.fromEntries(
        view.series.map(({ reporter, partner, record }, index) => [
          record === 'reporter' ? reporter : partner,
          lines[index]?.className ?? '',
        ]),
      );
    };
    const fromChina = classesOf('measure=import&partners=KGZ');
    const fromKyrgyzstan = classesOf('measure=export&reporter=KGZ&partners=CHN');
    for (const economy of ['CHN', 'KGZ']) {
      const plain = (name: string | undefined) => name?.replace(/ flow-\w+/, '');
      expect(plain(fromKyrgyzstan[economy])).toBe(plain(fromChina[economy]));
    }
    expect(fromKyrgyzstan['CHN']).toContain('series-partner-3 record-reporter');
  });
});

describe('layOutColumns', () => {
  test('the names of grouped columns stay inside the drawing at every size, and over the plot', () => {
    for (const query of [
      'chart=column',
      'chart=column&measure=export,import&years=2018-2023',
      'chart=column&record=both&years=2018-2023',
    ]) {
      for (const size of pageSizes) {
        const { names, axes } = layOutColumns(viewOf(query), size, 'en');
        expect(names.length).toBeGreaterThan(4);
        for (const { x, y, text } of names)
          expect([query, size.id, text, x + 15 + textWidth(text, 13) <= size.width && y < axes.top]).toEqual([query, size.id, text, true]);
        expect(new Set(names.map(({ x, y }) => `${x} ${y}`)).size).toBe(names.length);
      }
    }
  });

  test('a column is as high as its value, from zero', () => {
    const { columns, axes } = layOutColumns(viewOf('partners=CA5&chart=column'), wide, 'en');
    const perUnit = columns.map((column) => column.height / Number(column.point.value));
    for (const ratio of perUnit) expect(ratio).toBeCloseTo(perUnit[0] as number, 12);
    for (const column of columns) expect(column.y + column.height).toBeCloseTo(axes.zero, 6);
  });

  test('every column of figure 1 has its value on top, at every width', () => {
    for (const size of pageSizes) {
      const { columns } = layOutColumns(viewOf('partners=CA5&chart=column'), size, 'en');
      expect(columns.map((column) => column.label?.text)).not.toContain(undefined);
    }
  });

  test('a missing figure is a void, never a column of no height', () => {
    const { columns, voids } = layOutColumns(viewOf('measure=export&partners=KAZ,TKM&record=partner&chart=column'), wide, 'en');
    expect(voids).toHaveLength(11);
    expect(columns.every((column) => !isMissing(column.point.value))).toBe(true);
  });

  test('a deficit goes down from zero', () => {
    const { columns, axes } = layOutColumns(viewOf('measure=trade-balance&partners=TKM&chart=column'), wide, 'en');
    for (const column of columns) expect(column.y).toBeCloseTo(axes.zero, 6);
  });
});

describe('layOutStacks', () => {
  test('shares fill the column from 0 to 100', () => {
    const { parts, axes } = layOutStacks(viewOf('transform=share&chart=stacked-column'), wide, 'en');
    const first = parts.filter((part) => part.point.period === '2013');
    const heights = first.reduce((sum, part) => sum + part.height, 0);
    expect(heights).toBeCloseTo(axes.bottom - axes.top, 6);
    expect(axes.valueTicks.map((tick) => tick.label)).toEqual(['0', '25', '50', '75', '100']);
  });

  test('exports stand above zero and imports below, both without a sign', () => {
    const { parts, axes } = layOutDiverging(viewOf('measure=export,import&partners=CA5&chart=diverging-column'), wide, 'en');
    for (const part of parts) {
      const isExport = part.className.includes('series-sold');
      expect(isExport ? part.y + part.height : part.y).toBeCloseTo(axes.zero, 6);
    }
    expect(axes.valueTicks.every((tick) => !tick.label?.startsWith('−'))).toBe(true);
  });
});

describe('layOutTimeline', () => {
  test('a level reached before the first year of the view, or after the last, is drawn within its years alone', () => {
    for (const query of ['years=2013-2022', 'years=2018-2024', 'years=2005-2010', 'years=2023']) {
      const { rows, width } = layOutTimeline(viewOf(`measure=partnership&chart=timeline&${query}`), wide, 'en');
      for (const { x, width: long } of rows.flatMap(({ stages }) => stages)) {
        expect([query, x >= 0 && long > 0 && x + long <= width]).toEqual([query, true]);
      }
    }
  });

  test('each economy has its levels in the order of their years, the last one to the end', () => {
    const { rows, width } = layOutTimeline(viewOf(encodeViewSpec(siteScope, studyViewSpec(siteScope, 'table-1'))), wide, 'en');
    expect(rows.map((row) => row.stages.length)).toEqual([3, 3, 3, 3, 2]);
    for (const row of rows) {
      const end = row.stages.at(-1);
      expect((end?.x ?? 0) + (end?.width ?? 0)).toBeCloseTo(width - 8, 6);
      for (const [index, stage] of row.stages.slice(1).entries()) {
        const before = row.stages[index];
        expect(stage.x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0), 6);
      }
    }
  });
});

describe('bounds of indicators', () => {
  const query = 'indicator=lpi-overall&economies=KAZ&years=2010-2023';

  test('stand as a band around the line, inside the drawing, and as a range on each column', () => {
    const view = viewOf(query);
    const [series] = view.series;
    if (series === undefined) throw new Error('no series');
    const ranges = rangesOf(view, series);
    expect(ranges.length).toBeGreaterThan(2);
    for (const { period, lowest, highest } of ranges) {
      const value = series.points.find((point) => point.period === period)?.value;
      expect(lowest.value).toBeLessThanOrEqual(Number(value));
      expect(highest.value).toBeGreaterThanOrEqual(Number(value));
      expect([lowest.method, highest.method]).toEqual([null, null]);
    }
    for (const size of pageSizes) {
      const { lines, axes } = layOutLines(view, size, 'en');
      const ends = lines[0]?.ranges.flatMap((edge) => (edge === null ? [] : [edge.y1, edge.y0])) ?? [];
      expect(ends.length).toBeGreaterThan(4);
      for (const y of ends) {
        expect(y).toBeGreaterThanOrEqual(axes.top - 1);
        expect(y).toBeLessThanOrEqual(axes.bottom + 1);
      }
    }
    expect(layOutColumns(viewOf(`${query}&chart=column`), pageSizes[0] as ChartSize, 'en').ranges).toHaveLength(ranges.length);
  });

  test('are of levels alone', () => {
    const ranked = viewOf('indicator=lpi-overall&economies=KAZ,UZB&years=2010-2023&transform=rank');
    expect(ranked.series.flatMap((series) => rangesOf(ranked, series))).toEqual([]);
  });
});

describe('placePoints', () => {
  const charts = ['line', 'column', 'stacked-column', 'diverging-column'];
  const ofMonths = 'frequency=month&years=2024-2026';

  test('an axis of months names them shortly, with the year where it changes, and keeps them apart', () => {
    for (const size of pageSizes) {
      const { axes } = layOutLines(viewOf(`measure=export&partners=KAZ&${ofMonths}`), size, 'en');
      const shown = axes.periodTicks.filter(({ label }) => label !== null);
      expect(shown[0]?.label).toBe('Jan 2024');
      expect(shown.at(-1)?.label).toMatch(/^Jul( 2026)?$/);
      for (const { label } of shown) expect(label).toMatch(/^[A-Z][a-z]{2}( 20\d\d)?$/);
      expect(new Set(shown.flatMap(({ label }) => label?.match(/\d{4}/)?.[0] ?? []))).toEqual(new Set(['2024', '2025', '2026']));
      for (const [index, { position }] of shown.entries()) {
        const next = shown[index + 1];
        if (next !== undefined) expect(next.position - position).toBeGreaterThan(textWidth('Jan 2024', 12));
      }
    }
  });
  const queries = transformSchema.options.flatMap((transform) =>
    charts.map((chart) => `${transform === 'rolling-year' ? `${ofMonths}&` : ''}transform=${transform}&chart=${chart}`),
  );
  const more = [
    'measure=trade-balance',
    'measure=export,import&partners=KAZ',
    'years=2023',
    'years=1995-2023',
    'money=cny',
    `${ofMonths}&money=cny`,
    `measure=export&frequency=year-to-date&years=2024-03..2026-07&chart=column`,
    'measure=export&partners=KGZ&record=both',
  ];

  test.each([
    ...queries,
    ...more,
    ...studyViews(siteScope)
      .map(({ name }) => name)
      .map((name) => encodeViewSpec(siteScope, studyViewSpec(siteScope, name))),
  ])('places of ?%s are inside the drawing', (query) => {
    const view = viewOf(query);
    for (const size of pageSizes) {
      for (const [x, y] of placePoints(view, size, 'en')
        .flat()
        .filter((place) => place !== null)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(size.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(size.height);
      }
    }
  });
});

describe('targets', () => {
  const aimed = viewOf('partners=CA5&years=2013-2025&events=1');

  test('stand across lines and columns at the height of their value, with their names', () => {
    for (const { axes, lines } of [layOutLines(aimed, wide, 'en')]) {
      expect(axes.targets).toMatchObject([{ label: 'Target: USD 70 bn by 2030' }]);
      const y = axes.targets[0]?.y ?? Number.NaN;
      for (const marker of lines.flatMap(({ markers }) => markers)) expect(marker.y <= y).toBe(Number(marker.point.value) >= 70e9);
    }
    expect(layOutColumns(aimed, wide, 'en').axes.targets).toHaveLength(1);
    expect(layOutLines(aimed, thumbnail, 'en').axes.targets).toEqual([]);
  });

  test('are inside the scale where no value reaches them', () => {
    const before = viewOf('partners=CA5&years=2013-2022&events=1');
    const [line] = before.series;
    const { axes } = layOutLines({ ...before, series: [{ ...line, points: line.points.slice(0, 5) }] }, wide, 'en');
    expect(axes.targets[0]?.y).toBeGreaterThanOrEqual(axes.top);
  });

  test('are of what the view shows: not of another measure, nor of shares', () => {
    expect(layOutLines(viewOf('measure=export&partners=CA5&years=2013-2025&events=1'), wide, 'en').axes.targets).toEqual([]);
    expect(layOutLines(viewOf('partners=CA5&years=2013-2025&events=1&transform=growth'), wide, 'en').axes.targets).toEqual([]);
  });
});

describe('ranges over the methods of reconciliation', () => {
  test('each line of a reconciled record lies in its range, and a scale holds every range', () => {
    const { lines, axes } = layOutLines(viewOf('measure=export&record=reconciled'), wide, 'en');
    for (const { markers, ranges } of lines) {
      expect(ranges.map((edge) => edge?.x)).toEqual(markers.map(({ x }) => x));
      for (const [index, { y }] of markers.entries()) {
        const { y1 = Number.NaN, y0 = Number.NaN } = ranges[index] ?? {};
        const ends = [y1, y0];
        expect(Math.min(...ends)).toBeGreaterThanOrEqual(axes.top);
        expect(y).toBeGreaterThanOrEqual(Math.min(...ends) - 0.01);
        expect(y).toBeLessThanOrEqual(Math.max(...ends) + 0.01);
      }
    }
  });

  test('a column of a reconciled record has its range around its end', () => {
    const { columns, ranges } = layOutColumns(viewOf('measure=export&partners=KGZ&record=reconciled&chart=column'), wide, 'en');
    expect(ranges).toHaveLength(columns.length);
    for (const [index, { x, y }] of columns.entries()) {
      const range = ranges[index];
      expect(range?.x).toBe(x);
      expect(y).toBeGreaterThanOrEqual((range?.y ?? 0) - 0.01);
      expect(y).toBeLessThanOrEqual((range?.y ?? 0) + (range?.height ?? 0) + 0.01);
    }
  });

  test('a record that is not reconciled has none', () => {
    expect(layOutLines(viewOf('measure=export'), wide, 'en').lines.flatMap(({ ranges }) => ranges)).toEqual([]);
  });
});

describe('joints', () => {
  test('the joints of one line stand on it, between the years', () => {
    const { joints, lines } = layOutLines(viewOf('measure=export&partners=KGZ'), wide, 'en');
    const xs = lines.flatMap(({ markers }) => markers.map(({ x }) => x));
    expect(joints.length).toBeGreaterThan(0);
    for (const { x, title } of joints) {
      expect(xs).not.toContain(x);
      expect(title).toMatch(/^China’s exports to Kyrgyzstan: figures from .+ since \d{4}, before that from /);
    }
  });

  test('the joints of many lines stand on the axis, once for each year', () => {
    const view = viewOf('');
    const { joints, axes } = layOutLines(view, wide, 'en');
    expect(joints).toHaveLength(new Set(view.joints.map(({ period }) => period)).size);
    for (const { y } of joints) expect(y).toBe(axes.bottom);
  });

  test('columns and stacks have theirs on the axis, before the year', () => {
    const columns = layOutColumns(viewOf('partners=CA5&chart=column'), wide, 'en');
    const stacks = layOutStacks(viewOf('transform=share&chart=stacked-column'), wide, 'en');
    for (const { joints, axes } of [columns, stacks]) {
      expect(joints.length).toBeGreaterThan(0);
      for (const { y } of joints) expect(y).toBe(axes.bottom);
    }
  });

  test('a small picture has none', () => {
    expect(layOutLines(viewOf(''), thumbnail, 'en').joints).toEqual([]);
  });
});

describe('a view without any figure', () => {
  test('has no values on its axis and hatching in every period', () => {
    const { axes, voids, columns } = layOutColumns(viewOf('partners=CA5&record=partner&chart=column'), wide, 'en');
    expect(axes.valueTicks).toEqual([]);
    expect(axes.unit).toBeNull();
    expect(columns).toEqual([]);
    expect(voids).toHaveLength(11);
  });
});

describe('chartOf', () => {
  test('two records are never stacked on one another', () => {
    expect(chartOf(viewOf('transform=share&chart=stacked-column'))).toBe('stacked-column');
    expect(chartOf(viewOf('transform=share&chart=stacked-column&record=both'))).toBe('line');
    expect(chartOf(viewOf('measure=export,import&partners=KAZ&chart=diverging-column&record=both'))).toBe('line');
  });
});
