import type { CheckedClaim } from '@sogdia/core';
import { type VerdictKind, verdictKindSchema } from '@sogdia/core/model';
import type { Messages } from '../../../messages/messages.ts';
import { type VerdictGroup, verdictGroups } from '../facts/verdict-groups.data.ts';

/** Statements as one bar, a part for each kind of verdict; `most` is what the whole width stands for. Its key, or words beside it, say the same. */
export function VerdictBar({ counts, most, hasCounts = false }: VerdictBarProps) {
  const groups = groupCounts(counts);
  const parts = verdictGroups.map(({ id }) => ({ id, count: groups[id] })).filter(({ count }) => count > 0);
  const from = (index: number): number => parts.slice(0, index).reduce((sum, { count }) => sum + count, 0);
  const percent = (count: number): string => `${Math.round((count / most) * 1e4) / 100}%`;
  return (
    <svg className={hasCounts ? 'verdict-bar counted' : 'verdict-bar'} aria-hidden="true">
      {parts.map(({ id, count }, index) => (
        <g key={id} className={`part-${id}`}>
          <rect x={percent(from(index))} width={percent(count)} height="100%" />
          {hasCounts && count / most >= leastShare ? (
            <text className={count / most < narrowShare ? 'narrow' : undefined} x={percent(from(index) + count / 2)} y="50%" dy="0.35em">
              {count}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}

/** A number fits in a part of so much of the bar, on a phone of so much. */
const leastShare = 0.015;
const narrowShare = 0.04;

interface VerdictBarProps {
  readonly counts: VerdictCounts;
  readonly most: number;
  readonly hasCounts?: boolean;
}

type VerdictCounts = Readonly<Record<VerdictKind, number>>;

/** The key of the bar: each colour, how many statements have it, and what it means. */
export function VerdictKey({ counts, messages }: { counts: VerdictCounts; messages: Messages }) {
  const groups = groupCounts(counts);
  return (
    <ul className="verdict-key">
      {verdictGroups
        .filter(({ id }) => groups[id] > 0)
        .map(({ id }) => (
          <li key={id} className={`part-${id}`}>
            {messages[`verdicts.${id}`]({ count: groups[id] })}
          </li>
        ))}
    </ul>
  );
}

/** How many statements have which kind of verdict. */
export function groupCounts(counts: VerdictCounts): Readonly<Record<VerdictGroup, number>> {
  const summed = verdictGroups.map(({ id, kinds }) => [id, kinds.reduce((sum, kind) => sum + counts[kind], 0)]);
  return Object.fromEntries(summed) as Record<VerdictGroup, number>;
}

/** Of how many statements each verdict is. */
export function countsOf(claims: readonly CheckedClaim[]): VerdictCounts {
  const counted = verdictKindSchema.options.map((kind) => [kind, claims.filter(({ verdict }) => verdict === kind).length]);
  return Object.fromEntries(counted) as VerdictCounts;
}
