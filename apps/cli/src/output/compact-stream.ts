import { compactStyles } from './compact-styles.ts';

const start = '\x1b[';
const nextLines = new RegExp(`(?:${start.replace('[', '\\[')}E){2,}`, 'g');

/** The same output in fewer bytes: a run of steps to the next line becomes one step over all of them, a run of styles one style. */
export function compactOutput(text: string): string {
  return compactStyles(text.replaceAll(nextLines, (run) => `${start}${run.length / 3}E`));
}

/** A stream that writes compact output to another one and is that one in everything else. */
export function compactStream<Target extends NodeJS.WriteStream>(target: Target): Target {
  const write = (chunk: unknown, ...rest: readonly unknown[]): unknown => {
    const text = typeof chunk === 'string' ? compactOutput(chunk) : chunk;
    return Reflect.apply(target.write, target, [text, ...rest]);
  };
  return new Proxy(target, {
    get(stream, name) {
      if (name === 'write') return write;
      const value: unknown = Reflect.get(stream, name, stream);
      return typeof value === 'function' ? value.bind(stream) : value;
    },
  });
}
