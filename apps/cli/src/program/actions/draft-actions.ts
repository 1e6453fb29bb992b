import { type Draft, draftOf, type Location, type ProgramContext, type ProgramState, topLocation, withTop } from '../../model/index.ts';
import { othersAt, suggestionFor } from '../../screens/index.ts';
import { changeTop } from '../locations/change-location.ts';
import type { Transition } from '../locations/effect.ts';
import { lastDraft, openDraft } from '../locations/open-draft.ts';

/** So many figures are put right at once. */
const mostAtOnce = 200;

/** The text of the last draft, or an empty one. */
export function goToDraft(state: ProgramState, context: ProgramContext): ProgramState {
  return topLocation(state).kind === 'draft' ? state : openDraft(state, lastDraft(state) ?? draftOf(''), context);
}

/** An empty text to paste into. */
export function emptyDraft(state: ProgramState, context: ProgramContext): ProgramState {
  return { ...openDraft(state, draftOf(''), context), message: context.text['draft.paste'] };
}

/** Opens the text in the editor of the environment. */
export function editDraft(state: ProgramState): Transition {
  return { state, effects: [{ kind: 'edit', draft: topLocation(state).draft ?? draftOf('') }] };
}

/** Puts the figure under the cursor in the form that is right, where there is one for sure; or every one, as many as are taken at once. */
export function acceptSuggestion(state: ProgramState, context: ProgramContext, isForAll = false): ProgramState {
  const { draft, row } = topLocation(state);
  if (draft === null) return state;
  const figures = context.drafts?.check(draft.text)?.figures ?? [];
  const asked = isForAll ? figures.filter(({ outcome }) => outcome === 'off').slice(0, mostAtOnce) : figures.slice(row, row + 1);
  const sure = asked.flatMap((figure) => {
    const text = suggestionFor(figure, draft, context);
    return text === null ? [] : { ...figure, text };
  });
  if (sure.length === 0) return { ...state, message: context.text['draft.no-suggestion'] };
  const text = sure.reduceRight((whole, one) => whole.slice(0, one.start) + one.text + whole.slice(one.end), draft.text);
  return { ...changeTop(state, { draft: draftOf(text) }, context), message: context.text['draft.accepted']({ count: sure.length }) };
}

/** Goes to the next of the other figures that may be meant, after the last back to the text. */
export function nextOther(state: ProgramState, context: ProgramContext): ProgramState {
  const location = topLocation(state);
  const count = othersAt(location, context).length;
  if (count === 0) return { ...state, message: context.text['draft.no-others'] };
  return withTop(state, { ...location, column: (location.column + 1) % (count + 1) });
}

/** The long text that a location shows while it is being read; null where none is. */
export function draftInReading({ draft }: Location, { drafts }: ProgramContext): Draft | null {
  return draft === null || draft.isStopped || drafts === null || drafts.check(draft.text) !== null ? null : draft;
}
