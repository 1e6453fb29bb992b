import type { Dataset, Language } from '@sogdia/core';
import { type CheckedDraft, checkDraft, draftLanguages, longestDraft } from '@sogdia/core/claims';
import { bringDrafts, withoutLedger } from '../../data/index.ts';
import { InputError, type InputSource, readInput } from '../../files/index.ts';

/** A text with its figures checked. It passes as long as none of them is off. */
export interface DraftItem {
  readonly kind: 'draft';
  /** The file it was read from; `-` is stdin. */
  readonly path: string;
  readonly content: string;
  readonly checked: CheckedDraft;
  readonly passes: boolean;
}

/** Checks the figures of drafts. */
export async function checkDrafts(
  dataset: Dataset,
  paths: readonly string[],
  input: InputSource,
  language: Language,
): Promise<readonly DraftItem[]> {
  const bare = withoutLedger(dataset);
  const contents = await Promise.all(paths.map((path) => readDraft(path, input)));
  await bringDrafts(draftLanguages(contents.join('\n')));
  return contents.map((content, index): DraftItem => {
    const checked = checkDraft(bare, content, language);
    return { kind: 'draft', path: paths[index] ?? '-', content, checked, passes: checked.counts.off === 0 };
  });
}

async function readDraft(path: string, input: InputSource): Promise<string> {
  const content = await readInput(path, input);
  if (content.length <= longestDraft) return content;
  const most = `a draft of at most ${longestDraft / 1e6} million characters`;
  throw new InputError('too long', path, [most], `${content.length} characters`, 'error.too-long');
}
