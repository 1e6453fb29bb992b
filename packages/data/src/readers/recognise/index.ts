export { encodingEvidence } from './encoding-evidence.ts';
export { type Frame, frameOf, type HeadLines, headLines } from './frame-of.ts';
export { guessedMap } from './guessed-map.ts';
export { type MappedTable, mappedTable } from './known-layout.ts';
export { type HeaderMatch, matchHeader } from './recognise-header.ts';
export { headerOf } from './separator-of.ts';
