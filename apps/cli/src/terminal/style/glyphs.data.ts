/** The signs that frames are drawn with. */
export const unicodeGlyphs = {
  set: 'unicode' as 'unicode' | 'ascii',
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
  /** From the emptiest to the fullest bar of one cell. */
  bars: ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
  /** The upper half of a cell, for bars that hang. */
  hangingBars: ['▀', '█'],
  block: '█',
  /** A cell of a band behind lines where there is no braille, and how a band is named in a legend. */
  shade: '⠅',
  shadeKey: '⠅⡂⠅',
  /** A bar in the part of a band below its end, and a band above it. */
  shadedBlock: '▓',
  shadedBlank: '░',
  /** A line at the height of a target. */
  target: '╌',
  /** Where nobody kept a record. */
  hatch: '╱',
  /** On the axis: the source changes here; a report on file lacks parts. */
  joint: '┬',
  /** The same before a bar that lies. */
  jointAcross: '┤',
  incomplete: '!',
  /** A value, and an earlier one beside it. */
  dot: '●',
  ring: '○',
  /** Markers that tell series apart without colour. */
  markers: ['o', '+', 'x', '*', '#', '%', '@', '&'],
};

export type Glyphs = Readonly<typeof unicodeGlyphs>;

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

/** Characters of texts in ASCII, each of the same width. */
export const asciiEquivalents: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '~',
  '·': '-',
  '×': 'x',
  '→': '>',
  Σ: 'S',
  '¥': 'Y',
  '≤': '<',
  '≥': '>',
  '°': '*',
  '◦': "'",
  '•': '"',
  '●': '@',
  '○': 'o',
};
