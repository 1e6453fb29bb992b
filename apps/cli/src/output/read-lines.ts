/** The lines that are typed or piped in, one by one. */
export function readLines(input: NodeJS.ReadableStream): AsyncIterable<string> {
  const { createInterface } = process.getBuiltinModule('node:readline');
  return createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
}
