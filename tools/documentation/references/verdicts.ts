import { findStudy, type VerdictKind } from '@sogdia/core/model';
import { loadDataset } from '@sogdia/data';
import type { Reference } from './reference.ts';

/** What the README says of the claims of the paper: how many have which verdict, by the ledger. */
export const verdictsReference: Reference = {
  file: 'README.md',
  name: 'verdicts',
  title: 'Sogdia',
  introduction: '',
  body: verdictsInWords,
  ids: () => [],
};

async function verdictsInWords(): Promise<string> {
  const { verdicts } = findStudy(await loadDataset(['paper']), 'zhang-2025');
  const count = (kind: VerdictKind): number => verdicts.filter(({ verdict }) => verdict === kind).length;
  const undecided = count('rounding-sensitive') + count('source-sensitive');
  return [
    `The data support ${count('supported')} of the ${verdicts.length} claims in its text, support ${count('supported-in-part')} in part`,
    `and contradict ${count('contradicted')}. Another ${undecided} depend on rounding or on whose figures you use. For the other`,
    `${count('not-independent') + count('not-checkable')} we have no independent data.`,
  ].join('\n');
}
