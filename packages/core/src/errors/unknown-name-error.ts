import { excerpt, listNames } from './excerpt.ts';
import { SogdiaError } from './sogdia-error.ts';

/** Thrown for a name that is not in a closed list: an economy, a measure, a view, a format. Fields hold what would be right. */
export class UnknownNameError extends SogdiaError {
  readonly parameter: string;
  readonly value: string;
  readonly allowed: readonly string[];
  readonly nearest: readonly string[];

  constructor(parameter: string, value: string, allowed: readonly string[], nearest: readonly string[]) {
    const suggestion = nearest.length > 0 ? `did you mean ${nearest.slice(0, 3).join(', ')}` : `known: ${listNames(allowed) || 'none'}`;
    super('unknown-name', `unknown ${parameter}: ${value === '' ? '(empty)' : excerpt(value)}; ${suggestion}`);
    this.parameter = parameter;
    this.value = value;
    this.allowed = allowed;
    this.nearest = nearest;
  }

  static override isInstance(error: unknown): error is UnknownNameError {
    return SogdiaError.isInstance(error) && error.code === 'unknown-name';
  }
}
