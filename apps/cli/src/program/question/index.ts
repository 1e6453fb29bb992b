export { cursorOf, keepQuestion, openQuestion, pressInQuestion, showQuestion } from './edit-question.ts';
export { pasteText } from './paste-text.ts';
export { movedIndex, typed } from './typed-text.ts';
