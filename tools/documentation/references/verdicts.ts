import { findStudy, type VerdictKind } from '@sogdia/core/model';
import { loadDataset } from '@sogdia/data';
import type { Reference } from './reference.ts';

/** What the README says of the statements of the paper: how many have which verdict, by the ledger. */
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
    `Of the ${verdicts.length} statements of its text, ${count('supported')} are supported, ${count('supported-in-part')} supported in part`,
    `and ${count('contradicted')} contradicted; ${undecided} hang on rounding or on whose record is read, and`,
    `${count('not-independent') + count('not-checkable')} no independent data can decide.`,
  ].join('\n');
}
