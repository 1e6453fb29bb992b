import { encodeText } from '../decode/index.ts';

/**
 * A text or bytes that are held already as the stream that readers take. A `File` of a browser is one by `file.stream()`.
 * @example (await bytesOf('a').next()).value?.[0] // => 97
 */
export async function* bytesOf(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof content === 'string' ? encodeText(content) : content;
}
