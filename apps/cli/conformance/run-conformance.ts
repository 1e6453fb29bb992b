import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What each engine's run needs, none of it a dependency of the program. DuckDB writes the tables for both. */
const packages = {
  duckdb: ['@duckdb/node-api@1.5.6-r.1'],
  clickhouse: ['@duckdb/node-api@1.5.6-r.1', '@clickhouse/client@1.23.1', 'chdb@3.4.0'],
} as const;

/** Installs an engine in a folder of its own, unless `SOGDIA_ENGINES` names one that has it, and runs the conformance tests on it. */
const engine = process.argv[2] === 'clickhouse' ? 'clickhouse' : 'duckdb';
const given = process.env['SOGDIA_ENGINES'];
const engines = given ?? mkdtempSync(join(tmpdir(), 'sogdia-engines-'));
try {
  const missing = packages[engine].filter((name) => !existsSync(join(engines, 'node_modules', name.slice(0, name.lastIndexOf('@')))));
  if (missing.length > 0) {
    process.stdout.write(`installing ${missing.join(', ')} in ${engines}\n`);
    if (!existsSync(join(engines, 'package.json'))) writeFileSync(join(engines, 'package.json'), '{"private": true}\n');
    end(spawnSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', engines, ...missing], { stdio: 'inherit' }).status);
  }
  const vitest = join(import.meta.dirname, '..', 'node_modules', 'vitest', 'vitest.mjs');
  const environment = { ...process.env, SOGDIA_ENGINES: engines, SOGDIA_ENGINE: engine };
  const config = join(import.meta.dirname, 'vitest.config.ts');
  process.exitCode = spawnSync(process.execPath, [vitest, 'run', '--config', config], { stdio: 'inherit', env: environment }).status ?? 1;
} finally {
  if (given === undefined) rmSync(engines, { recursive: true, force: true });
}

function end(status: number | null): void {
  if (status !== 0) throw new Error(`npm install ended with ${status}`);
}
