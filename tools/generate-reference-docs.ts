import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { writeEverything } from './documentation/write-everything.ts';
import { root } from './workspace/run-turbo.ts';

const check = process.argv.includes('--check');

for (const { path, before, after } of await writeEverything(root)) {
  const name = relative(root, path);
  if (before === after) {
    continue;
  }
  if (check) {
    process.stderr.write(`${name} is not what the code says: run pnpm reference\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, after);
    process.stdout.write(`wrote ${name}\n`);
  }
}
