import { SogdiaError } from '@sogdia/core';

/** What is answered; null where the data have no answer. */
export function answered<Answer>(ask: () => Answer): Answer | null {
  try {
    return ask();
  } catch (error) {
    if (SogdiaError.isInstance(error)) return null;
    throw error;
  }
}
