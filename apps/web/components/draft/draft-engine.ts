import { type CheckedDraft, checkDraft, type Language } from '@sogdia/core';
import { fetchDataset } from '../../lib/fetch-dataset.ts';

/** The check in the browser: the same core as everywhere, over the dataset as the site ships it. */
export interface DraftEngine {
  readonly check: (text: string) => CheckedDraft;
}

/** Fetches the dataset and gives the check over it. Rejects when a part cannot be fetched or is damaged. */
export async function openDraftEngine(language: Language): Promise<DraftEngine> {
  const dataset = await fetchDataset(['totals', 'paper', 'events', 'context']);
  return { check: (text) => checkDraft(dataset, text, language) };
}
