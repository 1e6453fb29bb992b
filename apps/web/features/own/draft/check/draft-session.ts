import { type CheckedDraft, checkDraftInSteps, type Dataset, type Language, longestDraft } from '@sogdia/core';
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

/** A check with the trade that the study asks about, and with that of the rest of the world where the text speaks of it. */
async function checked(text: string, language: Language, load: DraftSessionOptions['load'], post: DraftSessionOptions['post']) {
  const draft = readThrough(await load(['totals']), text, language, post);
  const lacksFigures = draft.figures.some(({ reason }) => reason === 'no-figure');
  return lacksFigures ? readThrough(await load(['totals', 'world']), text, language, post) : draft;
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
