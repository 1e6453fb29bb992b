export { asciiText } from './ascii-text.ts';
export { type ColorChoice, type ColorDepth, type ColorEnvironment, colorChoices, colorDepthOf } from './color-depth.ts';
export { asciiGlyphs, type Glyphs, unicodeGlyphs } from './glyphs.ts';
export { outcomeMark } from './outcome-mark.ts';
export { colorOf } from './series-color.ts';
export { sgrOf } from './sgr-of.ts';
export type { DataColor, Style } from './style.ts';
export { verdictMark } from './verdict-mark.ts';
