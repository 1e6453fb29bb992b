export {
  type FilterOverlay,
  initialState,
  type NoteOverlay,
  type PaletteOverlay,
  type ProgramState,
  topSheet,
  withTop,
} from './program-state.ts';
export { questionOf } from './question-of.ts';
export { newestRow, newSheet, type Sheet, type SheetKind, sheetForms, sheetKinds, viewSheet } from './sheet.ts';
