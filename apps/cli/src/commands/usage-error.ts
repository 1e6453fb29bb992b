import { SogdiaError } from '@sogdia/core';

/** Thrown for a command line that could not be meant: an option without its value, an argument too many, options that exclude each other. */
export class UsageError extends SogdiaError {
  readonly parameter: string;
  readonly value: string;
  readonly expected: string;

  constructor(problem: string, parameter: string, value: string, expected: string) {
    super('usage', problem);
    this.parameter = parameter;
    this.value = value;
    this.expected = expected;
  }

  static override isInstance(error: unknown): error is UsageError {
    return SogdiaError.isInstance(error) && error.code === 'usage';
  }
}
