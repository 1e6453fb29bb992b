export { answerName } from './answer-names.ts';
export { expectKnown } from './expect-known.ts';
export { provideReaderTexts, type ReaderTexts, readerTexts } from './reader-texts.ts';
