import type { IndicatorValue, Observation } from '@sogdia/core/model';
import { markFindings } from '@sogdia/core/workspace';
import type { HarmonizedRelease } from '../src/harmonize/index.ts';
import type { DatasetWorld } from '../src/registry/index.ts';

/** The indicator of the yuan that a dollar was worth on average in a year. */
const yearlyRate = 'yuan-per-dollar';

/**
 * Runs the detectors over the figures of all releases together, so that a change or a revision is seen across them; each release gets its own back,
 * with what was found of them. Yuan are set against dollars at the average of the year, which decides no more than whether a change is tenfold.
 */
export function markReleases(releases: readonly HarmonizedRelease[], { subjects, named }: DatasetWorld): readonly HarmonizedRelease[] {
  const known = new Map(releases.map(({ record }) => [record.release.id as string, record.release.knownFrom.earliest]));
  const marked = markFindings(
    releases.flatMap(({ observations }) => observations),
    {
      world: { economies: [...named.values()], groups: subjects.groups },
      amountOf: inDollars(releases.flatMap(({ indicators }) => indicators)),
      dateOf: (release) => known.get(release) ?? '',
    },
  );
  let next = 0;
  return releases.map((release) => {
    const observations = marked.slice(next, next + release.observations.length);
    next += release.observations.length;
    return { ...release, observations };
  });
}

function inDollars(indicators: readonly IndicatorValue[]): (row: Observation) => number | null {
  const rates = new Map(
    indicators.flatMap(({ indicator, period, value }) => (indicator === yearlyRate && value !== null ? [[period, value] as const] : [])),
  );
  return ({ value, unit, period }) => {
    if (unit === 'usd') return value;
    const rate = rates.get(period.slice(0, 4)) ?? rates.get(period.slice(0, 7));
    return rate === undefined ? null : value / rate;
  };
}
