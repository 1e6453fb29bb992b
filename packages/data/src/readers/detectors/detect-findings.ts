import { DiagnosticGroups, settleRoles } from '../accounting/index.ts';
import type { DiagnosticGroup } from '../contract/index.ts';
import { chapterHole } from './chapter-hole.ts';
import { exactMultiple } from './exact-multiple.ts';
import type { Detector, Evidence } from './finding.ts';
import { flowsOf, seriesOf } from './flows-of.ts';
import { mixedLevels, nomenclatureBreak } from './levels-and-breaks.ts';
import { markedFigures } from './marked-figures.ts';
import { mirrorDiscrepancy } from './mirror-discrepancy.ts';
import { nothingSelected, notShown } from './not-shown.ts';
import { partYear, reImports, services, truncation } from './parts-of-files.ts';
import { totalsThatDiffer } from './reconcile-totals.ts';
import { scaleSlip } from './scale-slip.ts';

const detectors: readonly Detector[] = [
  truncation,
  services,
  nothingSelected,
  notShown,
  chapterHole,
  exactMultiple,
  mixedLevels,
  nomenclatureBreak,
  reImports,
  partYear,
  mirrorDiscrepancy,
  scaleSlip,
  totalsThatDiffer,
  markedFigures,
];

/**
 * What the rows of files show that a reader must know before using them: holes, doubles, levels, breaks, part-years, cut files, two records far
 * apart, other units, totals that differ from those known elsewhere. Grouped, the gravest first; nothing where all is as it should be. What
 * caused a finding is never asserted.
 * @example detectFindings({ rows: [], files: [], reference: [] }) // => []
 */
export function detectFindings(evidence: Evidence): readonly DiagnosticGroup[] {
  const groups = new DiagnosticGroups();
  const rows = settleRoles(evidence.rows);
  const flows = flowsOf(rows);
  const settled = { ...evidence, rows, flows, series: seriesOf(flows) };
  for (const detect of detectors) for (const found of detect(settled)) groups.add(found);
  return groups.all();
}
