import type { Dataset, Language } from '@sogdia/core';
import { type CheckedDraft, checkDraftInSteps, draftLanguages, longestDraft } from '@sogdia/core/claims';
import type { fetchDataset } from '../../../../lib/fetch-dataset.ts';
import { othersTurn } from '../../../../lib/promises/others-turn.ts';
import { bringDrafts } from '../../../../messages/bring-drafts.ts';
import { bringTexts } from '../../../../messages/bring-texts.ts';
import type { DraftOverview, DraftPart, DraftReply, DraftRequest } from './draft-exchange.ts';
import { partsOfDraft } from './parts-of-draft.ts';

/** What a session of checks needs: the data, by parts or all at once, and someone who listens. */
export interface DraftSessionOptions {
  readonly load: typeof fetchDataset;
  readonly isWhole?: boolean;
  readonly post: (reply: DraftReply) => void;
}

/** How many times in a check it is told how far it is. */
const tellings = 100;

/** How long it reads before others get a turn, in milliseconds. */
const turn = 60;

/** Answers requests one after the other, and keeps the parts of the draft that was checked last. Only the check that was begun last goes on. */
export function draftSession({ load, isWhole = false, post }: DraftSessionOptions): (request: DraftRequest) => Promise<void> {
  let parts: readonly DraftPart[] = [];
  let begun = 0;
  return async (request) => {
    if (request.kind === 'part') {
      const part = parts[request.index];
      if (part !== undefined) post({ kind: 'part', part });
      return;
    }
    begun += 1;
    if (request.kind === 'stop') return;
    const { text, language } = request;
    if (text.length > longestDraft) return post({ kind: 'failed', why: 'too-long' });
    const mine = begun;
    const isStopped = (): boolean => begun !== mine;
    const readWith = async (stage: Stage) => readThrough(await load(stage), text, language, { post, isStopped });
    try {
      const { figures, summary, sources, world } = isWhole ? await readWith(stages[0]) : await checked(readWith);
      parts = partsOfDraft(text, figures);
      const [part] = parts;
      if (part !== undefined)
        post({ kind: 'checked', overview: { summary, figures: figures.length, parts: parts.length, sources, world }, part });
    } catch {
      if (!isStopped()) post({ kind: 'failed', why: 'no-data' });
    }
  };
}

/** The yearly trade that the study asks about; then all else that a text may speak of; then the rest of the world, which is the most to fetch. */
const stages = [['totals'], ['totals', 'months', 'context', 'products'], ['totals', 'months', 'context', 'products', 'world']] as const;

type Stage = (typeof stages)[number];

/** A check with as few data as it takes: more are fetched where a figure is not right by those, the rest of the world where one is missing. */
async function checked(readWith: (stage: Stage) => Promise<NamedDraft>): Promise<NamedDraft> {
  const [first, more, all] = stages;
  const draft = await readWith(first);
  if (draft.figures.every(({ outcome, reason }) => outcome === 'right' || reason === 'to-come' || reason === 'language')) return draft;
  const again = await readWith(more);
  return again.figures.some(({ reason }) => reason === 'no-figure') ? readWith(all) : again;
}

/** A draft that was checked, with the names of the data that it was checked against. */
type NamedDraft = CheckedDraft & Pick<DraftOverview, 'world'>;

/** Who is told how far a check is, and who tells it to go no further. */
type Listening = Pick<DraftSessionOptions, 'post'> & { readonly isStopped: () => boolean };

async function readThrough(dataset: Dataset, text: string, language: Language, { post, isStopped }: Listening): Promise<NamedDraft> {
  await Promise.all([bringTexts(language), bringDrafts(draftLanguages(text))]);
  const steps = checkDraftInSteps(dataset, text, language);
  let told = 0;
  let before = performance.now();
  for (;;) {
    if (performance.now() - before > turn) {
      await othersTurn();
      before = performance.now();
    }
    if (isStopped()) throw new Error('the check was stopped');
    const { done, value } = steps.next();
    if (done === true) return { ...value, world: { economies: dataset.economies, groups: dataset.groups } };
    const now = Math.floor((value / text.length) * tellings);
    if (now > told) post({ kind: 'progress', share: value / text.length });
    told = Math.max(told, now);
  }
}
