import { isReport, type Observation, type SourcePolicy } from '@sogdia/core/model';

/** A yearly flow between two economies. */
export interface YearlyCell {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: 'export' | 'import';
  readonly year: number;
}

/** Finds the observation that a policy takes for a cell, or null where it takes none. */
export type Chooser = (cell: YearlyCell) => Observation | null;

/**
 * A chooser over observations: the first rule of the policy that covers the cell decides, and within it the first release that has
 * a report of the cell. Imputed, estimated, incomplete and reconciled figures are nobody's report and never taken.
 */
export function chooseByPolicy(observations: readonly Observation[], policy: SourcePolicy): Chooser {
  const byCell = Map.groupBy(
    observations.filter(isReportOfAll),
    ({ reporter, partner, flow, period }) => `${reporter} ${partner} ${flow} ${period}`,
  );
  return ({ reporter, partner, flow, year }) => {
    const rule = policy.rules.find(
      (candidate) =>
        (candidate.reporter === null || candidate.reporter === reporter) &&
        (candidate.partner === null || candidate.partner === partner) &&
        (candidate.flow === null || candidate.flow === flow) &&
        (candidate.from === null || candidate.from <= year) &&
        (candidate.to === null || year <= candidate.to),
    );
    const reports = byCell.get(`${reporter} ${partner} ${flow} ${year}`) ?? [];
    for (const release of rule?.releases ?? []) {
      const found = reports.find(
        (report) => report.release === release || (release.endsWith('/*') && report.release.startsWith(release.slice(0, -1))),
      );
      if (found !== undefined) return found;
    }
    return null;
  };
}

function isReportOfAll(row: Observation): boolean {
  return row.product === 'TOTAL' && isReport(row);
}
