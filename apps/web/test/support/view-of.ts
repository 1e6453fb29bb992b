import { computeView, type Dataset, decodeViewSpec, type View } from '@sogdia/core';
import { siteDataset, siteScope } from '../../lib/dataset.ts';

const dataset: Dataset = await siteDataset();

/** The view of a query over the site's own data. */
export function viewOf(query: string): View {
  return computeView(dataset, decodeViewSpec(siteScope, query));
}
