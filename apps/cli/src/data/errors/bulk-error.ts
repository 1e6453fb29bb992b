import { SogdiaError } from '@sogdia/core';
import type { Messages } from '../../messages/index.ts';
import { ToldError } from './told-error.ts';

/** Why there is no answer or no table: the engine is not installed, its server does not answer, what was named is no bulk table, or none can be written there. */
export type BulkFailure = 'engine-missing' | 'engine-unreachable' | 'no-bulk-table' | 'bulk-not-written';

/** How that is put right, as a text of the catalogue. */
export type BulkRemedy = Extract<keyof Messages, `error.${'duckdb' | 'clickhouse' | 'bulk'}-${string}`>;

/** Thrown where a bulk table gives no answer, or is not written: where, what was expected and found. Holds no password. */
export class BulkError extends ToldError<BulkFailure, BulkRemedy> {
  constructor(code: BulkFailure, problem: string, told: Pick<BulkError, 'where' | 'expected' | 'found' | 'remedy'>) {
    super(code, `${problem}: ${told.where}`, told);
  }

  static override isInstance(error: unknown): error is BulkError {
    return SogdiaError.isInstance(error) && failures.has(error.code);
  }
}

const failures: ReadonlySet<string> = new Set<BulkFailure>(['engine-missing', 'engine-unreachable', 'no-bulk-table', 'bulk-not-written']);
