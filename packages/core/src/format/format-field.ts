/**
 * A text as a field of separated values under RFC 4180: in quotes where it holds the separator, a quote or the end of a line.
 * @example formatRawField('x, "y"') // => '"x, ""y"""'
 */
export function formatRawField(text: string, separator: ',' | '\t' = ','): string {
  return text.includes('"') || text.includes(separator) || /[\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * As `formatRawField`, for files that people open: a text that a spreadsheet would run as a formula is preceded by an apostrophe. Numbers are
 * no text: write them with `formatRawField`.
 * @example formatField('=1+1') // => "'=1+1"
 */
export function formatField(text: string, separator: ',' | '\t' = ','): string {
  return formatRawField(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text, separator);
}
