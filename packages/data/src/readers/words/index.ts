export { answerName } from './answer-names.ts';
export { readerTexts } from './en.data.ts';
export { expectKnown } from './expect-known.ts';
