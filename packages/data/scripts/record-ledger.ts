import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type CheckedClaim, checkClaims, type Dataset } from '@sogdia/core';
import { claimSchema, findStudy, type Verdict, verdictSchema } from '@sogdia/core/model';
import { loadDataset } from '../src/index.ts';

/**
 * Writes the verdict of every claim of each study into its ledger, with the notes that stand there, and says what changed. To be run by
 * someone who has looked at each change; the build of the datasets comes before it and after it.
 */
const dataset = await loadDataset(['totals', 'world', 'context', 'paper', 'events', 'products']);
for (const { id } of dataset.studies) await recordLedger(dataset, id);

async function recordLedger(held: Dataset, id: string): Promise<void> {
  const claims = claimSchema.array().parse(await readJson(id, 'claims.json', '[]'));
  const before = verdictSchema.array().parse(await readJson(id, 'verdicts.json', '[]'));
  const study = { ...findStudy(held, id), claims };
  const ledger = checkClaims({ ...held, studies: held.studies.map((one) => (one.id === id ? study : one)) }, 'en', claims).map((checked) =>
    verdictOf(checked, before),
  );
  for (const change of changesOf(ledger, before)) process.stdout.write(`${id}: ${change}\n`);
  if (ledger.length > 0 || before.length > 0) await writeFile(pathOf(id, 'verdicts.json'), `${JSON.stringify(ledger, null, 2)}\n`);
}

function verdictOf({ claim, verdict, reason }: CheckedClaim, before: readonly Verdict[]): Verdict {
  const note = before.find((recorded) => recorded.claim === claim.id)?.note ?? null;
  return { claim: claim.id, verdict, reason, note };
}

function changesOf(ledger: readonly Verdict[], before: readonly Verdict[]): readonly string[] {
  const changed = ledger.flatMap(({ claim, verdict, reason }) => {
    const old = before.find((recorded) => recorded.claim === claim);
    if (old === undefined) return [`${claim}: new, ${verdict} (${reason})`];
    if (old.verdict === verdict && old.reason === reason) return [];
    return [`${claim}: ${old.verdict} (${old.reason}) became ${verdict} (${reason})`];
  });
  const gone = before.filter(({ claim }) => !ledger.some((verdict) => verdict.claim === claim));
  return [...changed, ...gone.map(({ claim }) => `${claim}: no such claim, left out`)];
}

function pathOf(study: string, file: string): string {
  return fileURLToPath(new URL(`../datasets/studies/${study}/${file}`, import.meta.url));
}

/** The content of a file of a study; of one that it does not have, what is read in its place. */
async function readJson(study: string, file: string, absent: string): Promise<unknown> {
  return JSON.parse(await readFile(pathOf(study, file), 'utf8').catch(() => absent));
}
