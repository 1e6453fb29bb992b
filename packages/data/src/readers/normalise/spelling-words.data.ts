/** Words that say the same as others. */
export const usual: ReadonlyMap<string, string> = new Map([
  ['rep', 'republic'],
  ['респ', 'республика'],
  ['dem', 'democratic'],
  ['fed', 'federated'],
  ['fmr', 'former'],
  ['is', 'islands'],
  ['isl', 'islands'],
  ['isds', 'islands'],
  ['island', 'islands'],
  ['st', 'saint'],
  ['&', 'and'],
]);

/** Words that make no name of its own. */
export const empty = new Set(['the', 'of', 'and', 'и', '']);

/** What a state may call itself before its name. */
export const kinds = new Set('republic,kingdom,state,federal,islamic,sultanate,principality,республика,королевство,исламская'.split(','));

/** Names that several economies share, so that what stands behind one tells which: it is never left out. */
export const several = new Set([
  'korea',
  'congo',
  'guinea',
  'china',
  'islands virgin',
  'samoa',
  'martin saint',
  'корея',
  'конго',
  'китаи',
  'виргинские острова',
]);

/** What says that a name was that of something else than it is today. */
export const former = /^(?:before|through|until|former|fmr|\.\.\.|до\b|бывш)/i;

/** Latin letters that look like Cyrillic ones, which stand among these in some files. */
export const latin = 'aeopcxykmthb';
export const cyrillic = 'аеорсхукмтнв';
