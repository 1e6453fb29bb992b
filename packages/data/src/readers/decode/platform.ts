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

const encoder = new TextEncoder();

/** A text in UTF-8. */
export function encodeText(text: string): Uint8Array {
  return encoder.encode(text);
}
