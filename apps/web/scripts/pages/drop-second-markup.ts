import { rewritePages } from './rewrite-pages.ts';

const pushedText = /<script>self\.__next_f\.push\((\[1,"(?:[^"\\]|\\.)*"\])\)<\/script>/g;
const stillReference = /"stillMarkup":"\$([0-9a-f]+)"/g;

/**
 * A page without the second copy of its still markup, which the framework would take to draw what stands in the page already
 * (features/figures/still-markup.tsx finds it there). A page whose data the framework writes in some other form stays as it is.
 */
export function withoutSecondMarkup(html: string): string {
  const pushed = [...html.matchAll(pushedText)];
  const stream = pushed.map(([, pair]) => textOf(pair)).join('');
  const still = new Set([...stream.matchAll(stillReference)].map(([, id]) => id));
  const last = pushed.at(-1);
  if (still.size === 0 || last === undefined) return html;
  const kept = withoutTexts(Buffer.from(stream), still);
  return html.replaceAll(pushedText, (_tag, _pair, at: number) => (at === last.index ? pushing(kept) : ''));
}

/** Takes the second copy of still markup from every page of an export; gives the bytes that went. */
export const dropSecondMarkup = (root: string): Promise<number> => rewritePages(root, withoutSecondMarkup);

function textOf(pair: string | undefined): string {
  const [, text] = JSON.parse(pair ?? '[1,""]') as [number, string];
  return text;
}

/** The rows of the framework's data, with an empty text in place of each that is named. */
function withoutTexts(stream: Buffer, named: ReadonlySet<string | undefined>): string {
  const rows: string[] = [];
  for (let at = 0; at < stream.length; ) {
    const row = rowAt(stream, at);
    rows.push(row.isText && named.has(row.id) ? `${row.id}:""\n` : stream.toString('utf8', at, row.end));
    at = row.end;
  }
  return rows.join('');
}

/** A row is an id, a colon and, of a text, `T`, its bytes in hexadecimal and a comma before them; any other ends with its line. */
function rowAt(stream: Buffer, start: number): { readonly id: string; readonly isText: boolean; readonly end: number } {
  const colon = stream.indexOf(':', start);
  const id = stream.toString('latin1', start, colon);
  if (stream[colon + 1] === 'T'.charCodeAt(0)) {
    const comma = stream.indexOf(',', colon);
    const bytes = Number.parseInt(stream.toString('latin1', colon + 2, comma), 16);
    return { id, isText: true, end: comma + 1 + bytes };
  }
  const line = stream.indexOf('\n', colon);
  return { id, isText: false, end: line === -1 ? stream.length : line + 1 };
}

function pushing(text: string): string {
  const literal = JSON.stringify([1, text]).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return `<script>self.__next_f.push(${literal})</script>`;
}
