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
