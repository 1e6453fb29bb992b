import { excerpt } from './excerpt.ts';
import { SogdiaError } from './sogdia-error.ts';

/** Thrown when a stored part of a dataset is not what its manifest says: nothing of the dataset is loaded. */
export class DatasetIntegrityError extends SogdiaError {
  readonly dataset: string;
  readonly file: string;
  readonly expected: string;
  readonly found: string;

  constructor(dataset: string, file: string, expected: string, found: string) {
    super('dataset-integrity', `damaged dataset ${dataset}: ${excerpt(file)} is ${excerpt(found)}; expected ${expected}`);
    this.dataset = dataset;
    this.file = file;
    this.expected = expected;
    this.found = found;
  }

  static override isInstance(error: unknown): error is DatasetIntegrityError {
    return SogdiaError.isInstance(error) && error.code === 'dataset-integrity';
  }
}
