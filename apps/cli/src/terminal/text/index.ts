export type { Cell, Line } from './cell.ts';
export { boxLines, fitFrame, overlayFrame, ruleLine } from './compose.ts';
export { blanks, clickable, cutText, fitLine, following, lineOf, linkedLine, onGround, type Piece, spreadLine } from './line.ts';
export { clustersOf, padText, textWidth } from './text-width.ts';
export { balancedText, wrapOnScreen, wrapText } from './wrap-text.ts';
