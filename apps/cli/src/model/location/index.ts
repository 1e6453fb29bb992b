export { type Location, type LocationKind, locationForms, locationKinds, newestRow, newLocation, viewLocation } from './location.ts';
export {
  type FilterOverlay,
  initialState,
  type NoteOverlay,
  type PaletteOverlay,
  type ProgramState,
  topLocation,
  withTop,
} from './program-state.ts';
export { questionOf } from './question-of.ts';
