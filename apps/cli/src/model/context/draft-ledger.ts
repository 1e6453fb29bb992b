import type { Dataset, Language } from '@sogdia/core';
import { type CheckedDraft, checkDraftInSteps } from '@sogdia/core/claims';
import { withoutLedger } from '../../data/index.ts';

/** The texts whose figures are checked: a short one at once, a long one as far as it was read. */
export interface DraftLedger {
  /** What came of a text; null as long as a long one is not read to its end. */
  readonly check: (text: string) => CheckedDraft | null;
  /** Reads a text for as long as it is told to go on; gives how much of it is read by then, from 0 to 1. */
  readonly read: (text: string, goesOn: () => boolean) => number;
}

/** Texts of up to so many characters are checked at once; so many of them, and of longer ones, are kept. */
const [short, mostShort, mostLong] = [4000, 500, 1];

/** The ledger of a dataset. */
export function draftLedger(given: Dataset, language: Language): DraftLedger {
  const dataset = withoutLedger(given);
  const begun = (most: number) => {
    const kept = new Map<string, { steps: ReturnType<typeof checkDraftInSteps>; end: number; checked: CheckedDraft | null }>();
    return (text: string) => {
      const known = kept.get(text) ?? { steps: checkDraftInSteps(dataset, text, language), end: 0, checked: null };
      if (kept.size >= most && !kept.has(text)) kept.clear();
      kept.set(text, known);
      return known;
    };
  };
  const [ofShort, ofLong] = [begun(mostShort), begun(mostLong)];
  const read = (text: string, goesOn: () => boolean) => {
    const reading = (text.length <= short ? ofShort : ofLong)(text);
    while (reading.checked === null && goesOn()) {
      const { done, value } = reading.steps.next();
      if (done === true) reading.checked = value;
      else reading.end = value;
    }
    return reading;
  };
  return {
    check: (text) => read(text, () => text.length <= short).checked,
    read: (text, goesOn) => {
      const { end, checked } = read(text, goesOn);
      return checked === null ? end / text.length : 1;
    },
  };
}
