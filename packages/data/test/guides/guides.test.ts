import { computeView, type Dataset, decodeViewSpec, encodeViewSpec, isMissing, studyViews } from '@sogdia/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { guides, loadDataset } from '../../src/index.ts';

let dataset: Dataset;

beforeAll(async () => {
  dataset = await loadDataset(['totals', 'paper', 'events', 'context']);
});

describe('a guide', () => {
  it.each(guides)('along $claim leads from a claim of its study to a number of a view and to the partner’s own record', (guide) => {
    const study = dataset.studies.find(({ id }) => id === guide.study);
    expect(study?.claims.some(({ id }) => id === guide.claim)).toBe(true);
    const named = studyViews(dataset).find((view) => view.study.id === guide.study && view.name === guide.view);
    if (named === undefined) throw new Error(`no view ${guide.view}`);
    const view = computeView(dataset, named.spec);
    const series = view.series.find((one) => one.partner === guide.partner && one.measure === guide.flow);
    const point = series?.points.find(({ period }) => period === guide.period);
    expect(point === undefined || isMissing(point.value)).toBe(false);
    const query = encodeViewSpec(dataset, decodeViewSpec(dataset, `measure=${guide.flow}&partners=${guide.partner}&record=both`));
    const both = computeView(dataset, decodeViewSpec(dataset, query));
    const own = both.series.find(({ record }) => record === 'partner')?.points.find(({ period }) => period === guide.period);
    expect(own === undefined || isMissing(own.value)).toBe(false);
  });
});
