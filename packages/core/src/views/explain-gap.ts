import type { Language } from '../messages/catalogue.ts';
import { translate } from '../messages/translate.ts';

const reasons = ['transit', 'timing', 'consignment', 'incomplete', 'unrecorded'] as const;

/** What could explain the rest of a gap: its name, and the whole of it. */
export interface GapExplanation {
  readonly name: string;
  readonly text: string;
}

/**
 * What could explain the rest of a gap, in words and without numbers: no source puts a number to any of it.
 * @example explainGap('en')[1] // => { name: 'time', text: 'Time: goods that leave in one year and arrive in the next.' }
 */
export function explainGap(language: Language): readonly GapExplanation[] {
  return reasons.map((reason) => ({
    name: translate(language, `gap.explained-by.${reason}`),
    text: translate(language, `gap.explain.${reason}`),
  }));
}
