/** The mention of a table or a figure, with a bracket on both sides or on none: `from Figure 3`, `(Table 2.1)`. */
const mention =
  '(?:(?:see|from|in|on|per)\\s+)?(?:figure|fig|table|chart|graph|map|box|exhibit|annex|appendix)\\.?\\s*[a-z]?\\d+(?:\\.\\d+)?(?![.,]?\\d)';

/** How often something has happened in some years, which is not since when it counts: `for the second time in three years`. */
const occasion =
  'for (?:the|a) (?:first|second|third|fourth|fifth) time in (?:a decade|(?:[a-z]+ |\\d+ )?(?:years|months|decades))(?!\\p{L})';

/** What is left out of a text before it is read: its numbers are no figures of trade. */
export const mentions = new RegExp(`\\(${mention}\\)|(?<![(\\p{L}])${mention}(?!\\))|(?<!\\p{L})${occasion}`, 'giu');

/** What texts write in a fixed way beside numbers and times. */
export const patterns = {
  /** `HS 26`, `HS 72, 74 and 81`. */
  codes: /hs(?<codes>(?:[ ,]|and |codes? |chapters? )+\d{2,6}(?![\d.]))+/y,
  /** Names that are part of another one. */
  noEconomy: /us dollars?|(?:the )?world (?:bank|trade|economic|customs)/y,
  /** `the other four`. */
  others: /(?:other|remaining) (?<count>two|three|four)(?: (?:countries|states|nations|republics|economies))?(?![\p{L}])/uy,
  /** `highest level since 2013`, `the lowest on record`. */
  superlative:
    /(?:(?<most>highest|largest|biggest|strongest|best)|lowest|smallest|weakest|worst)(?: (?:level|value|figure|total|amount|result|mark))? (?:since (?<year>\d{4})|on record|ever|in history)/y,
};
