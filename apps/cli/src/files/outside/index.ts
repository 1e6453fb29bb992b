export { type EditedText, editText } from './edit-text.ts';
export { openPage } from './open-page.ts';
