import { encodeViewSpec, studyViewSpec, studyViews } from '@sogdia/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type ChartSize, pageSizes } from '../../charts/layout/chart-size.ts';
import { ViewChart } from '../../charts/view-chart.tsx';
import { receiptId } from '../../features/receipts/receipt-id.ts';
import { siteScope } from '../../lib/dataset.ts';
import { expectGolden } from '../support/expect-golden.ts';
import { viewOf } from '../support/view-of.ts';

const wide = pageSizes.at(-1) as ChartSize;

function drawingOf(query: string, size: ChartSize): string {
  const view = viewOf(query);
  return renderToStaticMarkup(<ViewChart view={view} size={size} language="en" name="name" scope="golden" idOf={receiptId} />);
}

/** One element a line, so that a difference can be read. */
function lines(markup: string): string {
  return `${markup.replaceAll(/></g, '>\n<')}\n`;
}

const others = {
  'both-records': 'measure=export&partners=KGZ&record=both',
  'missing-partner-record': 'measure=export&partners=KAZ,TKM&record=partner',
  ranks: 'transform=rank',
  'reconciled-lines': 'measure=export&record=reconciled',
  'reconciled-columns': 'measure=export&partners=KGZ&record=reconciled&chart=column',
  'no-figure-at-all': 'partners=CA5&record=partner&chart=column',
  areas: 'chart=area&years=2021-2023',
  'area-alone': 'measure=trade-balance&partners=TKM&chart=area&years=2021-2023',
  slopes: 'chart=slope',
  dots: 'measure=trade-balance&chart=dot',
  'heat-table': 'transform=growth&chart=heat-table&years=2021-2023',
  'small-multiples': 'measure=export&partners=KAZ,KGZ&chart=small-multiples&years=2021-2023',
  bump: 'transform=rank&chart=bump&years=2021-2023',
  treemap: 'measure=export&chart=treemap',
  'balance-columns': 'measure=trade-balance&partners=KAZ,TKM&chart=column',
};

describe('the drawings of the paper, as text', () => {
  for (const name of studyViews(siteScope).map(({ name }) => name)) {
    test.each(pageSizes.map((size) => size.id))(`${name} at %s`, (id) => {
      const size = pageSizes.find((candidate) => candidate.id === id) as ChartSize;
      expectGolden(`charts/${name}.${id}.txt`, lines(drawingOf(encodeViewSpec(siteScope, studyViewSpec(siteScope, name)), size)));
    });
  }

  test.each(Object.entries(others))('%s', (name, query) => {
    expectGolden(`charts/${name}.wide.txt`, lines(drawingOf(query, wide)));
  });
});

describe('ViewChart', () => {
  test('no drawing holds a number that is none', () => {
    for (const query of [
      ...studyViews(siteScope)
        .map(({ name }) => name)
        .map((name) => encodeViewSpec(siteScope, studyViewSpec(siteScope, name))),
      ...Object.values(others),
    ]) {
      for (const size of pageSizes) expect(drawingOf(query, size)).not.toMatch(/NaN|Infinity|undefined|null/);
    }
  });

  test('every label that is a value has the receipt of its number', () => {
    for (const name of studyViews(siteScope).map(({ name }) => name)) {
      const labels = drawingOf(encodeViewSpec(siteScope, studyViewSpec(siteScope, name)), wide).match(
        /<(text|tspan) class="(value|end-value)[^>]*>/g,
      );
      expect(labels).not.toBeNull();
      for (const label of labels ?? []) expect(label).toContain('data-receipt="');
    }
  });

  test('years have no thousands separator', () => {
    for (const name of studyViews(siteScope).map(({ name }) => name)) {
      const drawing = drawingOf(encodeViewSpec(siteScope, studyViewSpec(siteScope, name)), wide);
      expect(drawing).not.toMatch(/>[12],\d{3}</);
      expect(drawing).toMatch(/>20\d\d</);
    }
  });
});
