import { computeView, decodeViewSpec, type View } from '@sogdia/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { chartOf } from '../../charts/chart-of.ts';
import { layOutMap } from '../../charts/forms/map/map-layout.ts';
import { cursorRowsOf } from '../../charts/interaction/cursor-rows.ts';
import { type ChartSize, pageSizes } from '../../charts/layout/chart-size.ts';
import { textWidth } from '../../charts/layout/text/text-width.ts';
import { svgFile } from '../../exports/drawing/svg-file.tsx';
import { datasetOf, siteScope } from '../../lib/dataset.ts';

const dataset = await datasetOf(['totals', 'context', 'outlines', 'places']);
const withoutOutlines = await datasetOf(['totals']);
const mapOf = (query: string): View => computeView(dataset, decodeViewSpec(siteScope, `${query}&chart=map`));
const [narrow, wide] = [pageSizes[0], pageSizes.at(-1)] as [ChartSize, ChartSize];
const view = mapOf('measure=export');

describe('layOutMap', () => {
  test('each economy that is asked of has its outline in the colour of its value, the others none', () => {
    const { regions } = layOutMap(view, wide, 'en');
    const asked = regions.filter(({ isAsked }) => isAsked);
    expect(asked.map(({ economy }) => economy).toSorted()).toEqual(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']);
    expect(asked.every(({ level, point }) => level !== null && point?.period === '2023')).toBe(true);
    const byValue = asked.toSorted((one, other) => Number(one.point?.value) - Number(other.point?.value)).map(({ level }) => level ?? 0);
    expect(byValue).toEqual(byValue.toSorted((one, other) => one - other));
    expect(regions.find(({ economy }) => economy === 'CHN')).toMatchObject({ isAsked: false, level: null, point: null });
  });

  test('names and values stand inside the drawing at every size', () => {
    for (const size of pageSizes) {
      for (const { label, isAsked } of layOutMap(view, size, 'en').regions) {
        if (isAsked) expect(label?.value).toMatch(/\d/);
        if (label === null) continue;
        const half = textWidth(label.name, 13) / 2;
        expect([size.id, label.x - half >= 0 && label.x + half <= size.width && label.y > 0 && label.y < size.height]).toEqual([
          size.id,
          true,
        ]);
      }
    }
  });

  test('schematic lines are told from those that follow a route, and posts lie within the drawing', () => {
    const { ways, posts, kinds } = layOutMap(view, narrow, 'en');
    expect(new Set(ways.map(({ isSchematic }) => isSchematic))).toEqual(new Set([true, false]));
    expect(kinds).toContain('gas-pipeline');
    expect(posts.length).toBeGreaterThan(3);
    for (const { x, y } of posts) expect(x >= 0 && x <= 344 && y >= 0 && y <= 400).toBe(true);
  });

  test('the cursor stands in each economy, at the last period', () => {
    const rows = cursorRowsOf(view, 'en', () => '');
    expect(rows.map((row) => row.length)).toEqual([1, 1, 1, 1, 1]);
    expect(rows.every(([point]) => point?.across.at(-1) !== null)).toBe(true);
  });

  test('a value that is missing has no colour', () => {
    const { regions } = layOutMap(mapOf('measure=export&record=partner'), wide, 'en');
    expect(regions.find(({ economy }) => economy === 'TKM')).toMatchObject({ isAsked: true, level: null, label: { value: '–' } });
  });
});

describe('a map', () => {
  test('is drawn where outlines were loaded, and as dots where they were not', () => {
    expect(chartOf(view)).toBe('map');
    expect(chartOf(computeView(withoutOutlines, decodeViewSpec(siteScope, 'measure=export&chart=map')))).toBe('dot');
  });

  test('leaves out corners that nobody sees', () => {
    const paths = layOutMap(view, narrow, 'en').regions.map(({ outline }) => outline);
    const steps = paths.flatMap((path) => stepsOf(path));
    expect(steps.length).toBeGreaterThan(300);
    expect(Math.min(...steps)).toBeGreaterThan(1.8);
    expect(paths.join('').length).toBeLessThan(8_500);
  });

  test('told in steps, every corner lies within the drawing, and no ring is a single point', () => {
    for (const { outline } of layOutMap(view, narrow, 'en').regions)
      for (const ring of ringsOf(outline)) {
        expect(ring.length).toBeGreaterThan(1);
        for (const [x, y] of ring) {
          expect(x).toBeGreaterThan(-0.5);
          expect(x).toBeLessThan(narrow.width + 0.5);
          expect(y).toBeGreaterThan(-0.5);
          expect(y).toBeLessThan(narrow.height + 0.5);
        }
      }
  });

  test('as a file carries the note on the borders and its key', () => {
    const file = svgFile(view, { address: 'https://example.org', language: 'en', render: renderToStaticMarkup });
    expect(file).toContain('in fact controlled');
    expect(file).toContain('schematic');
    expect(file).toContain('.way.schematic{stroke-dasharray');
    expect(file).not.toMatch(/NaN|undefined/);
  });
});

/** How far apart the corners of a path lie that follow on one another. */
/** The points of a path that is told in steps, ring by ring. */
function ringsOf(path: string): readonly (readonly (readonly [number, number])[])[] {
  return path.split(/(?=M)/).map((ring) => {
    const [x = Number.NaN, y = Number.NaN, ...steps] = (ring.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const points = [[x, y] as const];
    for (let index = 0; index < steps.length; index += 2) {
      const [lastX, lastY] = points.at(-1) ?? [0, 0];
      points.push([lastX + (steps[index] ?? Number.NaN), lastY + (steps[index + 1] ?? Number.NaN)]);
    }
    return points;
  });
}

function stepsOf(path: string): readonly number[] {
  return ringsOf(path).flatMap((ring) =>
    ring.slice(1).map(([x, y], index) => Math.hypot(x - (ring[index]?.[0] ?? 0), y - (ring[index]?.[1] ?? 0))),
  );
}
