#!/usr/bin/env node
// Node 20 has no cache to switch on; it gets a word of what it lacks instead of a stack trace.
process.getBuiltinModule?.('node:module').enableCompileCache?.();

if (Number.parseInt(process.versions.node, 10) < 22) {
  const { commandTexts } = await import('./messages/en-commands.ts');
  process.stderr.write(`${commandTexts['error.old-node']({ found: process.versions.node })}\n`);
  process.exitCode = 2;
} else {
  // What follows is compiled once and then read from the cache, so it may not be imported before the cache is on.
  const { runProcess } = await import('./commands/run-process.ts');
  process.exitCode = await runProcess();
}
