import { excerpt } from './excerpt.ts';
import { SogdiaError } from './sogdia-error.ts';

/** Thrown for a value of a wrong form or an impossible combination: a year that is no year, a range that runs backwards. `nearest` holds what was probably meant. */
export class InvalidParameterError extends SogdiaError {
  readonly parameter: string;
  readonly value: string;
  readonly expected: string;
  readonly nearest: readonly string[];

  constructor(parameter: string, value: string, expected: string, nearest: readonly string[] = []) {
    const suggestion = nearest.length > 0 ? `; did you mean ${nearest.join(', ')}` : '';
    super('invalid-parameter', `invalid ${parameter}: ${value === '' ? '(empty)' : excerpt(value)}; expected ${expected}${suggestion}`);
    this.parameter = parameter;
    this.value = value;
    this.expected = expected;
    this.nearest = nearest;
  }

  static override isInstance(error: unknown): error is InvalidParameterError {
    return SogdiaError.isInstance(error) && error.code === 'invalid-parameter';
  }
}
