import { draftOf, type ProgramContext, type ProgramState, pastedQuestion, topLocation } from '../../model/index.ts';
import { typedIn, withTyped } from '../locations/filter-line.ts';
import { openDraft } from '../locations/open-draft.ts';
import { keepQuestion, showQuestion } from './edit-question.ts';

/** The state after a text was pasted. One that asks no question is a draft, where nothing is being typed: its figures are checked. */
export function pasteText(state: ProgramState, pasted: string, context: ProgramContext): ProgramState {
  const asked = pastedQuestion(pasted, topLocation(state).spec, context);
  const isText = topLocation(state).kind === 'draft' || (/\d/.test(pasted) && /\s/.test(pasted.trim()));
  if (state.overlay === null && asked === null && isText) return openDraft(state, draftOf(pasted), context);
  return withPasted(state, pasted, asked, context);
}

/** The question that a text asks fills the question bar, or is shown where that is not open; into what is being typed any other text goes as one line. */
function withPasted(state: ProgramState, pasted: string, asked: ReturnType<typeof pastedQuestion>, context: ProgramContext): ProgramState {
  const { overlay } = state;
  const line = pasted.trim().replaceAll(/[\p{Control}\s]+/gu, ' ');
  switch (overlay?.kind) {
    case 'palette':
      return { ...state, overlay: { ...overlay, text: overlay.text + line, index: 0 } };
    case 'filter':
      return withTyped(state, overlay, typedIn(overlay, topLocation(state)) + line, context);
    case 'note':
    case 'table':
      return state;
    default: {
      const before = overlay?.before ?? state.locations;
      if (asked !== null) {
        const shown = showQuestion(state, before, asked.spec, context);
        const told = { ...shown, message: shown.message ?? asked.told };
        return overlay === null ? keepQuestion(told, before, context) : told;
      }
      return overlay === null
        ? { ...state, message: context.text['message.not-a-question'] }
        : { ...state, overlay: { ...overlay, text: overlay.text + line, index: null } };
    }
  }
}
