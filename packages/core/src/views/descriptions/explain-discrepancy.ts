import type { Language } from '../../messages/catalogue.ts';
import { translate } from '../../messages/translate.ts';

const reasons = ['transit', 'timing', 'consignment', 'incomplete', 'unrecorded'] as const;

/** What could explain the rest of a discrepancy: its name, and the whole of it. */
export interface DiscrepancyExplanation {
  readonly name: string;
  readonly text: string;
}

/**
 * What could explain the rest of a discrepancy, in words and without numbers: no source puts a number to any of it.
 * @example explainDiscrepancy('en')[1] // => { name: 'time', text: 'Time: goods that leave in one year and arrive in the next.' }
 */
export function explainDiscrepancy(language: Language): readonly DiscrepancyExplanation[] {
  return reasons.map((reason) => ({
    name: translate(language, `discrepancy.explained-by.${reason}`),
    text: translate(language, `discrepancy.explain.${reason}`),
  }));
}
