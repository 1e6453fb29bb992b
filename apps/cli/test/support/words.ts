/** The words of a command line as a shell would give them: blanks part them, quotes hold them together. */
export function wordsOf(line: string): readonly string[] {
  return Array.from(line.matchAll(/'([^']*)'|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? '');
}
