export { clipboardSequence } from './copy-to-terminal.ts';
export { modeStream } from './mode-stream.ts';
export { type MouseEvent, mouseOff, mouseOn, withoutMouse } from './mouse.ts';
export { pageOfTerminal, withoutAnswers } from './page-of-terminal.ts';
export { printLines } from './print-lines.ts';
export { screenWriter } from './screen-writer.ts';
export { themeOf } from './theme-of.ts';
export { visibleJson, visibleText } from './visible-text.ts';
