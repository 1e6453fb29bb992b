/** What the readers use of the web platform, which browsers and Node have alike. */
interface WebPlatform {
  readonly TextDecoder: new (encoding: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean }) => Decoder;
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
}

/** Bytes to text, a piece at a time where `stream` says that more follows. */
export interface Decoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

const { TextDecoder, TextEncoder } = globalThis as unknown as WebPlatform;

/** A decoder that throws on a byte that its encoding does not have. */
export function strictDecoder(encoding: string): Decoder {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
}

/** The text of bytes without what their encoding does not have, for people to look at; of its own, so that it does not hold on to a longer one. */
export function lenientText(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes).replaceAll('\uFFFD', '');
}

/**
 * The beginning of a text, which does not hold on to the rest of it as a piece cut from it would.
 * @example beginningOf('abc', 2) // => 'ab…'
 */
export function beginningOf(text: string, characters: number): string {
  return text.length <= characters ? text : `${lenientText(encoder.encode(text.slice(0, characters)), 'utf-8')}…`;
}

const encoder = new TextEncoder();

/** A text in UTF-8. */
export function encodeText(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Pieces of bytes as one. */
export function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
