#!/usr/bin/env node
// Node 20 has no cache to switch on; it gets a word of what it lacks instead of a stack trace.
process.getBuiltinModule?.('node:module').enableCompileCache?.();

if (Number.parseInt(process.versions.node, 10) < 22) {
  const { errorTexts } = await import('./messages/en/errors.ts');
  process.stderr.write(`${errorTexts['error.old-node']({ found: process.versions.node })}\n`);
  process.exitCode = 2;
} else if (!(await printedVersion(process.argv.slice(2)))) {
  // What follows is compiled once and then read from the cache, so it may not be imported before the cache is on.
  const { runProcess } = await import('./process/run-process.ts');
  process.exitCode = await runProcess();
}

/** Answers a question for the version alone without loading the commands; what can't be written is left to them, who tell why. */
async function printedVersion(words: readonly string[]): Promise<boolean> {
  const rest = words.filter((word) => word !== '--version' && word !== '-V');
  if (rest.length === words.length || rest.some((word) => word !== '--json')) return false;
  const { versionText } = await import('./data/version-text.ts');
  try {
    process.getBuiltinModule('node:fs').writeSync(1, versionText(rest.length > 0));
    return true;
  } catch {
    return false;
  }
}
