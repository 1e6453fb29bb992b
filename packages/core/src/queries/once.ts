/**
 * Gives what is made at the first call, at every other call too.
 * @example once(() => [1])()[0] // => 1
 */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
