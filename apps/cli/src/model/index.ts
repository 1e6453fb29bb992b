export type { ProgramContext } from './context/index.ts';
export { lookOf, programContext, recordName, shownRecordName, timeName, tradeWith } from './context/index.ts';
export type { ActionId, Keymap, KeyProblem } from './keys/index.ts';
export { actionsOn, findAction, hasQuestion, keyLabel, keymap, keyNames, recordKinds, remapKeys, reservedKeys } from './keys/index.ts';
export { type Draft, draftOf } from './location/draft.ts';
export { type Location, type LocationKind, locationForms, newestRow, newLocation, viewLocation } from './location/location.ts';
export type {
  FilterOverlay,
  NoteOverlay,
  PaletteOverlay,
  ProgramState,
  QuestionOverlay,
  TableOverlay,
} from './location/program-state.ts';
export { initialState, topLocation, withTop } from './location/program-state.ts';
export { fieldsOf, type QuestionField } from './location/question-field.ts';
export { questionOf } from './location/question-of.ts';
export {
  isMetric,
  newestMonthSpec,
  otherMonth,
  otherRecords,
  otherVintages,
  partnerLocation,
  twoRecordsSpec,
  viewName,
  wordsOfMethod,
} from './query/index.ts';
export { answered, reasonOf } from './question/answered.ts';
export { answeredQuestion, newestFigure } from './question/answered-question.ts';
export { withEconomies } from './question/economy-options.ts';
export { optionsOfField } from './question/options-of-field.ts';
export { pastedQuestion, shellWords } from './question/pasted-question.ts';
export type { QuestionOption } from './question/question-option.ts';
export { questionSentence, type SentenceLength } from './question/question-sentence.ts';
export { searched } from './question/search-rank.ts';
