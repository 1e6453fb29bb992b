export { answerName } from './answer-names.ts';
export { readerTexts } from './en.data.ts';
