import { datedRows, type PartContent } from '../content/index.ts';
import { type Fault, fault } from '../harmonize/index.ts';

/** Whether every source, release and licence that a part's rows name is listed with it. */
export function referencesResolve(part: PartContent): readonly Fault[] {
  const sources = new Set<string>(part.sources.map((source) => source.id));
  const releases = new Set<string>(part.releases.map((release) => release.id));
  const licences = new Set<string>(part.licences.map((licence) => licence.id));
  const dated = datedRows(part);
  const named = [...dated, ...part.absences];
  return [
    ...unresolved('source', [...named.map((row) => row.source), ...part.releases.map((release) => release.source)], sources),
    ...unresolved(
      'release',
      dated.map((row) => row.release),
      releases,
    ),
    ...unresolved(
      'licence',
      part.sources.map((source) => source.licence),
      licences,
    ),
  ];
}

function unresolved(kind: string, named: readonly string[], known: ReadonlySet<string>): readonly Fault[] {
  const missing = [...new Set(named)].filter((id) => !known.has(id));
  return missing.map((id) => fault('references', id, `unknown ${kind}: ${id}; expected one that a release.json lists`));
}
