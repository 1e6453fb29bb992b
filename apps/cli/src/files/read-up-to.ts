const { closeSync, fstatSync, openSync, readSync } = process.getBuiltinModule('node:fs');

/** What a file holds, or how many bytes it has where these are more than were allowed; `null` where nobody can say. */
export type ReadUpTo = Uint8Array | { readonly tooLong: number | null };

/**
 * The bytes of a file, at most so many: the size is asked before anything is read, and what has none to tell, as a device, is read no
 * further than the limit. Throws what the file system throws.
 */
export function readUpTo(path: string, most: number): ReadUpTo {
  const file = openSync(path, 'r');
  try {
    const stat = fstatSync(file);
    if (stat.isFile() && stat.size > most) return { tooLong: stat.size };
    const chunks: Uint8Array[] = [];
    let total = 0;
    for (;;) {
      const chunk = new Uint8Array(Math.min(1 << 16, most + 1 - total));
      const read = readSync(file, chunk, 0, chunk.length, null);
      if (read === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, read));
      total += read;
      if (total > most) return { tooLong: null };
    }
  } finally {
    closeSync(file);
  }
}
