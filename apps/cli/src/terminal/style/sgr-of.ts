import type { ColorDepth } from './color-depth.ts';
import { type Color, grounds, interfaceColors, palette } from './palette.ts';
import { type DataColor, dataColors, type Style, type ValueLevel, valueLevels } from './style.ts';

const attributes = { bold: '1', faint: '2', underline: '4', inverse: '7' } as const;

/** The colour of each style that is one as a background. */
const colorOfFill: ReadonlyMap<string, DataColor> = new Map(dataColors.map((color) => [`fill-${color}`, color]));

/** The select-graphic-rendition sequence of a style; empty where the style needs none or the terminal shows none. */
export function sgrOf(style: Style, depth: ColorDepth): string {
  if (depth === 'none') return '';
  const codes = codesOf(style, depth);
  return codes === '' ? '' : `\x1b[${codes}m`;
}

function codesOf(style: Style, depth: Exclude<ColorDepth, 'none'>): string {
  switch (style) {
    case 'plain':
      return '';
    case 'strong':
    case 'headline':
      return attributes.bold;
    case 'title':
    case 'key':
      return joined(attributes.bold, foreground(interfaceColors.accent, depth));
    case 'tab':
      return joined(attributes.bold, attributes.underline, foreground(interfaceColors.accent, depth));
    case 'field':
      return joined(depth === 'mono' ? attributes.bold : '', foreground(interfaceColors.accent, depth));
    case 'faint':
    case 'missing':
      return depth === 'mono' ? attributes.faint : foreground(interfaceColors.faint, depth);
    case 'border':
      return depth === 'mono' ? attributes.faint : foreground(interfaceColors.border, depth);
    case 'border-active':
      return foreground(interfaceColors.accent, depth);
    case 'cursor':
      return attributes.inverse;
    case 'selected':
      return attributes.bold;
    case 'match':
      return attributes.underline;
    case 'warning':
      return foreground(interfaceColors.warning, depth);
    case 'error':
      return joined(attributes.bold, foreground(interfaceColors.error, depth));
    default: {
      if (isLevel(style)) return ground(style, depth);
      const filled = colorOfFill.get(style);
      return filled === undefined ? foreground(palette[style as DataColor], depth) : fill(palette[filled], depth);
    }
  }
}

function foreground(color: Color, depth: Exclude<ColorDepth, 'none'>): string {
  if (depth === 'mono') return '';
  return depth === '16' ? String(color.basic) : `38;5;${color.xterm}`;
}

function isLevel(style: Style): style is ValueLevel {
  return (valueLevels as readonly Style[]).includes(style);
}

/** Text on the ground of a level; of 16 colours the two highest levels have a ground, those under them a colour, and the lowest neither. */
function ground(level: ValueLevel, depth: Exclude<ColorDepth, 'none'>): string {
  const step = Number(level.at(-1));
  if (depth === 'mono') return step > 3 ? attributes.inverse : '';
  const { xterm, basic, isDark } = grounds[level];
  if (depth === '16') return step > 3 ? `30;${basic + 10}` : step > 1 ? String(basic) : '';
  return `38;5;${isDark ? 231 : 16};48;5;${xterm}`;
}

/** White text on the colour; reverse video where there is no colour. */
function fill(color: Color, depth: Exclude<ColorDepth, 'none'>): string {
  if (depth === 'mono') return attributes.inverse;
  return depth === '16' ? `97;${color.basic + 10}` : `38;5;231;48;5;${color.xterm}`;
}

function joined(...codes: readonly string[]): string {
  return codes.filter((code) => code !== '').join(';');
}
