/** The signs that frames are drawn with. */
export interface Glyphs {
  readonly set: 'unicode' | 'ascii';
  readonly horizontal: string;
  readonly vertical: string;
  readonly topLeft: string;
  readonly topRight: string;
  readonly bottomLeft: string;
  readonly bottomRight: string;
  readonly axisTick: string;
  readonly axisCorner: string;
  readonly pointer: string;
  readonly crumb: string;
  readonly bullet: string;
  readonly ascending: string;
  readonly descending: string;
  readonly moreLeft: string;
  readonly moreRight: string;
  readonly branch: string;
  readonly lastBranch: string;
  readonly pipe: string;
  readonly revised: string;
  /** From the emptiest to the fullest bar of one cell. */
  readonly bars: readonly string[];
  /** The upper half of a cell, for bars that hang. */
  readonly hangingBars: readonly string[];
  readonly block: string;
  /** A cell of a band behind lines where there is no braille, and how a band is named in a legend. */
  readonly shade: string;
  readonly shadeKey: string;
  /** A bar in the part of a band below its end, and a band above it. */
  readonly shadedBlock: string;
  readonly shadedBlank: string;
  /** A line at the height of a target. */
  readonly target: string;
  /** Where nobody kept a record. */
  readonly hatch: string;
  /** On the axis: the source changes here; a report on file lacks parts. */
  readonly joint: string;
  /** The same before a bar that lies. */
  readonly jointAcross: string;
  readonly incomplete: string;
  /** A value, and an earlier one beside it. */
  readonly dot: string;
  readonly ring: string;
  /** Markers that tell series apart without colour. */
  readonly markers: readonly string[];
}

export const unicodeGlyphs: Glyphs = {
  set: 'unicode',
  horizontal: '─',
  vertical: '│',
  topLeft: '╭',
  topRight: '╮',
  bottomLeft: '╰',
  bottomRight: '╯',
  axisTick: '┤',
  axisCorner: '└',
  pointer: '▸',
  crumb: '›',
  bullet: '·',
  ascending: '↑',
  descending: '↓',
  moreLeft: '‹',
  moreRight: '›',
  branch: '├─ ',
  lastBranch: '└─ ',
  pipe: '│  ',
  revised: '°',
  bars: ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
  hangingBars: ['▀', '█'],
  block: '█',
  shade: '⠅',
  shadeKey: '⠅⡂⠅',
  shadedBlock: '▓',
  shadedBlank: '░',
  target: '╌',
  hatch: '╱',
  joint: '┬',
  jointAcross: '┤',
  incomplete: '!',
  dot: '●',
  ring: '○',
  markers: ['o', '+', 'x', '*', '#', '%', '@', '&'],
};

export const asciiGlyphs: Glyphs = {
  set: 'ascii',
  horizontal: '-',
  vertical: '|',
  topLeft: '+',
  topRight: '+',
  bottomLeft: '+',
  bottomRight: '+',
  axisTick: '|',
  axisCorner: '+',
  pointer: '>',
  crumb: '>',
  bullet: '-',
  ascending: '^',
  descending: 'v',
  moreLeft: '<',
  moreRight: '>',
  branch: '|- ',
  lastBranch: '`- ',
  pipe: '|  ',
  revised: '*',
  bars: ['_', '.', '.', '-', '-', '=', '=', '#'],
  hangingBars: ['"', '#'],
  block: '#',
  shade: ':',
  shadeKey: ':::',
  shadedBlock: '%',
  shadedBlank: ':',
  target: '-',
  hatch: '/',
  joint: 'T',
  jointAcross: 'T',
  incomplete: '!',
  dot: '@',
  ring: 'o',
  markers: ['o', '+', 'x', '*', '#', '%', '@', '&'],
};
