import { contrastOf, nearestOf256, rgbOf } from './color.ts';
import type { ColorDepth } from './color-depth.ts';
import { type DataColor, type Ground, type Style, type ValueLevel, valueLevels } from './style.ts';
import type { Theme } from './theme.ts';
import { grounds, levelGrounds, overColors, type StyleLook, styleLooks, type Token, tokens } from './tokens.data.ts';

type Depth = Exclude<ColorDepth, 'none'>;
type Colors = Pick<Theme, 'page' | 'isHighContrast'> & { readonly depth: Depth };

const [bold, inverse] = ['1', '7'] as const;

const known = new WeakMap<Theme, Map<string, string>>();

/** The select-graphic-rendition sequence of a style on a ground; empty where they need none or the terminal shows none. */
export function sgrOf(style: Style, theme: Theme, ground: Ground = 'page'): string {
  const { depth } = theme;
  if (depth === 'none' || (style === 'plain' && ground === 'page')) return '';
  const sequences = known.get(theme) ?? new Map<string, string>();
  known.set(theme, sequences);
  const name = ground === 'page' ? style : `${style} ${ground}`;
  const found = sequences.get(name) ?? `\x1b[${codesOf(style, { ...theme, depth }, ground).join(';')}m`.replace('\x1b[m', '');
  sequences.set(name, found);
  return found;
}

function codesOf(style: Style, colors: Colors, ground: Ground): readonly string[] {
  const level = valueLevels.find((one) => one === style);
  if (level !== undefined) return levelCodes(level, colors);
  if (style === 'tab') return [bold, ...fillCodes('key', colors)];
  if (style.startsWith('fill-')) return fillCodes(style.slice(5) as DataColor, colors);
  const look: StyleLook = styleLooks[style as keyof typeof styleLooks] ?? { token: style as DataColor, attributes: [] };
  const { token, attributes, plain = attributes } = look;
  const isMarkedRow = ground === 'row' && colors.isHighContrast && style !== 'cursor';
  const all = [...(colors.depth === 'mono' ? plain : attributes), ...(isMarkedRow ? [inverse] : [])];
  const behind = ground === 'page' || isMarkedRow ? [] : groundCodes(ground, colors);
  return [...all, ...tokenCodes(token, colors, behind.length > 0), ...behind];
}

/** The colour of a token before the page, or before a ground, where also plain text has one of its own. */
function tokenCodes(asked: Token, colors: Colors, isOnGround: boolean): readonly string[] {
  const token = colors.isHighContrast ? (({ dim: 'text', rule: 'dim' } as const)[asked as 'dim' | 'rule'] ?? asked) : asked;
  const { basic, plain } = tokens[token];
  if (colors.depth === 'mono') return plain === null ? [] : [plain];
  if (colors.depth === '16') return basic === null ? [] : [basic];
  const hex = tokens[token][colors.page];
  return hex === null || (token === 'text' && !isOnGround) ? [] : [`38;${colorCode(hex, colors.depth)}`];
}

function groundCodes(ground: Exclude<Ground, 'page'>, { depth, page }: Colors): readonly string[] {
  const hex = grounds[ground][page];
  return hex === null || depth === 'mono' || depth === '16' ? [] : [`48;${colorCode(hex, depth)}`];
}

function colorCode(hex: string, depth: 'truecolor' | '256'): string {
  return depth === '256' ? `5;${nearestOf256(hex)}` : `2;${rgbOf(hex).join(';')}`;
}

/** Text on the ground of a level; of 16 colours the two highest levels have a ground, those under them a colour, and the lowest neither. */
function levelCodes(level: ValueLevel, { depth, page }: Colors): readonly string[] {
  const step = Number(level.at(-1));
  if (depth === 'mono') return step > 3 ? [inverse] : [];
  const basic = level.startsWith('rise') ? 36 : 33;
  if (depth === '16') return step > 3 ? ['30', String(basic + 10)] : step > 1 ? [String(basic)] : [];
  return painted(levelGrounds[level][page], depth);
}

/** Text on a hue; reverse video where there is no colour. */
function fillCodes(token: Token, { depth, page }: Colors): readonly string[] {
  const { basic } = tokens[token];
  if (depth === 'mono' || (depth === '16' && basic === null)) return [inverse];
  if (depth === '16') return ['30', String(Number(basic) + 10)];
  return painted(tokens[token][page] ?? overColors[0], depth);
}

function painted(hex: string, depth: 'truecolor' | '256'): readonly string[] {
  const [over = overColors[0]] = overColors.toSorted((one, other) => contrastOf(other, hex) - contrastOf(one, hex));
  return [`38;${colorCode(over, depth)}`, `48;${colorCode(hex, depth)}`];
}
