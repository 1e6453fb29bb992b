#!/usr/bin/env node
process.getBuiltinModule('node:module').enableCompileCache();

// What follows is compiled once and then read from the cache, so it may not be imported before the cache is on.
const [{ runCommandLine }, { processHost }] = await Promise.all([
  import('./commands/run-command-line.ts'),
  import('./output/process-host.ts'),
]);
process.exitCode = await runCommandLine(process.argv.slice(2), processHost());
