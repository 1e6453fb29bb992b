/**
 * The records of a text in comma-separated values (RFC 4180): quoted fields may hold commas, quotes (doubled) and line breaks.
 * Lines end in LF or CRLF; a line break at the end of the text adds no record. Fields are kept as they stand, without trimming.
 * An unclosed quote runs to the end of the text.
 * Reference: RFC 4180.
 * @example parseCommaSeparated('a,b\n1,"x, y"\n') // => [['a', 'b'], ['1', 'x, y']]
 */
export function parseCommaSeparated(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const field = readField(text, at);
    record.push(field.value);
    at = field.end;
    const separator = text[at];
    if (separator === ',') {
      at += 1;
      if (at === text.length) record.push('');
      else continue;
    }
    records.push(record);
    record = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return records;
}

interface Field {
  readonly value: string;
  readonly end: number;
}

function readField(text: string, from: number): Field {
  if (text[from] !== '"') {
    let end = from;
    while (end < text.length && text[end] !== ',' && text[end] !== '\n' && !text.startsWith('\r\n', end)) end += 1;
    return { value: text.slice(from, end), end };
  }
  let value = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { value: value + text.slice(at), end: text.length };
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}
