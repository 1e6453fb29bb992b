export type { MouseEvent, Theme } from './output/index.ts';
export {
  clipboardSequence,
  modeStream,
  mouseOff,
  mouseOn,
  printLines,
  screenWriter,
  themeOf,
  visibleJson,
  visibleText,
  withoutMouse,
} from './output/index.ts';
export type { ColorDepth, ColorEnvironment, DataColor, Glyphs, Style } from './style/index.ts';
export { asciiGlyphs, asciiText, colorChoices, colorOf, outcomeMark, unicodeGlyphs, verdictMark } from './style/index.ts';
export type { Cell, Line, Piece } from './text/index.ts';
export {
  balancedText,
  blanks,
  boxLines,
  clickable,
  clustersOf,
  fitFrame,
  fitLine,
  lineOf,
  linkedLine,
  overlayFrame,
  ruleLine,
  spreadLine,
  textWidth,
  wrapOnScreen,
  wrapText,
} from './text/index.ts';
