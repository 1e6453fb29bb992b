import type { DataColor, Style, ValueLevel } from './style.ts';

/**
 * The one table of colours. Those that occur together are told apart by all eyes: a test measures it. `dark`, `light`: on a page of that kind; `either`: where nobody can tell which page it is. `basic`: the codes where there are
 * 16 colours, `plain` where there is none; null where the colour of the text is kept.
 */
export const tokens = {
  text: { dark: '#f2f4f6', light: '#1f2328', either: null, basic: null, plain: null },
  dim: { dark: '#a6b0bb', light: '#57606a', either: '#808080', basic: '2', plain: '2' },
  rule: { dark: '#74808d', light: '#7c858f', either: '#767676', basic: '2', plain: '2' },
  key: { dark: '#6cc6da', light: '#0b6275', either: '#0087d7', basic: '36', plain: null },
  val: { dark: '#6cc6da', light: '#0b6275', either: '#0087d7', basic: '36', plain: '1' },
  reporter: { dark: '#58b0ff', light: '#0a58ca', either: '#0087d7', basic: '94', plain: null },
  partner: { dark: '#ffa657', light: '#953800', either: '#d75f00', basic: '33', plain: null },
  export: { dark: '#4fd1b5', light: '#0f6a5b', either: '#008787', basic: '32', plain: null },
  import: { dark: '#c8a2ff', light: '#6639ba', either: '#875fd7', basic: '35', plain: null },
  kaz: { dark: '#6fa1ff', light: '#0357d4', either: '#0087d7', basic: '36', plain: null },
  uzb: { dark: '#7bf6ad', light: '#187152', either: '#00875f', basic: '32', plain: null },
  kgz: { dark: '#eaab1a', light: '#855700', either: '#878700', basic: '33', plain: null },
  tjk: { dark: '#f0b7fe', light: '#703c74', either: '#af5fd7', basic: '35', plain: null },
  tkm: { dark: '#ff8296', light: '#940911', either: '#d7005f', basic: '31', plain: null },
  ca5: { dark: '#c6d0da', light: '#33414f', either: '#5f8787', basic: null, plain: null },
  good: { dark: '#7bf6ad', light: '#167354', either: '#00875f', basic: '32', plain: null },
  bad: { dark: '#ff8f70', light: '#a02a00', either: '#d7005f', basic: '31', plain: null },
  warn: { dark: '#f2c14e', light: '#7d5a00', either: '#878700', basic: '33', plain: null },
} as const;

/** What is painted behind cells: never the page itself. Null where nobody can tell which page it is. */
export const grounds = {
  row: { dark: '#16363f', light: '#dff1f5', either: null },
  bar: { dark: '#1f262e', light: '#e9edf0', either: null },
  menu: { dark: '#171c22', light: '#f6f7f8', either: null },
} as const;

/** The grounds of values by their level, from the least rise and the least fall on; text on them is that of the page, or `over` where they have gone too far from it. */
export const levelGrounds = {
  'rise-1': { dark: '#182a2f', light: '#e3f2f4', either: '#d7ffff' },
  'rise-2': { dark: '#1e3d46', light: '#c3e3e8', either: '#afd7d7' },
  'rise-3': { dark: '#28515c', light: '#97cbd4', either: '#87afaf' },
  'rise-4': { dark: '#306473', light: '#5fabb9', either: '#5f8787' },
  'rise-5': { dark: '#8fdcec', light: '#0b5566', either: '#005f5f' },
  'fall-1': { dark: '#322318', light: '#fbeee3', either: '#ffd7af' },
  'fall-2': { dark: '#4a3221', light: '#f3d5ba', either: '#ffaf87' },
  'fall-3': { dark: '#64412a', light: '#e7b38a', either: '#d7875f' },
  'fall-4': { dark: '#7d5233', light: '#cd8a57', either: '#af5f00' },
  'fall-5': { dark: '#f4bd90', light: '#8a3d0a', either: '#5f0000' },
} as const;

/** Text on a hue or a ground: whichever of the two reads better. */
export const overColors = ['#000000', '#ffffff'] as const;

export type Token = keyof typeof tokens;

/** The token of a style and its attributes, with colours and, where they differ, without: 1 is bold, 4 underlined, 7 reversed. */
export interface StyleLook {
  readonly token: Token;
  readonly attributes: readonly string[];
  readonly plain?: readonly string[];
}

/** How the styles look that are neither data, nor levels, nor painted. */
export const styleLooks: Readonly<Record<Exclude<Style, DataColor | ValueLevel | `fill-${DataColor}` | 'tab'>, StyleLook>> = {
  plain: { token: 'text', attributes: [] },
  faint: { token: 'dim', attributes: [] },
  missing: { token: 'dim', attributes: [] },
  strong: { token: 'text', attributes: ['1'] },
  headline: { token: 'text', attributes: ['1'] },
  title: { token: 'text', attributes: ['1'] },
  selected: { token: 'text', attributes: ['1'] },
  key: { token: 'key', attributes: ['1'] },
  field: { token: 'val', attributes: [] },
  border: { token: 'rule', attributes: [] },
  'border-active': { token: 'key', attributes: [] },
  cursor: { token: 'text', attributes: ['7'] },
  match: { token: 'warn', attributes: ['1', '4'] },
  good: { token: 'good', attributes: [], plain: ['1'] },
  bad: { token: 'bad', attributes: [], plain: ['1'] },
  warning: { token: 'warn', attributes: [] },
  error: { token: 'bad', attributes: ['1'] },
};
