import { SogdiaError } from '@sogdia/core';
import { ToldError } from '../data/index.ts';
import type { Messages } from '../messages/index.ts';

/** Why a provider gave no answer: it refuses, asks to wait, can't be reached, gives something else, or too much at once. */
export type FetchFault = 'fetch-refused' | 'fetch-busy' | 'fetch-unreachable' | 'fetch-no-answer' | 'fetch-too-large';

/** How that is put right, as a text of the catalogue. */
export type FetchRemedy = Extract<keyof Messages, `error.fetch-${string}`>;

/** Thrown where a provider gives no answer: where, what was expected and found. Holds no key: whoever throws it has taken that out. */
export class FetchError extends ToldError<FetchFault, FetchRemedy> {
  static override isInstance(error: unknown): error is FetchError {
    return SogdiaError.isInstance(error) && error.code.startsWith('fetch-');
  }
}
