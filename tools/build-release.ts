import { releaseOrigin } from './workspace/release-origin.ts';
import { runTurbo } from './workspace/run-turbo.ts';

const filters = process.argv.slice(2);
// Packages alone have no address of their own.
const release = filters.length > 0 ? {} : releaseOrigin(process.env['SITE_ORIGIN']);
// The build of the data then asks for decisions on their terms, and leaves out what these say.
process.env['SOGDIA_RELEASE'] = '1';
if ('fault' in release) process.stderr.write(`${release.fault}\n`);
process.exitCode = 'fault' in release ? 2 : runTurbo(['build', ...filters], 'stdout');
