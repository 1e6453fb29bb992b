import { SogdiaError } from '@sogdia/core';
import { excerpt } from '@sogdia/core/workspace';

/** Thrown when a file to be written is there already, or can't be written. */
export class OutputError extends SogdiaError {
  declare readonly code: 'file-exists' | 'file-not-written';
  readonly parameter = '--output';
  readonly value: string;
  readonly expected: string;

  constructor(code: OutputError['code'], path: string, problem: string, expected: string) {
    super(code, `${problem}: ${excerpt(path)}`);
    this.value = path;
    this.expected = expected;
  }

  static override isInstance(error: unknown): error is OutputError {
    return SogdiaError.isInstance(error) && (error.code === 'file-exists' || error.code === 'file-not-written');
  }
}
