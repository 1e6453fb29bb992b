/** A page with a part that is written from the code. */
export interface Reference {
  /** The page, from the root of the repository. */
  readonly file: string;
  /** The word in its markers. */
  readonly name: string;
  readonly title: string;
  /** What stands above the generated part when the page is new. */
  readonly introduction: string;
  /** The generated part, in Markdown. */
  readonly body: () => Promise<string> | string;
  /** Ids that must each have a heading or a table row in the generated part. */
  readonly ids: () => Promise<readonly string[]> | readonly string[];
}
