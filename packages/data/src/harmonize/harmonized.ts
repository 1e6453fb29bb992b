import type * as z from 'zod';
import { type Fault, fault } from './fault.ts';

/** Rows of the model that a table became, and what could not be harmonised. A build with faults stops. */
export interface Harmonized<Row> {
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
}

/** Rows of the model as they are made of a release, and what could not be made one. */
export class HarmonizedRows<Row> implements Harmonized<Row> {
  readonly rows: Row[] = [];
  readonly faults: Fault[] = [];
  readonly #check: string;
  readonly #release: string;

  constructor(release: string, check = 'schema') {
    this.#check = check;
    this.#release = release;
  }

  /** Keeps what the model takes for a row; else says of `what` that it is invalid, and why. */
  keep(parsed: z.ZodSafeParseResult<Row>, what: string): void {
    if (parsed.success) this.rows.push(parsed.data);
    else this.tell(`invalid ${what}; ${parsed.error.issues[0]?.message ?? ''}`);
  }

  /** Says what is wrong with the release. */
  tell(sentence: string): void {
    this.faults.push(fault(this.#check, this.#release, sentence));
  }
}
