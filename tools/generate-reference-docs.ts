import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { writeMetricRegistry } from './documentation/write-metric-registry.ts';
import { root } from './workspace/run-turbo.ts';

const check = process.argv.includes('--check');

/** The registry is written before the pages that are written from it are asked for. */
async function* written() {
  yield writeMetricRegistry(root);
  const { writeEverything } = await import('./documentation/write-everything.ts');
  yield* await writeEverything(root);
}

for await (const { path, before, after } of written()) {
  const name = relative(root, path);
  if (before === after) continue;
  if (check) {
    process.stderr.write(`${name} is not what the code says: run pnpm reference\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, after);
    process.stdout.write(`wrote ${name}\n`);
  }
}
