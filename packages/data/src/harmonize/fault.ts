/** What a check has found wrong: the check, what it looked at, and a sentence that says what is wrong and what was expected. */
export interface Fault {
  readonly check: string;
  readonly subject: string;
  readonly sentence: string;
}

/**
 * A fault.
 * @example fault('years', 'CHN', 'no figure').check // => 'years'
 */
export function fault(check: string, subject: string, sentence: string): Fault {
  return { check, subject, sentence };
}
