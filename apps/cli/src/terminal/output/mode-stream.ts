import { withMethod } from './with-method.ts';

const start = '\x1b[?';
/** The modes that the library for keys has the terminal in: alternate screen, cursor, bracketed paste. */
const modes = new RegExp(`${start.replaceAll(/[[?]/g, '\\$&')}(?:1049|25|2004)[hl]`, 'g');
const [leaveScreen, wrap] = [`${start}1049l`, `${start}7h`];

/**
 * A stream that lets the modes of a terminal through to another one and nothing else, for a library that would draw as well; it is that
 * other one in everything else. Lines wrap again before the alternate screen is left.
 */
export function modeStream<Target extends NodeJS.WriteStream>(target: Target): Target {
  const write = (chunk: unknown, ...rest: readonly unknown[]): unknown => {
    const text = (String(chunk).match(modes) ?? []).join('').replaceAll(leaveScreen, wrap + leaveScreen);
    return Reflect.apply(target.write, target, [text, ...rest]);
  };
  return withMethod(target, 'write', write);
}
