/** What a check has found wrong: the check, what it looked at, and a sentence that says what is wrong and what was expected. */
export interface Fault {
  readonly check: string;
  readonly subject: string;
  readonly sentence: string;
}
