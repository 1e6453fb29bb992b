/** The repairs that a reader makes to a field, each by its name; every use is counted and shown. */
const normalisationRules = [
  'trim',
  'thousands',
  'fullwidth-digits',
  'missing-token',
  'unread-quantity',
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
  'corrected',
] as const;

/** One of the rules. */
export type NormalisationRule = (typeof normalisationRules)[number];

/** How often each rule was used in a file. */
export class RuleCounts {
  readonly #counts = new Map<NormalisationRule, { uses: number }>();

  /** Counts one use, or several. */
  add(rule: NormalisationRule, uses = 1): void {
    const count = this.#counts.get(rule);
    if (count !== undefined) count.uses += uses;
    else if (uses > 0) this.#counts.set(rule, { uses });
  }

  /** The rules that were used, in their order. */
  all(): Readonly<Record<string, number>> {
    return Object.fromEntries(
      normalisationRules.flatMap((rule) => {
        const count = this.#counts.get(rule);
        return count === undefined ? [] : [[rule, count.uses]];
      }),
    );
  }
}
