import { decodeViewSpec, InvalidParameterError, SogdiaError } from '@sogdia/core';
import { nearestViewSpec, sayIn } from '@sogdia/core/workspace';
import type { ProgramContext } from '../context/index.ts';

/** What is answered; null where the data have no answer. */
export function answered<Answer>(ask: () => Answer): Answer | null {
  try {
    return ask();
  } catch (error) {
    if (SogdiaError.isInstance(error)) return null;
    throw error;
  }
}

/** Why a question has no answer: what the data lack for it, else what its error says. Throws what is no error of ours. */
export function reasonOf(error: unknown, { world, holdings, language }: ProgramContext): string {
  if (!SogdiaError.isInstance(error)) throw error;
  const isUnanswered = InvalidParameterError.isInstance(error) && error.parameter === 'view';
  const [change] = isUnanswered ? nearestViewSpec(holdings(), decodeViewSpec(world, error.value), language).changes : [];
  return change?.reason ?? sayIn(language, error.message);
}
