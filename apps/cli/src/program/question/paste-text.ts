import { type ProgramContext, type ProgramState, pastedQuestion, shellWords, topLocation } from '../../model/index.ts';
import type { Transition } from '../locations/effect.ts';
import { typedIn, withTyped } from '../locations/filter-line.ts';
import { keepQuestion, showQuestion } from './edit-question.ts';

/** The state after a text was pasted. A text with figures that asks no question has them checked, where nothing is being typed. */
export function pasteText(state: ProgramState, pasted: string, context: ProgramContext): Transition {
  const asked = pastedQuestion(pasted, topLocation(state).spec, context);
  if (state.overlay !== null || asked !== null || !/\d/.test(pasted) || !/\s/.test(pasted.trim()))
    return { state: withPasted(state, pasted, asked, context), effects: [] };
  return { state, effects: [{ kind: 'run', words: shellWords(`check -${context.dataOption}`), input: pasted }] };
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
