import { longestDraft } from '@sogdia/core/claims';
import { type Draft, newLocation, type ProgramContext, type ProgramState, topLocation } from '../../model/index.ts';
import { changeLocations, changeTop } from './change-location.ts';
import { homeLocation } from './home-location.ts';

/** Opens a text on the tab of drafts, or puts it in the place of the one that is open there; one that is too long is not taken. */
export function openDraft(state: ProgramState, draft: Draft, context: ProgramContext): ProgramState {
  if (draft.text.length > longestDraft)
    return { ...state, message: context.text['draft.too-long']({ found: draft.text.length, most: longestDraft }) };
  if (topLocation(state).kind === 'draft') return changeTop(state, { draft, row: 0, scroll: 0, column: 0 }, context);
  return changeLocations(state, [homeLocation(context), newLocation('draft', { spec: context.usual, draft })], context);
}

/** The draft that was open last; null where none was. */
export function lastDraft({ past, locations }: ProgramState): Draft | null {
  const found = [...past, locations].flat().findLast(({ draft }) => draft !== null && draft.text !== '');
  return found?.draft ?? null;
}
