import { type CheckedDraft, checkDraft, type Language } from '@sogdia/core';
import { fetchDataset } from '../../lib/fetch-dataset.ts';

/** The check in the browser: the same core as everywhere, over the dataset as the site ships it. Rejects when a part cannot be fetched. */
export interface DraftEngine {
  readonly check: (text: string) => Promise<CheckedDraft>;
}

/** A check that fetches the trade of the five, and that of the rest of the world when a text speaks of it. */
export function createDraftEngine(language: Language): DraftEngine {
  return {
    check: async (text) => {
      const draft = checkDraft(await fetchDataset(['totals']), text, language);
      const lacksFigures = draft.figures.some(({ reason }) => reason === 'no-figure');
      return lacksFigures ? checkDraft(await fetchDataset(['totals', 'world']), text, language) : draft;
    },
  };
}
