import type { View } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { layOutColumns } from '../../charts/forms/column/column-layout.ts';
import { layOutLines } from '../../charts/forms/line/line-layout.ts';
import { type ChartSize, pageSizes } from '../../charts/layout/chart-size.ts';
import type { PlacedAxes, PlacedEvent } from '../../charts/layout/placed-axes.ts';
import { textWidth } from '../../charts/layout/text/text-width.ts';
import { viewOf } from '../support/view-of.ts';

const [narrow, , broad, wide] = pageSizes as [ChartSize, ChartSize, ChartSize, ChartSize];
/** The size of the small lines of the overview. */
const thumbnail: ChartSize = { id: 'thumbnail', width: 120, height: 40 };

const queries = [
  'events=1',
  'partners=CA5&years=2013-2025&events=1',
  'partners=CA5&chart=column&events=1',
  'partners=KAZ,KGZ&chart=column&events=1',
  'measure=export&partners=KAZ&years=2013-2025&record=both&events=1',
  'measure=import&partners=TKM&years=2013-2025&record=both&events=1',
  'partners=CA5&years=1992-2025&events=1',
  'partners=UZB&years=2022-2023&events=1',
  'partners=KAZ&frequency=month&years=2025-2026&events=1',
];
const views = queries.map((query) => viewOf(query));

/** The boxes that the words of an event take, and its line, from the heights that are drawn. */
function takenBy({ x, words }: PlacedEvent, { bottom }: PlacedAxes) {
  if (words === null) throw new RangeError('an event without words');
  const width = Math.max(...words.lines.map((line) => textWidth(line, 12)));
  const left = words.anchor === 'start' ? x + 5 : x - 5 - width;
  return {
    box: { left, right: left + width, top: words.y, bottom: words.y + words.lines.length * 15 },
    line: { left: x - 1, right: x + 1, top: words.y, bottom },
  };
}

type Box = ReturnType<typeof takenBy>['box'];
const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

function axesOf(view: View, size: ChartSize): PlacedAxes {
  return view.spec.chart === 'column' ? layOutColumns(view, size, 'en').axes : layOutLines(view, size, 'en').axes;
}

const namesOf = (axes: PlacedAxes): readonly string[] => axes.events.flatMap(({ words, title }) => (words === null ? [] : [title]));

describe('events over a chart', () => {
  test.each(queries.map((query, index) => [query, views[index] as View] as const))(
    '%s: named ones keep clear of one another, of their lines, of the plot and of the edges at every size',
    (_, view) => {
      for (const size of pageSizes) {
        const axes = axesOf(view, size);
        const taken = axes.events.filter(({ words }) => words !== null).map((event) => takenBy(event, axes));
        expect(axes.events).toHaveLength(view.annotations.length);
        for (const [index, { box, line }] of taken.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(size.width);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(axes.top - 20);
          expect(overlap(box, line)).toBe(false);
          for (const other of taken.slice(index + 1)) {
            expect(overlap(box, other.box) || overlap(box, other.line) || overlap(other.box, line)).toBe(false);
          }
        }
      }
    },
  );

  test('of many, three to five are named, fewer where it is narrow, and the others are ticks', () => {
    const view = viewOf('measure=export&partners=KAZ&years=2013-2025&record=both&events=1');
    const named = (size: ChartSize): number => namesOf(axesOf(view, size)).length;
    expect(view.annotations.length).toBeGreaterThan(10);
    expect(named(narrow)).toBe(3);
    expect([named(broad), named(wide)]).toEqual([5, 5]);
    expect(axesOf(view, thumbnail).events).toEqual([]);
  });

  test('what happened in the economy that is asked for is named before what happened elsewhere at a like distance', () => {
    const uzbekistan = viewOf('measure=export&partners=UZB&years=2013-2025&record=both&events=1');
    expect(namesOf(axesOf(uzbekistan, wide))).toContain('Som liberalised');
    const kazakhstan = viewOf('measure=export&partners=KAZ&years=2013-2025&record=both&events=1');
    expect(namesOf(axesOf(kazakhstan, wide))[0]).toBe('Silk Road Economic Belt proposed');
  });

  test('an event that a line names as an aim is a tick', () => {
    const axes = axesOf(viewOf('partners=CA5&years=2013-2025&events=1'), wide);
    expect(axes.targets).toHaveLength(1);
    expect(axes.events.find(({ id }) => id === axes.targets[0]?.id)?.words).toBeNull();
  });

  test('names of columns stand over the words', () => {
    const { axes, names } = layOutColumns(viewOf('partners=KAZ,KGZ&chart=column&events=1'), wide, 'en');
    const tops = axes.events.flatMap(({ words }) => (words === null ? [] : [words.y]));
    expect(tops.length).toBeGreaterThan(0);
    expect(Math.min(...tops)).toBeGreaterThan(Math.max(...names.map(({ y }) => y)));
  });

  test('a view without events leaves them no room', () => {
    expect(layOutLines(viewOf(''), wide, 'en').axes.top).toBe(26);
  });
});
