/** Words with which a sentence without a year is of the last one, which it may be right by, and never off. */
export const present: ReadonlySet<string> = new Set(['has', 'have', 'is', 'are', 'now', 'today', 'currently']);

/** Words over the heads of the rows of a table, which say only what those are. */
export const corners: ReadonlySet<string> = new Set('year period month country economy partner'.split(' '));

/** Signs that may stand between the parts of a clause. */
export const pauses: ReadonlySet<string> = new Set([',', ':', '-', '–', '—']);

/** Words after which a clause stands by itself; those after which what follows may be another clause. */
export const strong: ReadonlySet<string> = new Set([';', ':', 'while', 'whereas', 'but', 'although', 'though', 'where']);
export const weak: readonly (readonly string[])[] = [
  [',', 'and'],
  [',', 'with'],
  [',', 'which'],
  ['and'],
  ['as'],
  ['when'],
  [':'],
  ['–'],
  ['—'],
];
export const verbs: ReadonlySet<string> = new Set('LEV LEVOP COP CHV MULTV SELL HAVE AUX SHAREV WENT EXCEED HOVER'.split(' '));
