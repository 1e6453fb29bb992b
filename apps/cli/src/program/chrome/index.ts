export { crumbLine } from './crumb-line.ts';
export { footerLine } from './footer-line.ts';
export { noteBox, paletteBox } from './overlay-boxes.ts';
export { questionLine } from './question-line.ts';
export { questionMenu } from './question-menu.ts';
export { tabsLine } from './tabs-line.ts';
