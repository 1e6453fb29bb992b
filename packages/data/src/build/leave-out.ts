import type { Absence, Observation } from '@sogdia/core/model';
import type { HarmonizedRelease } from '../harmonize/index.ts';
import type { WholeDataset } from './split-into-parts.ts';

/**
 * Releases without the figures and events of some licences, and without what was worked out from them; with the absences that say so: one for each year of
 * an economy's trade in which no other source has some of these figures.
 */
export function leaveOut<Beside extends Pick<WholeDataset, 'absences'>>(
  releases: readonly HarmonizedRelease[],
  beside: Beside,
  licences: ReadonlySet<string>,
): readonly [releases: readonly HarmonizedRelease[], beside: Beside] {
  const sources = new Set<string>(
    releases.flatMap(({ record }) => record.sources.filter(({ licence }) => licences.has(licence)).map(({ id }) => id)),
  );
  const isKept = ({ source }: { readonly source: string }): boolean => !sources.has(source);
  const restsOnKept = (row: Observation): boolean => isKept(row) && (row.derivation?.operands ?? []).every(isKept);
  const kept = releases.map((release) => ({
    ...release,
    observations: release.observations.filter(restsOnKept),
    indicators: release.indicators.filter(isKept),
    facts: release.facts.filter(isKept),
    events: release.events.filter(isKept),
  }));
  const held = new Set(kept.flatMap(({ observations }) => observations.map(cellOf)));
  const absent = new Map<string, Absence>();
  for (const { record, observations } of releases)
    for (const row of observations)
      if (!restsOnKept(row) && !held.has(cellOf(row)))
        absent.set(`${row.reporter} ${row.partner} ${row.period.slice(0, 4)}`, absenceOf(row, record.release.source));
  return [kept, { ...beside, absences: [...beside.absences, ...absent.values()] }];
}

function cellOf({ reporter, partner, flow, period, product }: Observation): string {
  return `${reporter} ${partner} ${flow} ${period} ${product}`;
}

function absenceOf({ reporter, partner, period }: Observation, source: Absence['source']): Absence {
  const year = Number(period.slice(0, 4));
  const note = 'this release leaves out the figures of this source because of their terms';
  return { reporter, partner, from: year, to: year, reason: 'left-out', note, source };
}
