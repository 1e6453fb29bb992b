import type { OfferedValue } from '@sogdia/core/workspace';
import type { Option } from './explore-options.ts';

/** A choice of a control as it reads, and why it does not go with the rest of the view; null where it does. */
export interface Offer extends Option {
  readonly reason: string | null;
}

/** What is known of the values of a control. */
export type Offered = readonly OfferedValue[];

/** The choices of a control with what is known of each; one of which nothing is known is offered. */
export function offersOf(options: readonly Option[], values: Offered = []): readonly Offer[] {
  return options.map((option) => ({ ...option, reason: values.find(({ value }) => value === option.value)?.reason ?? null }));
}

/** The reasons that occur, each once, with the choices that it shuts. */
export function reasonsOf(offers: readonly Offer[]): readonly { readonly reason: string; readonly labels: readonly string[] }[] {
  const reasons = new Map<string, string[]>();
  for (const { reason, label } of offers) if (reason !== null) reasons.set(reason, [...(reasons.get(reason) ?? []), label]);
  return [...reasons].map(([reason, labels]) => ({ reason, labels }));
}
