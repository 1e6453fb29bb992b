export { answerName } from './answer-names.ts';
export { codeInWords } from './code-in-words.ts';
export { expectKnown } from './expect-known.ts';
export { layoutSaid } from './layout-in-words.ts';
export { type PlainText, provideReaderTexts, type ReaderTexts, readerTexts } from './reader-texts.ts';
