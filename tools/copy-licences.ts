import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workspace/run-turbo.ts';

// Called before a package is packed, in its folder: the licences stand once, at the root, and go into every package.
for (const file of ['LICENSE', ...process.argv.slice(2)]) copyFileSync(join(root, file), file);
