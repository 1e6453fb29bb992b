import { isReport, type Observation, type Release } from '@sogdia/core/model';
import { type Fault, fault } from '../harmonize/index.ts';
import type { Chooser } from './choose-by-policy.ts';

/**
 * Whether a policy of first vintages takes the earliest that is held, for every yearly cell of one reporter: no table that was known
 * earlier for certain (by its last possible day, before the first of the other) may be passed over for a later one, nor for a figure quoted in a text; nor a text of another publisher for one that
 * was read in the paper. Figures that are nobody's report don't count.
 */
export function firstIsEarliest(
  reporter: string,
  observations: readonly Observation[],
  releases: readonly Release[],
  choose: Chooser,
): readonly Fault[] {
  const knownFrom = new Map(releases.map((release) => [release.id, release.knownFrom]));
  const cells = Map.groupBy(
    observations.filter(
      (row) => row.reporter === reporter && row.product === 'TOTAL' && row.period.length === 4 && row.flow !== 'turnover',
    ),
    ({ partner, flow, period }) => `${partner} ${flow} ${period}`,
  );
  return [...cells].flatMap(([what, rows]) => {
    const [{ partner, flow, period } = { partner: '', flow: 'export', period: '0' }] = rows;
    const chosen = choose({ reporter, partner, flow: flow === 'import' ? 'import' : 'export', year: Number(period) });
    const earlier = chosen === null ? undefined : rows.find((row) => isReport(row) && goesBefore(row, chosen, knownFrom));
    if (chosen === null || earlier === undefined) return [];
    const sentence = `not the earliest figure held: ${reporter} ${what} is taken from ${chosen.release}; expected ${earlier.release}, which was known before it or is a table`;
    return [fault('first vintages', chosen.release, sentence)];
  });
}

/** A table before a figure worked out or quoted, these before one read in the paper; among tables the one known earlier for certain. */
function goesBefore(row: Observation, chosen: Observation, knownFrom: ReadonlyMap<string, Release['knownFrom']>): boolean {
  const [own, other] = [worth(row), worth(chosen)];
  if (own !== other) return own > other;
  const [date, against] = [knownFrom.get(row.release), knownFrom.get(chosen.release)];
  return own === 2 && date !== undefined && against !== undefined && date.latest < against.earliest;
}

function worth({ status, flags }: Observation): number {
  if (status === 'from-the-paper') return 0;
  return status === 'printed' && !flags.includes('rounded') ? 2 : 1;
}
