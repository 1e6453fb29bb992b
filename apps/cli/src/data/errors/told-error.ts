import { SogdiaError } from '@sogdia/core';

/** An error that tells where something is wrong, what was expected, what was found, and how it is put right: a text of the catalogue. */
export abstract class ToldError<Code extends string, Remedy extends string> extends SogdiaError {
  readonly where: string;
  readonly expected: string;
  readonly found: string;
  readonly remedy: Remedy;

  constructor(code: Code, problem: string, told: Pick<ToldError<Code, Remedy>, 'where' | 'expected' | 'found' | 'remedy'>) {
    super(code, problem);
    this.where = told.where;
    this.expected = told.expected;
    this.found = told.found;
    this.remedy = told.remedy;
  }
}
