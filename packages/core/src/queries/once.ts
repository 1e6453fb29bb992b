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

/**
 * The same for each of many objects: what is made of one at the first call is given for it at every other call.
 * @example onceFor(Object.keys)({ a: 1 })[0] // => 'a'
 */
export function onceFor<Key extends object, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const own = made.get(key) ?? make(key);
    made.set(key, own);
    return own;
  };
}
