/** A stream of the web, as `fetch` and files give it: of `ReadableStream` what readers use. */
interface ByteStream {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    cancel(): Promise<void>;
  };
}

/** The bytes of a file as readers take them: a `ReadableStream`, or what `for await` goes through, such as a stream of Node. */
export type GivenBytes = AsyncIterable<Uint8Array> | ByteStream;

/** Given bytes piece by piece; not every browser, nor every set of types, lets `for await` go through a stream of the web. */
export function piecesOf(bytes: GivenBytes): AsyncIterable<Uint8Array> {
  return Symbol.asyncIterator in bytes ? bytes : readThrough(bytes);
}

async function* readThrough(bytes: ByteStream): AsyncGenerator<Uint8Array> {
  const reader = bytes.getReader();
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) if (value !== undefined) yield value;
  } finally {
    await reader.cancel();
  }
}
