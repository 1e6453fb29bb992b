import { listeningFault, listeningPlace } from '../apps/web/scripts/listening-place.ts';
import { runTurbo } from './workspace/run-turbo.ts';

function fail(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

/** Said before the build, which takes its time. */
async function refuseTakenPort(): Promise<void> {
  try {
    const fault = await listeningFault(listeningPlace(process.env));
    if (fault !== null) fail(fault, 1);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error), 2);
  }
}

await refuseTakenPort();
const began = performance.now();
process.stdout.write('Building the site: the library, the datasets, then every page. What is built already is taken as it is.\n');
const code = runTurbo(['build', '--filter=@sogdia/web...', '--output-logs=new-only'], 'stdout');
if (code !== 0) fail('the site could not be built: see above', code);
process.stdout.write(`Built in ${Math.round((performance.now() - began) / 1000)} s.\n`);
await import('../apps/web/scripts/serve-export.ts');
