import type { ReadUpTo } from './read-up-to.ts';

/**
 * Everything that is typed or piped in, up to its end, or to where it is longer than so many bytes. A terminal can't be read at once: it
 * says that nothing is there yet.
 */
export async function readAll(input: AsyncIterable<Uint8Array | string>, most: number): Promise<ReadUpTo> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    chunks.push(bytes);
    total += bytes.length;
    if (total > most) return { tooLong: null };
  }
  return Buffer.concat(chunks);
}
