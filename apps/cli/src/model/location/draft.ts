/** A text whose figures are checked: the file it came from, null where it was pasted, and whether its reading was stopped. */
export interface Draft {
  readonly file: string | null;
  readonly text: string;
  readonly isStopped: boolean;
}

/** A draft of a text, its lines ended as the program ends them. */
export function draftOf(text: string, file: string | null = null): Draft {
  return { file, text: text.replaceAll(/\r\n?/g, '\n'), isStopped: false };
}
