import type { Dataset, Language } from '@sogdia/core';
import { type CheckedDraft, checkDraft, checkDraftInSteps } from '@sogdia/core/claims';
import { withoutLedger } from '../../data/index.ts';

/** The texts whose figures are checked: a short one at once, a long one as far as it was read. */
export interface DraftLedger {
  /** What came of a text; null as long as a long one is not read to its end. */
  readonly check: (text: string) => CheckedDraft | null;
  /** Reads a text for as long as it is told to go on; gives how much of it is read by then, from 0 to 1. */
  readonly read: (text: string, goesOn: () => boolean) => number;
  /** Checks a short text that is not kept: how a sentence would fare with another number. */
  readonly tryOut: (text: string) => CheckedDraft;
}

/** Texts up to so many characters are checked at once; so many texts are kept. */
const [short, most] = [4000, 8];

interface Reading {
  readonly steps: Generator<number, CheckedDraft>;
  end: number;
  checked: CheckedDraft | null;
}

/** The ledger of a dataset. */
export function draftLedger(given: Dataset, language: Language): DraftLedger {
  const dataset = withoutLedger(given);
  const readings = new Map<string, Reading>();
  const readingOf = (text: string): Reading => {
    const reading = readings.get(text) ?? { steps: checkDraftInSteps(dataset, text, language), end: 0, checked: null };
    // What was asked for last stays longest.
    readings.delete(text);
    readings.set(text, reading);
    for (const [oldest] of readings) if (readings.size > most) readings.delete(oldest);
    return reading;
  };
  const read = (text: string, goesOn: () => boolean): Reading => {
    const reading = readingOf(text);
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
    tryOut: (text) => checkDraft(dataset, text, language),
  };
}
