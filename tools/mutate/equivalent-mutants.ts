import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { identityOf, type SampledMutant } from './sampled-mutant.ts';

const equivalentMutantSchema = z.strictObject({
  file: z.string(),
  lineText: z.string(),
  original: z.string(),
  replacement: z.string(),
  /** Why no test can tell it from the code as it stands. */
  reason: z.string().min(20),
});

/** A mutant that computes the same as the code: it can't be killed, and doesn't count. */
export type EquivalentMutant = z.infer<typeof equivalentMutantSchema>;

/** The mutants judged equivalent, with the reason of each: `equivalent-mutants.json` beside this file. */
export function readEquivalentMutants(): readonly EquivalentMutant[] {
  return z.array(equivalentMutantSchema).parse(JSON.parse(readFileSync(join(import.meta.dirname, 'equivalent-mutants.json'), 'utf8')));
}

/** The entries that no mutant of the code answers any more: their line was changed, so that they have to be judged anew or go. */
export function staleEquivalents(listed: readonly EquivalentMutant[], mutants: readonly SampledMutant[]): readonly EquivalentMutant[] {
  const known = new Set(mutants.map(identityOf));
  return listed.filter((entry) => !known.has(identityOf(entry)));
}
