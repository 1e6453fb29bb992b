import { excerpt } from './excerpt.ts';
import { SogdiaError } from './sogdia-error.ts';

type NameIn<Options> = Options extends unknown ? keyof Options : never;
type ValueIn<Options, Name> = Options extends unknown ? (Name extends keyof Options ? Options[Name] : never) : never;

/**
 * For each option of a function the names that it may have; null for one that is a number, a list, or whatever else the function reads. Of a function
 * with options of several kinds all that any of them has.
 */
export type KnownOptions<Options> = { readonly [Name in NameIn<Options>]-?: readonly Exclude<ValueIn<Options, Name>, undefined>[] | null };

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

  /** Throws where a value is none of those allowed, naming the one that shares most letters with it. */
  static expectOneOf(parameter: string, value: unknown, allowed: readonly unknown[]): void {
    if (allowed.includes(value)) return;
    const given = String(value);
    const shared = (one: string): number =>
      [...given].filter((letter) => one.includes(letter)).length - Math.abs(one.length - given.length);
    const [nearest = ''] = allowed.map(String).sort((one, other) => shared(other) - shared(one));
    throw new InvalidParameterError(parameter, given, allowed.join(', '), shared(nearest) * 2 >= given.length ? [nearest] : []);
  }

  /** Throws for an option that there is not, which would pass in silence for the usual, and for one that is none of its names. */
  static expectOptions<Options extends object>(given: Options, known: KnownOptions<Options>): void {
    for (const [name, value] of Object.entries(given)) {
      const allowed = new Map<string, readonly unknown[] | null>(Object.entries(known));
      InvalidParameterError.expectOneOf('option', name, [...allowed.keys()]);
      if (value !== undefined) InvalidParameterError.expectOneOf(name, value, allowed.get(name) ?? [value]);
    }
  }

  static override isInstance(error: unknown): error is InvalidParameterError {
    return SogdiaError.isInstance(error) && error.code === 'invalid-parameter';
  }
}
