import { computeView, type Dataset, decodeViewSpec, isTradeSpec, type View } from '@sogdia/core';
import { datasetOf, siteDataset, siteScope } from '../../lib/dataset.ts';

const dataset: Dataset = await siteDataset();
const ofMonths: Dataset = await datasetOf(['totals', 'months']);

/** The view of a query over the site's own data, and over the part with months where it asks for parts of years. */
export function viewOf(query: string): View {
  const spec = decodeViewSpec(siteScope, query);
  return computeView(isTradeSpec(spec) && spec.frequency !== 'year' ? ofMonths : dataset, spec);
}
