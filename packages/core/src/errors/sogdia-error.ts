/** What every error of the project carries beside its message: a stable `code` that apps translate by. */
const marker: unique symbol = Symbol.for('sogdia.error');

/**
 * Base of the errors thrown for input that could not be meant. Missing data is never an error: it is a `Missing`.
 * The message is lowercase: what is wrong, the offending value, then what would be right.
 */
export class SogdiaError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = new.target.name;
    this.code = code;
    Object.defineProperty(this, marker, { value: true });
  }

  /** Whether a thrown value is an error of ours, even across two copies of the package. */
  static isInstance(error: unknown): error is SogdiaError {
    return error instanceof Error && marker in error;
  }
}
