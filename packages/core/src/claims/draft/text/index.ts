export { foreignFigures, isOtherLanguage } from './language-of.ts';
export { type DraftWord, extentOf, lowerAt, readWords, said, touches } from './read-words.ts';
export type { SentenceOfText } from './split-sentences.ts';
export { type TableCell, type TextBlock, textBlocks } from './text-blocks.ts';
export { WordTree } from './word-tree.ts';
