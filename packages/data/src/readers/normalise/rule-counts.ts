/** The repairs that a reader makes to a field, each by its name; every use is counted and shown. */
const normalisationRules = [
  'trim',
  'thousands',
  'fullwidth-digits',
  'missing-token',
  'wan-yi',
  'paren-negative',
  'decimal-comma',
  'pad-code',
  'surplus-empty-field',
  'unit-thousand',
  'unit-million',
  'unit-billion',
  'unit-wan',
  'unit-yi',
] as const;

/** One of the rules. */
export type NormalisationRule = (typeof normalisationRules)[number];

/** How often each rule was used in a file. */
export class RuleCounts {
  readonly #counts = new Map<NormalisationRule, number>();

  /** Counts one use. */
  add(rule: NormalisationRule): void {
    this.#counts.set(rule, (this.#counts.get(rule) ?? 0) + 1);
  }

  /** The rules that were used, in their order. */
  all(): Readonly<Record<string, number>> {
    return Object.fromEntries(
      normalisationRules.flatMap((rule) => {
        const count = this.#counts.get(rule);
        return count === undefined ? [] : [[rule, count]];
      }),
    );
  }
}
