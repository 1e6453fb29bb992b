import type { Readers } from '../../../data/index.ts';
import { keptTo, mergedAnswer } from './calls/index.ts';
import type { FetchPlan } from './fetch-plan.ts';

const { createHash } = process.getBuiltinModule('node:crypto');
const { createReadStream, existsSync } = process.getBuiltinModule('node:fs');

/** Whether a file holds the answers to all calls already: a run that was stopped after it wrote them and before it forgot them. */
export async function isWritten(path: string, { calls, answers }: FetchPlan, readers: Readers): Promise<boolean> {
  const kept = calls.map((query) => keptTo(query, answers));
  if (!existsSync(path) || kept.includes(null)) return false;
  const merged = mergedAnswer(
    kept.flatMap((of) => of ?? []),
    readers,
  );
  return (await digestOf(merged)) === (await digestOf(createReadStream(path)));
}

async function digestOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}
