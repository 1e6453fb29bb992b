import { runTurbo } from './run-turbo.ts';

const code = runTurbo(['build', '--filter=@sogdia/web...', '--output-logs=errors-only'], 'stdout');
if (code !== 0) {
  process.stderr.write('the site could not be built: see above\n');
  process.exit(code);
}
await import('../apps/web/scripts/serve-export.ts');
