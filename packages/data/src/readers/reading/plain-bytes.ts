import { encodeText, firstBadByte, lenientText, strictDecoder, UndecodableByteError } from '../decode/index.ts';

/** The bytes without a mark at their start, in UTF-8 where they are in UTF-16, so that one scanner reads all. */
export async function* plainBytes(bytes: AsyncIterable<Uint8Array>, encoding: string, mark: number): AsyncGenerator<Uint8Array> {
  const rest = withoutMark(bytes, mark);
  yield* encoding.startsWith('utf-16') ? inUtf8(rest, encoding, mark) : rest;
}

async function* withoutMark(bytes: AsyncIterable<Uint8Array>, mark: number): AsyncGenerator<Uint8Array> {
  let left = mark;
  for await (const chunk of bytes) {
    const rest = chunk.subarray(Math.min(left, chunk.length));
    left -= chunk.length - rest.length;
    if (rest.length > 0) yield rest;
  }
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

async function* inUtf8(bytes: AsyncIterable<Uint8Array>, encoding: string, mark: number): AsyncGenerator<Uint8Array> {
  const decoder = strictDecoder(encoding);
  let [offset, line] = [mark, 1];
  const decoded = (chunk: Uint8Array, stream: boolean): string => {
    try {
      return decoder.decode(chunk, { stream });
    } catch {
      const bad = firstBadByte(chunk, encoding);
      const before = lenientText(chunk.subarray(0, bad), encoding);
      throw new UndecodableByteError(offset + bad, line + linesIn(before), chunk[bad] ?? 0, encoding);
    }
  };
  for await (const chunk of bytes) {
    const text = decoded(chunk, true);
    offset += chunk.length;
    line += linesIn(text);
    yield encodeText(text);
  }
  const last = decoded(new Uint8Array(0), false);
  if (last !== '') yield encodeText(last);
}
