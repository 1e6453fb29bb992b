import { releaseOrigin } from './workspace/release-origin.ts';
import { runTurbo } from './workspace/run-turbo.ts';

const release = releaseOrigin(process.env['SITE_ORIGIN']);
if ('fault' in release) {
  process.stderr.write(`${release.fault}\n`);
  process.exit(2);
}
process.exitCode = runTurbo(['build'], 'stdout');
