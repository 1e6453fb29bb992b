/** A page of docs/reference whose middle part is written from the code. */
export interface Reference {
  /** File name in docs/reference, and the word in its markers. */
  readonly name: string;
  readonly title: string;
  /** What stands above the generated part when the page is new. */
  readonly introduction: string;
  /** The generated part, in Markdown. */
  readonly body: () => Promise<string> | string;
  /** Ids that must each have a heading or a table row in the generated part. */
  readonly ids: () => Promise<readonly string[]> | readonly string[];
}
