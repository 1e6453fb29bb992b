import { root } from '../../workspace/run-turbo.ts';
import { readProject } from './read-project.ts';
import { releaseFaults } from './release-faults.ts';

const faults = releaseFaults(root, process.argv[2] ?? `v${readProject(root).version}`);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length > 0 ? 2 : 0;
