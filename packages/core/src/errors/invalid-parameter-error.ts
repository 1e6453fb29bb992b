import { excerpt } from './excerpt.ts';
import { SogdiaError } from './sogdia-error.ts';

/** Thrown for a value of a wrong form or an impossible combination: a year that is no year, a range that runs backwards. */
export class InvalidParameterError extends SogdiaError {
  readonly parameter: string;
  readonly value: string;
  readonly expected: string;

  constructor(parameter: string, value: string, expected: string) {
    super('invalid-parameter', `invalid ${parameter}: ${value === '' ? '(empty)' : excerpt(value)}; expected ${expected}`);
    this.parameter = parameter;
    this.value = value;
    this.expected = expected;
  }

  static override isInstance(error: unknown): error is InvalidParameterError {
    return SogdiaError.isInstance(error) && error.code === 'invalid-parameter';
  }
}
