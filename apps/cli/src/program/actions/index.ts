export { clampCursor } from './change-location.ts';
export type { Effect } from './effect.ts';
export { paletteEntries } from './palette-entries.ts';
export { pressKey } from './press-key.ts';
