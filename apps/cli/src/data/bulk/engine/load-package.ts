import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BulkError, type BulkRemedy } from '../../errors/index.ts';

/**
 * A package that is no part of the program, where it is installed: in the folder `engines`, else beside the program. Throws `BulkError` where
 * it is in neither.
 */
export function loadPackage(name: string, engines: string | undefined, remedy: BulkRemedy): unknown {
  const isNamed = engines !== undefined && engines !== '';
  for (const root of isNamed ? [join(engines, 'package.json'), import.meta.url] : [import.meta.url]) {
    const require = createRequire(root);
    const path = resolved(name, require);
    if (path !== null) return require(path);
  }
  const found = isNamed ? `not installed in ${engines} or with the program` : 'not installed with the program';
  throw new BulkError('engine-missing', 'not installed', { where: name, expected: name, found, remedy });
}

function resolved(name: string, require: NodeJS.Require): string | null {
  try {
    return require.resolve(name);
  } catch {
    return null;
  }
}
