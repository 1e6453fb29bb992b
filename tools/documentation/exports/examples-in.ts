/** An example of a doc block: the call, what it gives where that is said, and both as they stand there. */
export interface Example {
  readonly call: string;
  readonly expected: string | undefined;
  readonly text: string;
}

/** The examples of a doc block without its comment signs: `@example call // => value` in one line, or the same in a fenced block after it. */
export function examplesIn(doc: string): readonly Example[] {
  return [...doc.matchAll(/^@example(?: (.+)|\n```ts\n([\s\S]+?)\n```)$/gm)].map(([, line, block]) => {
    const text = line ?? block ?? '';
    const [call = text, expected] = text.split(/\s\/\/ => /);
    return { call, expected, text };
  });
}
