/** How long a command may take, in milliseconds, and how much it may print, in bytes. */
const [patience, most] = [60_000, 16_000_000];

/** What a command of this program prints, by itself as a process: its output, then what it says besides. */
export function runCommand(words: readonly string[]): Promise<string> {
  // Not an import: no other command needs it at its start.
  const { execFile } = process.getBuiltinModule('node:child_process');
  const [program = ''] = process.argv.slice(1);
  const options = { timeout: patience, maxBuffer: most, env: { ...process.env, NO_COLOR: '1' } };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...process.execArgv, program, ...words], options, (_, output, notices) =>
      resolve([output.trimEnd(), notices.trimEnd()].filter((part) => part !== '').join('\n\n')),
    );
    child.stdin?.end();
  });
}
