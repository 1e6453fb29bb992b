export { lookOf, type ProgramContext, programContext, recordName, shownRecordName, timeName } from './context/index.ts';
export {
  type ActionId,
  actionsOn,
  bothRecordsKinds,
  findAction,
  type Keymap,
  type KeyProblem,
  keyLabel,
  keymap,
  keyNames,
  recordKinds,
  remapKeys,
  reservedKeys,
} from './keys/index.ts';
export {
  type FilterOverlay,
  initialState,
  type Location,
  type LocationKind,
  locationForms,
  type NoteOverlay,
  newestRow,
  newLocation,
  type PaletteOverlay,
  type ProgramState,
  questionOf,
  topLocation,
  viewLocation,
  withTop,
} from './location/index.ts';
export { changeSpec, otherRecords, otherSpan, otherVintages, overrideQuery, twoRecordsSpec, viewName } from './query/index.ts';
