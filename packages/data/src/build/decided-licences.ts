import type { Dataset } from '@sogdia/core/model';
import { type Fault, fault, type HarmonizedRelease } from '../harmonize/index.ts';
import type { LicenceDecision } from '../parse/index.ts';

/**
 * What keeps data from going out: a licence about which nobody decided, one about which there are two decisions, a decision about a licence that the data don't have, and
 * one to leave out what is not figures, without which the program can't be built.
 */
export function decidedLicences(
  releases: readonly HarmonizedRelease[],
  beside: Pick<Dataset, 'studies' | 'nomenclatures' | 'productSets' | 'concordances'>,
  decisions: readonly LicenceDecision[],
): readonly Fault[] {
  const sources = releases.flatMap(({ record }) => record.sources);
  const licences = [...new Set(sources.map(({ licence }) => licence))].sort();
  const needs = [...Object.values(beside), ...releases.flatMap(({ places, outlines }) => [places, outlines])].flat();
  const needed = new Set(sources.filter(({ id }) => needs.some(({ source }) => source === id)).map(({ licence }) => licence));
  const byLicence = Map.groupBy(decisions, ({ licence }) => licence);
  const undecided = licences.filter((id) => !byLicence.has(id));
  return [
    ...undecided.map((id) => told(id, `nobody decided about ${id}; expected an entry with licence, publish (yes or no), who and when`)),
    ...[...byLicence].flatMap(([id, given]) => [
      ...(given.length > 1 ? [told(id, `${given.length} decisions about ${id}; expected one`)] : []),
      ...(licences.includes(id) ? [] : [told(id, `no licence ${id}; expected one of ${licences.join(', ')}`)]),
      ...(given.some(({ publish }) => publish === 'no') && needed.has(id)
        ? [told(id, `publish is no for ${id}, which has more than figures: studies, places, outlines or names of goods; expected yes`)]
        : []),
    ]),
  ];
}

function told(licence: string, sentence: string): Fault {
  return fault('licence-decisions.json', licence, sentence);
}
