#!/usr/bin/env node
process.getBuiltinModule('node:module').enableCompileCache();

// What follows is compiled once and then read from the cache, so it may not be imported before the cache is on.
const { runProcess } = await import('./commands/run-process.ts');
process.exitCode = await runProcess();
