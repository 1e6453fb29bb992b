import { computeView, type Dataset, decodeViewSpec, isMissing, studyViews } from '@sogdia/core';
import { isTradeView, type TradeSeries } from '@sogdia/core/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { guides, loadDataset } from '../../src/index.ts';

let dataset: Dataset;

beforeAll(async () => {
  dataset = await loadDataset(['totals', 'paper', 'events', 'context']);
});

const seriesOf = (view: ReturnType<typeof computeView>): readonly TradeSeries[] => (isTradeView(view) ? view.series : []);

describe('a guide', () => {
  it.each(guides)('along $claim leads from a claim of its study to a number of a view and to the partner’s own record', (guide) => {
    const study = dataset.studies.find(({ id }) => id === guide.study);
    expect(study?.claims.some(({ id }) => id === guide.claim)).toBe(true);
    const named = studyViews(dataset).find((view) => view.study.id === guide.study && view.name === guide.view);
    if (named === undefined) throw new Error(`no view ${guide.view}`);
    const series = seriesOf(computeView(dataset, named.spec)).find((one) => one.partner === guide.partner && one.measure === guide.flow);
    const point = series?.points.find(({ period }) => period === guide.period);
    expect(point === undefined || isMissing(point.value)).toBe(false);
    const both = computeView(dataset, decodeViewSpec(dataset, `measure=${guide.flow}&partners=${guide.partner}&record=both`));
    const own = seriesOf(both)
      .find(({ record }) => record === 'partner')
      ?.points.find(({ period }) => period === guide.period);
    expect(own === undefined || isMissing(own.value)).toBe(false);
  });
});
