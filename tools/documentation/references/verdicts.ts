import { findStudy, type VerdictKind } from '@sogdia/core/model';
import { loadDataset } from '@sogdia/data';
import type { Reference } from './reference.ts';
import { verdictTexts } from './verdicts.data.ts';

/** What the README in each language says of the claims of the paper: how many have which verdict, by the ledger. */
export const verdictsReferences: readonly Reference[] = verdictTexts.map(([file, say]) => {
  return { file, name: 'verdicts', title: 'Sogdia', introduction: '', body: async () => say(await verdictCounts()), ids: () => [] };
});

async function verdictCounts() {
  const { verdicts } = findStudy(await loadDataset(['paper']), 'zhang-2025');
  const count = (...kinds: readonly VerdictKind[]): number => verdicts.filter(({ verdict }) => kinds.includes(verdict)).length;
  return {
    of: verdicts.length,
    supported: count('supported'),
    inPart: count('supported-in-part'),
    contradicted: count('contradicted'),
    undecided: count('rounding-sensitive', 'source-sensitive'),
    unchecked: count('not-independent', 'not-checkable'),
  };
}
