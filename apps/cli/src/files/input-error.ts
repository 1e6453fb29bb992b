import { SogdiaError } from '@sogdia/core';
import type { Messages } from '../messages/index.ts';

/** How a file that was handed in is put right, as a text of the catalogue. */
export type InputRemedy = { [Key in keyof Messages]: Messages[Key] extends string ? Key & `error.${string}` : never }[keyof Messages];

/** Thrown for a file that was handed in and can't be read or is not what it should be: where in it, what was expected and found. */
export class InputError extends SogdiaError {
  readonly where: string;
  readonly expected: readonly string[];
  readonly found: string;
  readonly remedy: InputRemedy;

  constructor(problem: string, where: string, expected: readonly string[], found: string, remedy: InputRemedy = 'error.input') {
    super('bad-input', `${problem}: ${where}`);
    this.where = where;
    this.expected = expected;
    this.found = found;
    this.remedy = remedy;
  }

  static override isInstance(error: unknown): error is InputError {
    return SogdiaError.isInstance(error) && error.code === 'bad-input';
  }
}
