import { endless, noAnswer, type ReadAnswer, type Reading } from './read-answer.ts';

/**
 * Takes a packed file as it comes, and unpacks it to its end on the way: what was cut off is asked for again. Throws `FetchError` for what is not packed
 * by gzip, and for more than so many bytes. How many records it has is not counted.
 */
export async function readFile(
  body: AsyncIterable<Uint8Array>,
  mostBytes: number,
  { draft, key, where }: Pick<Reading, 'draft' | 'key' | 'where'>,
): Promise<ReadAnswer> {
  // What no other command needs is loaded here.
  const { createGunzip } = process.getBuiltinModule('node:zlib');
  const { Writable, promises } = process.getBuiltinModule('node:stream');
  let total = 0;
  let beginning = '';
  async function* written(): AsyncGenerator<Uint8Array> {
    for await (const bytes of body) {
      total += bytes.length;
      if (total > mostBytes) throw endless(where, `more than ${mostBytes} bytes`);
      if (beginning === '') beginning = new TextDecoder().decode(bytes.subarray(0, 80));
      draft.write(bytes);
      yield bytes;
    }
  }
  try {
    await promises.pipeline(written(), createGunzip(), new Writable({ write: (_bytes, _encoding, done) => done() }));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'Z_BUF_ERROR') return { brokenOff: `a file cut off after ${total} bytes` };
    if (code === 'Z_DATA_ERROR') throw noAnswer(where, `"${key.beginning(beginning, 80)}"`, 'a file packed by gzip');
    throw error;
  }
  return { records: 0 };
}
