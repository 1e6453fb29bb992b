/**
 * The lines that are typed or piped in, one by one. Reading begins with the first line that is asked for: lines that arrive before
 * somebody listens would be lost, and so would the end of the input.
 */
export async function* readLines(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  const { createInterface } = process.getBuiltinModule('node:readline');
  yield* createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
}
