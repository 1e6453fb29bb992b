import { type BookPair, bookPairsOf, isMissing } from '@sogdia/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { TwoBooksChart } from '../../charts/two-books/two-books-chart.tsx';
import { layOutTwoBooks } from '../../charts/two-books/two-books-layout.ts';
import { bookPanelSize } from '../../charts/two-books/two-books-size.ts';
import { receiptIndexOf } from '../../lib/receipt-index.ts';
import { expectGolden } from '../support/expect-golden.ts';
import { viewOf } from '../support/view-of.ts';

function pairOf(query: string): BookPair {
  const [pair] = bookPairsOf(viewOf(query), 'en');
  if (pair === undefined) throw new RangeError(`no pair of books in ${query}`);
  return pair;
}

function drawingOf(pair: BookPair): string {
  const { idOf } = receiptIndexOf([pair.view]);
  return renderToStaticMarkup(<TwoBooksChart pair={pair} size={bookPanelSize} language="en" name="name" scope="golden" cellOf={idOf} />);
}

const kyrgyzstan = pairOf('measure=export&partners=KGZ&book=both');
const turkmenistan = pairOf('measure=export&partners=TKM&book=both');
const uzbekistanSince1992 = pairOf('measure=export&partners=UZB&book=both&years=1992-2023');

describe('bookPairsOf', () => {
  test('bookPairsOf pairs both records of every flow of a view, named for who kept them', () => {
    const pairs = bookPairsOf(viewOf('measure=import&book=both'), 'en');
    expect(pairs.map(({ economy }) => economy)).toEqual(['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM']);
    for (const { own, mirror, view, gap, economy } of pairs) {
      expect([own.book, mirror.book]).toEqual(['reporter', 'partner']);
      expect(view.series.map(({ shortLabel }) => shortLabel)).toEqual(['CHN', economy]);
      expect(gap.points).toHaveLength(own.points.length);
    }
  });

  test('bookPairsOf a view of one record is empty', () => {
    expect(bookPairsOf(viewOf('measure=import'), 'en')).toEqual([]);
  });
});

describe('layOutTwoBooks', () => {
  test('the band runs along both records, once there and once back', () => {
    const { bands, own, mirror } = layOutTwoBooks(kyrgyzstan, bookPanelSize, 'en');
    expect(bands).toHaveLength(1);
    expect(bands[0]?.outline).toEqual([...own.markers, ...mirror.markers.toReversed()].map(({ x, y }) => [x, y]));
  });

  test('a record that does not exist has no line and no band, and hatching over all its years', () => {
    const { bands, voids, mirror, frame } = layOutTwoBooks(turkmenistan, bookPanelSize, 'en');
    expect(mirror.runs).toEqual([]);
    expect(bands).toEqual([]);
    expect(voids).toMatchObject([{ from: '2013', to: '2023' }]);
    expect(voids[0]?.x).toBeCloseTo(frame.left);
    expect((voids[0]?.x ?? 0) + (voids[0]?.width ?? 0)).toBeCloseTo(frame.right);
  });

  test('years before the first report are hatched, and the band begins with it', () => {
    const { bands, voids } = layOutTwoBooks(uzbekistanSince1992, bookPanelSize, 'en');
    const first = uzbekistanSince1992.mirror.points.find(({ value }) => !isMissing(value))?.period;
    expect(bands[0]?.from).toBe(first);
    expect(voids[0]?.from).toBe('1992');
    expect(Number(voids[0]?.to) + 1).toBe(Number(first));
  });

  test('each joint of the view stands between two points of its line', () => {
    const { joints, own, mirror } = layOutTwoBooks(kyrgyzstan, bookPanelSize, 'en');
    expect(joints.length).toBeGreaterThan(0);
    expect(joints).toHaveLength(kyrgyzstan.joints.length);
    for (const { x } of joints) {
      const xs = [...own.markers, ...mirror.markers].map((marker) => marker.x);
      expect(xs).not.toContain(x);
    }
  });
});

describe('labels at the end', () => {
  test('a record that ended long before the last year has none there', () => {
    const { own, mirror } = layOutTwoBooks(pairOf('measure=export&partners=TKM&book=both&years=1992-2023'), bookPanelSize, 'en');
    expect(mirror.markers.at(-1)?.point.period).toBe('1999');
    expect(mirror.label).toBeNull();
    expect(own.label?.point.period).toBe('2023');
  });
});

describe('TwoBooksChart', () => {
  test.each([
    ['kgz', kyrgyzstan],
    ['tkm', turkmenistan],
    ['uzb-since-1992', uzbekistanSince1992],
  ] as const)('the drawing of %s, as text', (name, pair) => {
    const drawing = drawingOf(pair);
    expect(drawing).not.toMatch(/NaN|Infinity|undefined|null/);
    expectGolden(`charts/two-books-${name}.txt`, `${drawing.replaceAll(/></g, '>\n<')}\n`);
  });

  test('many years are drawn without marks, with a receipt for each number that is written', () => {
    const drawing = drawingOf(uzbekistanSince1992);
    expect(drawing).not.toContain('class="marker');
    expect(drawing.match(/class="end-value" data-cell="[a-z0-9-]+"/g)).toHaveLength(2);
  });
});
