import { SogdiaError } from '@sogdia/core';

/** Thrown for a file that was handed in and can't be read or is not what it should be: where in it, what was expected and found. */
export class InputError extends SogdiaError {
  readonly where: string;
  readonly expected: readonly string[];
  readonly found: string;

  constructor(problem: string, where: string, expected: readonly string[], found: string) {
    super('bad-input', `${problem}: ${where}`);
    this.where = where;
    this.expected = expected;
    this.found = found;
  }

  static override isInstance(error: unknown): error is InputError {
    return SogdiaError.isInstance(error) && error.code === 'bad-input';
  }
}
