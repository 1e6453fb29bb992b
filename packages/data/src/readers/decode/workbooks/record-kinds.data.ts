/** The kinds of records that are read; all others tell of looks, names and charts. */
export const recordKinds = {
  start: 0x0809,
  end: 0x000a,
  encrypted: 0x002f,
  codePage: 0x0042,
  sheet: 0x0085,
  sharedTexts: 0x00fc,
  sharedText: 0x00fd,
  text: 0x0204,
  richText: 0x00d6,
  number: 0x0203,
  shortNumber: 0x027e,
  shortNumbers: 0x00bd,
  formula: 0x0006,
  textOfFormula: 0x0207,
  truthOrError: 0x0205,
} as const;

/** The encodings of texts by the numbers of code pages. */
export const encodings: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
};

/** How a cell shows an error, by its number. */
export const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};
