export { columnPane, paneWidth } from './column-boxes.ts';
export { footerLine } from './footer-line.ts';
export { crumbLine, tabsLine } from './head-lines.ts';
export { type Boxed, overlayBox } from './overlay-boxes.ts';
export { questionLine } from './question-line.ts';
