import { isMissing } from '@sogdia/core';
import { lastDiscrepancyOf, type RecordPair, recordPairsOf } from '@sogdia/core/workspace';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { gapRoomOf, placeGap } from '../../charts/forms/two-records/place-gap.ts';
import { TwoRecordsChart } from '../../charts/forms/two-records/two-records-chart.tsx';
import { layOutTwoRecords } from '../../charts/forms/two-records/two-records-layout.ts';
import { recordPanelSize } from '../../charts/forms/two-records/two-records-size.ts';
import { receiptId } from '../../features/receipts/receipt-id.ts';
import { expectGolden } from '../support/expect-golden.ts';
import { viewOf } from '../support/view-of.ts';

function pairOf(query: string): RecordPair {
  const [pair] = recordPairsOf(viewOf(query), 'en');
  if (pair === undefined) throw new RangeError(`no pair of records in ${query}`);
  return pair;
}

function drawingOf(pair: RecordPair): string {
  return renderToStaticMarkup(
    <TwoRecordsChart pair={pair} size={recordPanelSize} language="en" name="name" scope="golden" idOf={receiptId} />,
  );
}

const kyrgyzstan = pairOf('measure=export&partners=KGZ&record=both');
const turkmenistan = pairOf('measure=export&partners=TKM&record=both');
const uzbekistanSince1992 = pairOf('measure=export&partners=UZB&record=both&years=1992-2023');

describe('recordPairsOf', () => {
  test('recordPairsOf pairs both records of every flow of a view, named for who kept them', () => {
    const pairs = recordPairsOf(viewOf('measure=import&record=both'), 'en');
    expect(pairs.map(({ economy }) => economy)).toEqual(['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM']);
    for (const { own, mirror, view, discrepancy, economy } of pairs) {
      expect([own.record, mirror.record]).toEqual(['reporter', 'partner']);
      expect(view.series.map(({ shortLabel }) => shortLabel)).toEqual(['CHN', economy]);
      expect(discrepancy.points).toHaveLength(own.points.length);
    }
  });

  test('recordPairsOf a view of one record is empty', () => {
    expect(recordPairsOf(viewOf('measure=import'), 'en')).toEqual([]);
  });
});

describe('layOutTwoRecords', () => {
  test('the band runs along both records, once there and once back', () => {
    const { band, own, mirror } = layOutTwoRecords(kyrgyzstan, recordPanelSize, 'en');
    expect(band.map((edge) => edge?.y1)).toEqual(own.markers.map(({ y }) => y));
    expect(band.map((edge) => edge?.y0)).toEqual(mirror.markers.map(({ y }) => y));
    expect(band.map((edge) => edge?.x)).toEqual(mirror.markers.map(({ x }) => x));
  });

  test('a record that does not exist has no line and no band, and hatching over all its years', () => {
    const { band, voids, mirror, axes } = layOutTwoRecords(turkmenistan, recordPanelSize, 'en');
    expect([...mirror.places, ...band].every((one) => one === null)).toBe(true);
    expect(voids).toMatchObject([{ from: '2013', to: '2023' }]);
    expect(voids[0]?.x).toBeCloseTo(axes.left);
    expect((voids[0]?.x ?? 0) + (voids[0]?.width ?? 0)).toBeCloseTo(axes.right);
  });

  test('years before the first report are hatched, and the band begins with it', () => {
    const { band, own, voids } = layOutTwoRecords(uzbekistanSince1992, recordPanelSize, 'en');
    const first = uzbekistanSince1992.mirror.points.find(({ value }) => !isMissing(value))?.period;
    expect(own.markers[band.findIndex((edge) => edge !== null)]?.point.period).toBe(first);
    expect(voids[0]?.from).toBe('1992');
    expect(Number(voids[0]?.to) + 1).toBe(Number(first));
  });

  test('each joint of the view stands between two points of its line', () => {
    const { joints, own, mirror } = layOutTwoRecords(kyrgyzstan, recordPanelSize, 'en');
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
    const { own, mirror } = layOutTwoRecords(pairOf('measure=export&partners=TKM&record=both&years=1992-2023'), recordPanelSize, 'en');
    expect(mirror.markers.at(-1)?.point.period).toBe('1999');
    expect(mirror.label).toBeNull();
    expect(own.label?.point.period).toBe('2023');
  });
});

describe('TwoRecordsChart', () => {
  test.each([
    ['kgz', kyrgyzstan],
    ['tkm', turkmenistan],
    ['uzb-since-1992', uzbekistanSince1992],
  ] as const)('the drawing of %s, as text', (name, pair) => {
    const drawing = drawingOf(pair);
    expect(drawing).not.toMatch(/NaN|Infinity|undefined|null/);
    expectGolden(`charts/two-records-${name}.txt`, `${drawing.replaceAll(/></g, '>\n<')}\n`);
  });

  test('many years are drawn without marks, with a receipt for each number that is written', () => {
    const drawing = drawingOf(uzbekistanSince1992);
    expect(drawing).not.toContain('class="marker');
    expect(drawing.match(/class="end-value" data-receipt="[a-z0-9-]+"/g)).toHaveLength(2);
  });
});

describe('placeGap', () => {
  const gapOf = (pair: RecordPair) =>
    placeGap(pair, layOutTwoRecords(pair, recordPanelSize, 'en', gapRoomOf('gap')), { name: 'gap', period: null }, 'en');

  test('placeGap measures the gap in the last period of both, and names both ends and it, each clear of the others', () => {
    const { line, labels } = gapOf(kyrgyzstan);
    const last = lastDiscrepancyOf(kyrgyzstan);
    expect(labels.map(({ part }) => part)).toEqual(['own', 'gap', 'mirror']);
    expect(labels.map(({ receipt }) => receipt)).toContain(last?.difference);
    expect(labels.find(({ part }) => part === 'gap')?.value).toBe(last?.period);
    expect(line?.y2).toBeGreaterThan(line?.y1 ?? Number.NaN);
    for (const pair of [kyrgyzstan, uzbekistanSince1992]) {
      const heights = gapOf(pair)
        .labels.map(({ y }) => y)
        .toSorted((one, other) => one - other);
      expect(Math.min(...heights.slice(1).map((y, index) => y - (heights[index] ?? y)))).toBeGreaterThanOrEqual(32);
    }
  });

  test('placeGap measures it in the period that is asked for, and the drawing marks both lines there and nothing else of them', () => {
    const asked = placeGap(
      kyrgyzstan,
      layOutTwoRecords(kyrgyzstan, recordPanelSize, 'en', gapRoomOf('gap')),
      { name: 'gap', period: '2016' },
      'en',
    );
    expect(asked.labels.find(({ part }) => part === 'gap')).toMatchObject({ value: '2016' });
    const drawing = renderToStaticMarkup(
      <TwoRecordsChart
        pair={kyrgyzstan}
        size={recordPanelSize}
        language="en"
        name="a"
        scope="a"
        idOf={() => 'a'}
        gapName="gap"
        gapPeriod="2016"
      />,
    );
    expect(drawing.match(/class="marker"/g)).toHaveLength(2);
    expect(drawing.match(/class="marker hollow"/g)).toHaveLength(2);
    expect(drawing).not.toMatch(/class="(joint|record-void)/);
    expect(drawing).toContain('$4.14bn gap');
  });

  test('placeGap has no gap where one side alone has figures', () => {
    const { line, labels } = gapOf(turkmenistan);
    expect(line).toBeNull();
    expect(labels.map(({ part }) => part)).toEqual(['own']);
  });
});
