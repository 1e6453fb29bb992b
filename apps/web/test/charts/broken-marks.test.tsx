import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { stackSeries } from '../../charts/layout/stack-series.ts';
import { AreaBetween } from '../../charts/marks/area-between.tsx';
import { LineThrough } from '../../charts/marks/line-through.tsx';
import { widenAlone } from '../../charts/marks/placed-edges.ts';
import { viewOf } from '../support/view-of.ts';

const pathOf = (markup: string): string | undefined => / d="([^"]*)"/.exec(markup)?.[1];

describe('LineThrough', () => {
  test('breaks where there is no place, to a tenth of a pixel', () => {
    const markup = renderToStaticMarkup(<LineThrough className="line" places={[[0, 1.26], [2, 3], null, [6, 7], [8, 9]]} />);
    expect(pathOf(markup)).toBe('M0,1.3L2,3M6,7L8,9');
  });

  test('without a place is nothing', () => {
    expect(renderToStaticMarkup(<LineThrough className="line" places={[null, null]} />)).toBe('');
  });
});

describe('AreaBetween', () => {
  test('goes along one edge and back along the other, in each unbroken stretch', () => {
    const edges = [{ x: 0, y1: 1, y0: 5 }, { x: 2, y1: 2, y0: 5 }, null, { x: 6, y1: 3, y0: 5 }, { x: 8, y1: 4, y0: 5 }];
    const markup = renderToStaticMarkup(<AreaBetween className="area" edges={edges} />);
    expect(pathOf(markup)).toBe('M0,1L2,2L2,5L0,5ZM6,3L8,4L8,5L6,5Z');
  });

  test('without edges is nothing', () => {
    expect(renderToStaticMarkup(<AreaBetween className="area" edges={[]} />)).toBe('');
  });
});

test('widenAlone makes a bar of a period alone, and leaves those that have a neighbour', () => {
  const [one, two] = [
    { x: 20, y1: 1, y0: 2 },
    { x: 30, y1: 1, y0: 2 },
  ];
  expect(widenAlone([one, null, one, two])).toEqual([{ ...one, x: 15 }, { ...one, x: 25 }, null, one, two]);
});

describe('stackSeries(all, periods, offset, signed)', () => {
  const { series } = viewOf('partners=KAZ,TKM&record=partner&years=2022-2023');
  const value = series[0].points.map((point) => Number(point.value));

  test('sets a part on the one before, where a missing one has no height', () => {
    expect(stackSeries(series, ['2022', '2023'], 'none')).toEqual([value.map((one) => [0, one]), value.map((one) => [one, one])]);
  });

  test('lets a part go down that is counted so', () => {
    const [first] = stackSeries(series, ['2022', '2023'], 'diverging', (one) => -one);
    expect(first).toEqual(value.map((one) => [-one, 0]));
  });
});
