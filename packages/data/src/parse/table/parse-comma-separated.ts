const [quote, comma, lineFeed, carriageReturn] = [0x22, 0x2c, 0x0a, 0x0d];

/**
 * The records of a text in comma-separated values (RFC 4180), one after the other: quoted fields may hold commas, quotes (doubled) and line breaks.
 * Lines end in LF or CRLF; a line break at the end of the text adds no record. Fields are kept as they stand, without trimming.
 * An unclosed quote runs to the end of the text.
 * Reference: RFC 4180.
 * @example [...commaSeparatedRecords('a,b\n1,"x, y"\n')] // => [['a', 'b'], ['1', 'x, y']]
 */
export function* commaSeparatedRecords(text: string): Generator<readonly string[]> {
  let record: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    if (text.charCodeAt(at) === quote) {
      const field = quotedField(text, at);
      record.push(field.value);
      at = field.end;
    } else {
      const end = endOfField(text, at);
      record.push(text.slice(at, end));
      at = end;
    }
    if (text.charCodeAt(at) === comma) {
      at += 1;
      if (at < text.length) continue;
      record.push('');
    }
    yield record;
    record = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
}

/**
 * All records of such a text.
 * @example parseCommaSeparated('a,b\n1,"x, y"\n') // => [['a', 'b'], ['1', 'x, y']]
 */
export function parseCommaSeparated(text: string): readonly (readonly string[])[] {
  return [...commaSeparatedRecords(text)];
}

/** Where a field that is not quoted ends: at a comma, a line break, or the end of the text. */
function endOfField(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === comma || letter === lineFeed) return at;
    if (letter === carriageReturn && text.charCodeAt(at + 1) === lineFeed) return at;
  }
  return text.length;
}

function quotedField(text: string, from: number): { readonly value: string; readonly end: number } {
  let value = '';
  let at = from + 1;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end === -1) return { value: value + text.slice(at), end: text.length };
    value += text.slice(at, end);
    if (text.charCodeAt(end + 1) !== quote) return { value, end: end + 1 };
    value += '"';
    at = end + 2;
  }
}
