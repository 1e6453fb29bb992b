import type { ReadingPreview, Reconciliation } from '../../../../lib/own-files.ts';
import type { ComparedTotal } from './bench-exchange.ts';

type Finding = ReadingPreview['findings'][number]['examples'][number];

/**
 * Totals of files beside published ones, the largest differences first, each with what detectors found of the same flow in the same period; of
 * a file that may be cut, with each total that is less.
 */
export function comparedTotals(totals: readonly Reconciliation[], findings: ReadingPreview['findings']): readonly ComparedTotal[] {
  const all = findings.flatMap(({ examples }) => examples);
  return totals
    .map((total) => ({
      ...total,
      findings: all.filter((finding) => isOf(finding, total)).map(({ code, found }) => ({ code, text: found })),
    }))
    .toSorted((one, other) => Math.abs(other.difference) - Math.abs(one.difference));
}

function isOf({ code, file, about }: Finding, total: Reconciliation): boolean {
  if (code === 'truncated') return file === total.file && total.difference < 0;
  if (about === undefined || total.difference === 0) return false;
  const isPartner = about.partner === null || about.partner === total.partner;
  return about.reporter === total.reporter && isPartner && about.flow === total.flow && about.period === total.period;
}
