export { paletteEntries } from './palette-entries.ts';
export { kindOfSign, type PaletteEntry } from './palette-entry.ts';
