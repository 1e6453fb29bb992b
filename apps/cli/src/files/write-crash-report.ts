import { join } from 'node:path';
import { programVersion } from '../data/index.ts';

const { mkdtempSync, writeFileSync } = process.getBuiltinModule('node:fs');
const { tmpdir } = process.getBuiltinModule('node:os');

/** Writes down a crash for whoever mends it; gives the path, or null where nothing can be written. */
export function writeCrashReport(error: unknown, argv: readonly string[]): string | null {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const report = [
    `sogdia ${programVersion}`,
    `node ${process.versions.node} ${process.platform} ${process.arch}`,
    `arguments ${JSON.stringify(argv)}`,
    '',
    stack,
    '',
  ];
  try {
    const path = join(mkdtempSync(join(tmpdir(), 'sogdia-crash-')), 'report.txt');
    writeFileSync(path, report.join('\n'));
    return path;
  } catch {
    return null;
  }
}
