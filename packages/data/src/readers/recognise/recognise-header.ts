import { columnKey } from '../contract/index.ts';
import type { Provider } from '../layout/index.ts';

/** A provider and the share of its required names that a header has, the names that it lacks, and those that are the user's own. */
export type HeaderMatch = ReturnType<typeof matchHeader>[number];

/**
 * How well a header is of each provider, the best first: by the names of its columns as a set, without blanks around them and whatever
 * their case. A provider whose confidence is 1 has all the names that it must have.
 */
export function matchHeader(columns: readonly string[], providers: readonly Provider[]) {
  const names = columns.map(columnKey);
  const held = new Set(names);
  return providers
    .map((provider) => {
      const missing = provider.required.filter((spellings) => !spellings.some((name) => held.has(columnKey(name))));
      const own = columns.filter((_, at) => !provider.known.has(names[at] ?? ''));
      const isOther = provider.isAlone === true && own.length > 0;
      const confidence = isOther ? 0 : 1 - missing.length / provider.required.length;
      return { provider, confidence, missing: missing.map((spellings) => spellings.join(' or ')), own };
    })
    .toSorted(
      (one, other) =>
        other.confidence - one.confidence ||
        other.provider.required.length - one.provider.required.length ||
        one.own.length - other.own.length,
    );
}
