/**
 * English: every text that a reader can see from core. A message is a string, or a function of what it speaks about; sentences
 * are never built from fragments. Another language is another file of the same keys, checked by the type `Catalogue`.
 */
export const en = {
  // metrics: `metric.<id>.name` and `metric.<id>.description` (one or two sentences for a reader who is no economist)
  // end of metrics
} as const;
