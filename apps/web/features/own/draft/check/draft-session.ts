import type { Dataset, Language } from '@sogdia/core';
import { type CheckedDraft, checkDraftInSteps, longestDraft } from '@sogdia/core/claims';
import type { fetchDataset } from '../../../../lib/fetch-dataset.ts';
import type { DraftOverview, DraftPart, DraftReply, DraftRequest } from './draft-exchange.ts';
import { partsOfDraft } from './parts-of-draft.ts';

/** What a session of checks needs: the data, and someone who listens. */
export interface DraftSessionOptions {
  readonly load: typeof fetchDataset;
  readonly post: (reply: DraftReply) => void;
}

/** How many times in a check it is told how far it is. */
const tellings = 100;

/** Answers requests one after the other, and keeps the parts of the draft that was checked last. */
export function draftSession({ load, post }: DraftSessionOptions): (request: DraftRequest) => Promise<void> {
  let parts: readonly DraftPart[] = [];
  let own: Dataset | null = null;
  return async (request) => {
    if (request.kind === 'data') {
      own = request.dataset;
      return;
    }
    if (request.kind === 'part') {
      const part = parts[request.index];
      if (part !== undefined) post({ kind: 'part', part });
      return;
    }
    const { text, language } = request;
    if (text.length > longestDraft) return post({ kind: 'failed', why: 'too-long' });
    try {
      const { figures, summary, sources, world } =
        own === null ? await checked(text, language, load, post) : readThrough(own, text, language, post);
      parts = partsOfDraft(text, figures);
      const [part] = parts;
      if (part !== undefined)
        post({ kind: 'checked', overview: { summary, figures: figures.length, parts: parts.length, sources, world }, part });
    } catch {
      post({ kind: 'failed', why: 'no-data' });
    }
  };
}

/** The yearly trade that the study asks about; then all else that a text may speak of; then the rest of the world, which is the most to fetch. */
const stages = [['totals'], ['totals', 'months', 'context', 'products'], ['totals', 'months', 'context', 'products', 'world']] as const;

/** A check with as few data as it takes: more are fetched where a figure is not right by those, the rest of the world where one is missing. */
async function checked(text: string, language: Language, load: DraftSessionOptions['load'], post: DraftSessionOptions['post']) {
  const [first, more, all] = stages;
  const draft = readThrough(await load(first), text, language, post);
  if (draft.figures.every(({ outcome, reason }) => outcome === 'right' || reason === 'to-come' || reason === 'language')) return draft;
  const again = readThrough(await load(more), text, language, post);
  return again.figures.some(({ reason }) => reason === 'no-figure') ? readThrough(await load(all), text, language, post) : again;
}

/** A draft that was checked, with the names of the data that it was checked against. */
type NamedDraft = CheckedDraft & Pick<DraftOverview, 'world'>;

function readThrough(dataset: Dataset, text: string, language: Language, post: DraftSessionOptions['post']): NamedDraft {
  const { economies, groups } = dataset;
  const steps = checkDraftInSteps(dataset, text, language);
  let told = 0;
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return { ...value, world: { economies, groups } };
    const now = Math.floor((value / text.length) * tellings);
    if (now > told) post({ kind: 'progress', share: value / text.length });
    told = Math.max(told, now);
  }
}
