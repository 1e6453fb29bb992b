/** An object with another method in the place of one of its own; all else is its own. */
export function withMethod<Target extends object>(target: Target, name: string, method: (...given: readonly unknown[]) => unknown): Target {
  return new Proxy(target, {
    get(object, asked) {
      if (asked === name) return method;
      const value: unknown = Reflect.get(object, asked, object);
      return typeof value === 'function' ? value.bind(object) : value;
    },
  });
}
