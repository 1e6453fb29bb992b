import { describe, expect, test } from 'vitest';
import { layOutDots } from '../../charts/forms/map/dots-layout.ts';
import { smallerPageSizes } from '../../charts/layout/chart-size.ts';
import { textWidth } from '../../charts/layout/text/text-width.ts';
import { sitePlaced } from '../../features/reports/topics/site-placed.ts';
import { siteDataset, topics } from '../../lib/dataset.ts';

const dataset = await siteDataset();
const topic = topics.find(({ placed }) => placed !== undefined);
if (topic === undefined) throw new Error('no topic draws facts of places');
const placed = sitePlaced(dataset, topic);
if (placed === null) throw new Error('nothing is placed');
const economies = [...new Set(placed.places.flatMap(({ place }) => place.economies))];
const points = placed.places.map(({ place, at, value }) => ({ id: place.id, name: place.names.en, at, value }));

describe('sitePlaced', () => {
  test('gives every place that has the fact, the largest first, with its sources', () => {
    const all = dataset.places.filter(({ facts }) => facts.some(({ fact }) => fact === topic.placed?.facts[0]));
    expect(placed.places).toHaveLength(all.length);
    expect(placed.places.map(({ value }) => value)).toEqual(placed.places.map(({ value }) => value).toSorted((one, other) => other - one));
    expect(placed.sources).not.toEqual([]);
  });
});

describe.each(smallerPageSizes)('layOutDots at $id', (size) => {
  const { dots, outlines } = layOutDots(points, placed.outlines, economies, size);

  test('areas are in proportion to numbers, and every dot lies inside the drawing', () => {
    const [first] = dots;
    for (const [index, { x, y, radius }] of dots.entries()) {
      const ratio = (placed.places[index]?.value ?? Number.NaN) / (placed.places[0]?.value ?? Number.NaN);
      expect(radius ** 2 / (first?.radius ?? Number.NaN) ** 2).toBeCloseTo(ratio, 6);
      expect(x >= 0 && x <= size.width && y >= 0 && y <= size.height).toBe(true);
    }
  });

  test('the economies that are asked of are drawn over their neighbours', () => {
    expect(outlines.filter(({ isAsked }) => isAsked).map(({ economy }) => economy)).toHaveLength(economies.length);
    expect(outlines.findIndex(({ isAsked }) => isAsked)).toBe(outlines.length - economies.length);
  });

  test('names keep clear of one another and of the edge', () => {
    const boxes = dots.flatMap(({ label, name }) => (label === null ? [] : [{ ...label, end: label.x + textWidth(name, 12) }]));
    expect(boxes.length).toBeGreaterThanOrEqual(3);
    for (const [index, box] of boxes.entries()) {
      expect(box.end).toBeLessThanOrEqual(size.width);
      for (const other of boxes.slice(index + 1))
        expect(box.end < other.x || box.x > other.end || Math.abs(box.y - other.y) >= 15).toBe(true);
    }
  });
});
