import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CheckedClaim, checkClaims, claimSchema, type Verdict, verdictSchema } from '@sogdia/core';
import { loadDataset } from '../src/index.ts';
import { releaseRecordSchema } from '../src/parse/parse-release-record.ts';

/**
 * Writes the verdict of every claim into the ledger of the paper, with the notes that stand there, and says what changed. To be run by
 * someone who has looked at each change; the build of the datasets comes before it and after it.
 */
const folder = fileURLToPath(new URL('../datasets/paper/2025', import.meta.url));
const claims = claimSchema.array().parse(await readJson('claims.json'));
const before = verdictSchema.array().parse(await readJson('ledger.json'));
const dataset = await loadDataset(['totals', 'world', 'context', 'paper', 'events', 'products']);
const ledger = checkClaims(dataset, 'en', claims).map(verdictOf);

for (const { claim, verdict, reason } of ledger) {
  const old = before.find((recorded) => recorded.claim === claim);
  if (old === undefined) process.stdout.write(`${claim}: new, ${verdict} (${reason})\n`);
  else if (old.verdict !== verdict || old.reason !== reason)
    process.stdout.write(`${claim}: ${old.verdict} (${old.reason}) became ${verdict} (${reason})\n`);
}
for (const { claim } of before) {
  if (!ledger.some((verdict) => verdict.claim === claim)) process.stdout.write(`${claim}: no such claim, left out\n`);
}
await writeJson('ledger.json', ledger);
await recordSize('ledger.json');
await recordSize('claims.json');
await recordSize('retired-claims.json');

function verdictOf({ claim, verdict, reason }: CheckedClaim): Verdict {
  const note = before.find((recorded) => recorded.claim === claim.id)?.note ?? null;
  return { claim: claim.id, verdict, reason, note };
}

/** Brings the size and the checksum of a file in the release's record up to date. */
async function recordSize(path: string): Promise<void> {
  const record = releaseRecordSchema.parse(await readJson('release.json'));
  const bytes = await readFile(join(folder, path));
  const raw = record.raw.map((file) =>
    file.path === path ? { ...file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') } : file,
  );
  await writeJson('release.json', { ...record, raw });
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, path), 'utf8'));
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(join(folder, path), `${JSON.stringify(value, null, 2)}\n`);
}
