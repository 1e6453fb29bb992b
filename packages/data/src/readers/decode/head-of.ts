import { joinedBytes } from './text/platform.ts';

/**
 * The first bytes of a file, by which it is known, and all of its bytes.
 * `isWhole`: whether the head is the whole file.
 */
export type Headed = Awaited<ReturnType<typeof headOf>>;

/** Reads as many bytes as a decision needs, `enough`, or all where there are fewer, and gives them again before the rest. */
export async function headOf(bytes: AsyncIterable<Uint8Array>, enough: number) {
  const source = bytes[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let [length, isWhole] = [0, false];
  while (length < enough && !isWhole) {
    const { done, value } = await source.next();
    if (done === true) isWhole = true;
    else {
      chunks.push(value.slice());
      length += value.length;
    }
  }
  const head = joinedBytes(chunks);
  return { head, isWhole, all: again(head, source) };
}

async function* again(head: Uint8Array, source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (;;) {
    const { done, value } = await source.next();
    if (done === true) return;
    yield value;
  }
}
