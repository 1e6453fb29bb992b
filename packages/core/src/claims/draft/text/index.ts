export { type Letter, letterBySign, letterByWord } from './draft-lexicon.data.ts';
export { foreignFigures, isOtherLanguage } from './language-of.ts';
export { type DraftWord, lowerAt, readWords, said, touches, wordSet } from './read-words.ts';
export type { SentenceOfText } from './split-sentences.ts';
export { type TableCell, type TextBlock, textBlocks } from './text-blocks.ts';
