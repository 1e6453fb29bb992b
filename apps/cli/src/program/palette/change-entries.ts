import { optionsOfField, type ProgramContext, type ProgramState, type QuestionField, topLocation } from '../../model/index.ts';
import { keepQuestion, showQuestion } from '../question/index.ts';
import { type PaletteEntry, paletteEntry } from './palette-entry.ts';

const fields: readonly QuestionField[] = ['subject', 'frequency', 'money', 'record', 'goods', 'form'];

/** Every other choice of the question on top, goods among them, as far as it has figures. */
export function changeEntries(state: ProgramState, context: ProgramContext): readonly PaletteEntry[] {
  const { spec } = topLocation(state);
  return fields.flatMap((field) =>
    optionsOfField(field, spec, '', context)
      .filter(({ reason, isChosen }) => reason === null && !isChosen)
      .map((option) =>
        paletteEntry({
          ...{ id: `${field}.${option.id}`, kind: field === 'goods' ? 'goods' : 'change', label: option.label, words: option.words },
          help: option.detail === '' ? context.text[`question.ask.${field}`] : option.detail,
          run: (current, given) => ({
            state: keepQuestion(showQuestion(current, current.locations, option.spec, given), current.locations, given),
            effects: [],
          }),
        }),
      ),
  );
}
