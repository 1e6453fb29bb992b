export { footerLine } from './footer-line.ts';
export { crumbLine, tabsLine } from './head-lines.ts';
export { noteBox, paletteBox } from './overlay-boxes.ts';
export { questionLine } from './question-line.ts';
export { questionMenu } from './question-menu.ts';
