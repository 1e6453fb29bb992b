import { parseArgs } from 'node:util';
import { addNumberMutator } from './mutate/add-number-mutator.ts';
import { describeRun } from './mutate/describe-run.ts';
import { readEquivalentMutants, staleEquivalents } from './mutate/equivalent-mutants.ts';
import { findMutants } from './mutate/find-mutants.ts';
import { runMutants } from './mutate/run-mutants.ts';
import { drawSample } from './mutate/sampled-mutant.ts';
import { root } from './workspace/run-turbo.ts';

const folders = ['claims', 'format', 'metrics', 'queries', 'views'].map((folder) => `packages/core/src/${folder}/**/*.ts`);
const leastKillRate = 0.95;

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '150' },
    seed: { type: 'string', default: 'sogdia' },
    files: { type: 'string', multiple: true, default: folders },
    concurrency: { type: 'string', default: '1' },
  },
});
const size = Number(values.size);
const concurrency = Number(values.concurrency);
if (!Number.isInteger(size) || size < 1 || !Number.isInteger(concurrency) || concurrency < 1) {
  process.stderr.write('expected --size and --concurrency as whole numbers from 1; also --seed TEXT and --files GLOB (may be repeated)\n');
  process.exit(2);
}

await addNumberMutator();
const mutants = await findMutants(root, values.files);
const listed = readEquivalentMutants();
const stale = staleEquivalents(
  listed.filter(({ file }) => mutants.some((mutant) => mutant.file === file)),
  mutants,
);
for (const { file, lineText } of stale) {
  process.stderr.write(`tools/mutate/equivalent-mutants.json: ${file} has no such mutant any more: ${lineText}\n`);
}
const sample = drawSample(mutants, size, values.seed);
process.stdout.write(`${sample.length} of ${mutants.length} mutants, seed ${values.seed}; the tests run once without any, then on each\n`);
const { lines, killRate } = describeRun(await runMutants(sample, concurrency), listed);
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = stale.length === 0 && killRate >= leastKillRate ? 0 : 1;
