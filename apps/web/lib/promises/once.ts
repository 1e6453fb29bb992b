/**
 * A function that works out each of its answers once, for a process of the build or for a page, and again after a failure. Answers are told
 * apart by the texts, and the ids of records, among what it is asked with. Not for a module of which a browser takes a part alone: a bundler
 * keeps the call, and all that it leads to.
 */
export function once<Asked extends readonly unknown[], Answer>(
  answer: (...asked: Asked) => Promise<Answer>,
): (...asked: Asked) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (...asked) => {
    const key = asked.map(keyOf).join('/');
    const found = known.get(key) ?? answer(...asked);
    known.set(key, found);
    found.catch(() => known.delete(key));
    return found;
  };
}

function keyOf(asked: unknown): unknown {
  if (typeof asked === 'string') return asked;
  return typeof asked === 'object' && asked !== null && 'id' in asked ? asked.id : '';
}
