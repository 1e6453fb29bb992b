import type { SourcePolicy } from '@sogdia/core/model';
import type { PartContent } from '../content/index.ts';
import { type Fault, fault } from '../harmonize/index.ts';
import { chooseByPolicy } from './choose-by-policy.ts';
import { firstIsEarliest } from './first-is-earliest.ts';
import { indicatorsNamed } from './indicators-named.ts';
import { licenceGate } from './licence-gate.ts';
import { mirrorBand } from './mirror-band.ts';
import { noDuplicateIndicators, noDuplicateObservations } from './no-duplicates.ts';
import { five } from './parts-add-up.ts';
import { publishedTotalsAddUp } from './published-totals-add-up.ts';
import { referencesResolve } from './references-resolve.ts';
import { turnoversAddUp } from './turnovers-add-up.ts';
import { yearsComplete } from './years-complete.ts';

/**
 * Every check that looks at the finished parts: references, terms, names of indicators, duplicates, parts of a total, complete years 2013-2025 in both
 * policies, first vintages that are the earliest held, and the mirror ratio (importer over exporter, 0.05 to 20). No fault, no complaint.
 */
export function checkDataset(parts: readonly PartContent[], policies: readonly SourcePolicy[]): readonly Fault[] {
  const observations = parts.flatMap((part) => [...part.observations]);
  const listed = parts.flatMap((part) => part.releases);
  const releases = new Set<string>(listed.map((release) => release.id));
  return [
    ...parts.flatMap(referencesResolve),
    ...licenceGate(parts),
    ...parts.flatMap(indicatorsNamed),
    ...noDuplicateObservations(observations),
    ...noDuplicateIndicators(parts.flatMap((part) => part.indicators)),
    ...turnoversAddUp(observations),
    ...policies.flatMap((policy) => {
      const choose = chooseByPolicy(observations, policy);
      const years = { reporter: 'CHN', partners: five, from: 2013, to: 2025 };
      return [
        ...unknownReleases(policy, releases),
        ...yearsComplete(choose, years),
        ...mirrorBand(choose, { ...years, lowest: 0.05, highest: 20 }),
        ...(policy.id === 'first'
          ? [...publishedTotalsAddUp(observations, choose), ...firstIsEarliest('CHN', observations, listed, choose)]
          : []),
      ];
    }),
  ];
}

function unknownReleases(policy: SourcePolicy, known: ReadonlySet<string>): readonly Fault[] {
  const named = new Set(policy.rules.flatMap((rule) => rule.releases));
  return [...named]
    .filter((release) => !known.has(release) && ![...known].some((one) => release.endsWith('/*') && one.startsWith(release.slice(0, -1))))
    .map((release) => fault('policies', policy.id, `unknown release in the policy ${policy.id}: ${release}; expected one that is shipped`));
}
