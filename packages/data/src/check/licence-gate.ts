import type { PartContent } from '../manifest/part-content.ts';
import type { Finding } from './finding.ts';

/** Most observations that may ship under terms that allow single facts only. */
export const factsOnlyLimit = 500;

/**
 * Whether the terms of every source allow its figures here: none under `no` or `unknown`, and under `facts-only` no more than
 * a small extract of observations for each licence.
 */
export function licenceGate(part: PartContent): readonly Finding[] {
  const licences = new Map(part.licences.map((licence) => [licence.id, licence]));
  const licenceOf = new Map(part.sources.map((source) => [source.id, source.licence]));
  const findings: Finding[] = [];
  for (const source of part.sources) {
    const terms = licences.get(source.licence);
    if (terms === undefined)
      findings.push(finding(source.id, `source without terms: ${source.id} names ${source.licence}; expected a licence that is listed`));
    else if (terms.redistributable === 'no' || terms.redistributable === 'unknown') {
      findings.push(
        finding(
          source.id,
          `terms do not allow it: ${source.id} is under ${terms.id} (${terms.redistributable}); expected yes or facts-only`,
        ),
      );
    }
  }
  const counts = Map.groupBy(part.observations, (row) => licenceOf.get(row.source));
  for (const [id, rows] of counts) {
    const terms = id === undefined ? undefined : licences.get(id);
    if (terms?.redistributable !== 'facts-only' || rows.length <= factsOnlyLimit) continue;
    findings.push(
      finding(terms.id, `too many figures under facts-only terms: ${terms.id} has ${rows.length}; expected at most ${factsOnlyLimit}`),
    );
  }
  return findings;
}

function finding(subject: string, sentence: string): Finding {
  return { check: 'licences', subject, sentence };
}
