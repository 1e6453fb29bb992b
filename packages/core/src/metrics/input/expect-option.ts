import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';

/**
 * Checks that an option is one of its names: a misspelt convention must not pass for another. Formula: none. Units: none.
 * Undefined: never. Throws: `InvalidParameterError` with the names there are, when it is none of them.
 * @example expectOption('method', 'eigen', ['eigen', 'reflections']) // => undefined
 */
export function expectOption(name: string, value: unknown, allowed: readonly unknown[]): void {
  if (!allowed.includes(value)) throw new InvalidParameterError(name, String(value), allowed.join(', '));
}
