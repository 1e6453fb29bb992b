import type { SourceRecord } from '../contract/index.ts';
import { longestRecord } from './record-scanner.ts';
import { lenientText, strictDecoder } from './text/platform.ts';

/**
 * An object of a list, with its physical line. `content` is null where it is no valid JSON, and where it is longer than any record; `text` is what is there, or
 * its beginning.
 */
export interface JsonObject {
  readonly line: number;
  readonly text: string;
  readonly content: Readonly<Record<string, unknown>> | null;
}

const [openBrace, closeBrace, openBracket, closeBracket, quote, backslash, lineFeed] = [0x7b, 0x7d, 0x5b, 0x5d, 0x22, 0x5c, 0x0a];
const [comma, space] = [0x2c, 0x20];

/** What of the text beside the objects is held, in bytes: an answer has some hundred. */
const mostBeside = 65_536;

/**
 * The objects of the list `data` of a JSON object, or of a list that stands alone, one at a time as their bytes come, so that an answer of
 * any length is never held whole. `beside` is all else once the last byte came: the answer without them.
 * @example Array.from(new JsonScanner().push(new TextEncoder().encode('{"count": 1, "data": [{"a": 2}]}')), ({ text }) => text) // => ['{"a": 2}']
 */
export class JsonScanner {
  readonly #decoder = strictDecoder('utf-8');
  #buffer: Uint8Array = new Uint8Array(0);
  #at = 0;
  #depth = 0;
  #isString = false;
  #isEscaped = false;
  #line = 1;
  #start = -1;
  #startLine = 1;
  #listDepth = -1;
  #rootIsList: boolean | null = null;
  #besideFrom = 0;
  readonly #beside: Uint8Array[] = [];
  #besideBytes = 0;
  /** Whether the list that holds the objects was closed. */
  isClosed = false;

  /** The objects that end in these bytes. */
  *push(chunk: Uint8Array): Generator<JsonObject> {
    const from = this.#start >= 0 ? this.#start : this.#buffer.length;
    const rest = this.#buffer.subarray(from);
    this.#buffer = new Uint8Array(rest.length + chunk.length);
    this.#buffer.set(rest);
    this.#buffer.set(chunk, rest.length);
    this.#at = rest.length;
    if (this.#start >= 0) this.#start = 0;
    this.#besideFrom = this.#at;
    for (; this.#at < this.#buffer.length; this.#at += 1) {
      const found = this.#step(this.#buffer[this.#at] as number);
      if (found !== null) yield found;
    }
    if (this.#start < 0) this.#takeBeside(this.#buffer.length, this.#depth === this.#listDepth);
    else if (this.#buffer.length - this.#start > longestRecord) yield this.#cutOff();
  }

  /** An object that is too long: its beginning, while what follows of it is passed over. */
  #cutOff(): JsonObject {
    const text = lenientText(this.#buffer.subarray(this.#start, this.#start + longestRecord / 1024), 'utf-8');
    this.#start = -1;
    return { line: this.#startLine, text, content: null };
  }

  /** The text without the objects of its list; null where it is too long to be an answer, or no text. */
  get beside(): string | null {
    if (this.#besideBytes > mostBeside) return null;
    const bytes = new Uint8Array(this.#besideBytes);
    let at = 0;
    for (const piece of this.#beside) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return this.#textOf(bytes);
  }

  /** Bytes as text; null where they are none. */
  #textOf(bytes: Uint8Array): string | null {
    try {
      return this.#decoder.decode(bytes);
    } catch {
      return null;
    }
  }

  /** Physical lines so far. */
  get lines(): number {
    return this.#line;
  }

  #step(byte: number): JsonObject | null {
    if (byte === lineFeed) this.#line += 1;
    if (this.#isString) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === backslash) this.#isEscaped = true;
      else if (byte === quote) this.#isString = false;
      return null;
    }
    if (byte === quote) this.#isString = true;
    else if (byte === openBrace || byte === openBracket) this.#open(byte);
    else if (byte === closeBrace || byte === closeBracket) return this.#close(byte);
    return null;
  }

  #open(byte: number): void {
    this.#rootIsList ??= byte === openBracket;
    this.#depth += 1;
    if (byte === openBracket && this.#listDepth < 0 && this.#depth === (this.#rootIsList ? 1 : 2)) this.#listDepth = this.#depth;
    else if (byte === openBrace && this.#depth === this.#listDepth + 1) {
      this.#takeBeside(this.#at, true);
      this.#start = this.#at;
      this.#startLine = this.#line;
    }
  }

  #close(byte: number): JsonObject | null {
    const isRecord = byte === closeBrace && this.#start >= 0 && this.#depth === this.#listDepth + 1;
    if (byte === closeBracket && this.#depth === this.#listDepth) {
      this.isClosed = true;
      this.#listDepth = Number.MAX_SAFE_INTEGER;
    }
    this.#depth -= 1;
    if (!isRecord) return null;
    const bytes = this.#buffer.subarray(this.#start, this.#at + 1);
    this.#start = -1;
    this.#besideFrom = this.#at + 1;
    const text = this.#textOf(bytes);
    return { line: this.#startLine, text: text ?? lenientText(bytes, 'utf-8'), content: text === null ? null : parsed(text) };
  }

  /** Holds what stands before a byte and beside the objects; commas and blanks between objects of the list say nothing. */
  #takeBeside(to: number, isInList: boolean): void {
    const bytes = this.#buffer.subarray(this.#besideFrom, to);
    if (this.#besideBytes > mostBeside || (isInList && bytes.every((byte) => byte === comma || byte <= space))) return;
    this.#beside.push(bytes.slice());
    this.#besideBytes += bytes.length;
  }
}

/** An object of a list as a record whose columns are names of its fields; null is empty, as in comma-separated values. */
export class JsonRecord implements SourceRecord {
  readonly line: number;
  readonly #columns: readonly string[];
  readonly #content: ReadonlyMap<string, unknown>;
  /** Whether two of its fields have one name but for its case. */
  readonly hasTwins: boolean;

  constructor({ line, content }: JsonObject, columns: readonly string[]) {
    this.line = line;
    this.#columns = columns;
    const fields = Object.entries(content ?? {});
    this.#content = new Map(fields.map(([name, value]) => [name.toLowerCase(), value]));
    this.hasTwins = this.#content.size < fields.length;
  }

  text(column: number): string {
    const value = this.#content.get((this.#columns[column] ?? '').toLowerCase());
    return value === null || value === undefined ? '' : String(value);
  }

  integer(column: number): number {
    const text = this.text(column).trim();
    return /^\d+$/.test(text) ? Number(text) : -1;
  }

  decimal(): number {
    return Number.NaN;
  }

  isPadded(column: number): boolean {
    const text = this.text(column);
    return text !== text.trim();
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return null;
  }
}
