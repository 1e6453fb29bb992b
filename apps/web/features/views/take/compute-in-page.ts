import { computeView, decodeViewSpec, type Language, type View } from '@sogdia/core';
import { siteScope } from '../../../lib/dataset.ts';
import { fetchDataset, partsOfView } from '../../../lib/fetch-dataset.ts';
import { inLanguage } from '../../../lib/languages/dataset-words.ts';

/** The view of a query, computed here from the parts of the data that it rests on. Rejects when one cannot be fetched or is damaged. */
export async function computeInPage(query: string, language: Language): Promise<View> {
  const spec = decodeViewSpec(siteScope, query);
  return computeView(inLanguage(await fetchDataset(partsOfView(siteScope, spec)), language), spec, language);
}
