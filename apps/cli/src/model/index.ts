export { lookOf, type ProgramContext, programContext, recordName, shownRecordName, timeName } from './context/index.ts';
export {
  type ActionId,
  actionsOn,
  bothBooksKinds,
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
export { changeSpec, otherBooks, otherSpan, otherVintages, overrideQuery, twoBooksSpec } from './query/index.ts';
export {
  type FilterOverlay,
  initialState,
  type NoteOverlay,
  newestRow,
  newSheet,
  type PaletteOverlay,
  type ProgramState,
  questionOf,
  type Sheet,
  type SheetKind,
  sheetForms,
  topSheet,
  viewSheet,
  withTop,
} from './sheet/index.ts';
