import { SogdiaError } from '@sogdia/core';
import { excerpt } from '@sogdia/core/workspace';

/** Thrown for a command line that could not be meant: an option without its value, an argument too many, options that exclude each other. */
export class UsageError extends SogdiaError {
  readonly parameter: string;
  readonly value: string;
  readonly expected: string;
  /** How to put it right, where there is a better way than the help of the program. */
  readonly remedy: string | null;

  constructor(problem: string, parameter: string, value: string, expected: string, remedy: string | null = null) {
    super(
      'usage',
      problem.replaceAll(value, () => excerpt(value)),
    );
    this.parameter = parameter;
    this.value = value;
    this.expected = expected;
    this.remedy = remedy;
  }

  static override isInstance(error: unknown): error is UsageError {
    return SogdiaError.isInstance(error) && error.code === 'usage';
  }
}
