import { createInterface } from 'node:readline';

/** The lines that are typed or piped in, one by one. */
export function readLines(input: NodeJS.ReadableStream): AsyncIterable<string> {
  return createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
}
