const { promises } = process.getBuiltinModule('node:fs');

/** So many bytes are read at once. */
const together = 1 << 18;

/**
 * The bytes of a file, a piece at a time, all in one space that the next piece overwrites: a stream of the system gives each piece its own, and a
 * large file then takes tens of megabytes that nobody needs. Throws what the file system throws.
 */
export async function* bytesOfFile(path: string): AsyncGenerator<Uint8Array> {
  const file = await promises.open(path, 'r');
  try {
    const space = new Uint8Array(together);
    for (;;) {
      const { bytesRead } = await file.read(space, 0, together, null);
      if (bytesRead === 0) return;
      yield space.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
