/** A text as a field of a CSV file, under RFC 4180; one that a spreadsheet would run as a formula is preceded by an apostrophe. */
export function quoteCsv(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
