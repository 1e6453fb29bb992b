import { excerpt } from './excerpt.ts';
import { SogdiaError } from './sogdia-error.ts';

/** Where an expression goes wrong: the text, the position in it (0 is the first character), and what would be right there. */
export interface ExpressionFault {
  readonly text: string;
  readonly position: number;
  /** What is wrong in words of the field: `unknown word`, `unexpected end`, `not a number`. */
  readonly problem: string;
  readonly found: string;
  readonly expected: readonly string[];
  readonly nearest: readonly string[];
}

/** Thrown for an expression over the data that cannot be read or that means nothing: position, what was found, what was expected. */
export class ExpressionError extends SogdiaError {
  readonly text: string;
  readonly position: number;
  readonly found: string;
  readonly expected: readonly string[];
  readonly nearest: readonly string[];

  constructor(fault: ExpressionFault) {
    const found = fault.found === '' ? '(end)' : excerpt(fault.found);
    const right = fault.nearest.length > 0 ? `did you mean ${fault.nearest.join(', ')}` : `expected ${fault.expected.join(' or ')}`;
    super('expression', `${fault.problem} at ${fault.position + 1}: ${found}; ${right}`);
    this.text = fault.text;
    this.position = fault.position;
    this.found = fault.found;
    this.expected = fault.expected;
    this.nearest = fault.nearest;
  }

  static override isInstance(error: unknown): error is ExpressionError {
    return SogdiaError.isInstance(error) && error.code === 'expression';
  }
}
