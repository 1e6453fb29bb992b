export { draftLanguages, foreignFigures, languageOf } from './language-of.ts';
export { type DraftWord, extentOf, lowerAt, readWords, touches } from './read-words.ts';
export type { TextPiece } from './split-sentences.ts';
export { textBlocks } from './text-blocks.ts';
export { WordTree } from './word-tree.ts';
