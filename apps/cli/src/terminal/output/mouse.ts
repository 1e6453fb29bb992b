import { ownValue } from '@sogdia/core/model';
import { withMethod } from './with-method.ts';

/** What a mouse did: a click with its first button or a turn of its wheel, over a cell. */
export interface MouseEvent {
  readonly kind: 'click' | 'up' | 'down';
  readonly column: number;
  readonly row: number;
}

/** What has a terminal tell of the mouse (clicks and the wheel, in SGR form), and what ends that. */
export const [mouseOn, mouseOff] = ['\x1b[?1000h\x1b[?1006h', '\x1b[?1006l\x1b[?1000l'];

const start = `${mouseOn.slice(0, 1)}\\[<`;
const told = new RegExp(`${start}(\\d+);(\\d+);(\\d+)([Mm])`, 'g');
const begun = new RegExp(`${start}[\\d;]*$`);
const kinds: Readonly<Record<string, MouseEvent['kind']>> = { 0: 'click', 64: 'up', 65: 'down' };

/** A keyboard without what is told of the mouse, which goes to `onMouse`: the library for keys drops it. */
export function withoutMouse<Source extends NodeJS.ReadStream>(source: Source, onMouse: (event: MouseEvent) => void): Source {
  let held = '';
  return withMethod(source, 'read', (...given) => {
    const chunk: unknown = Reflect.apply(source.read, source, given);
    if (chunk === null) return null;
    const text = held + String(chunk);
    held = begun.exec(text)?.[0] ?? '';
    return text.slice(0, text.length - held.length).replace(told, (_, code: string, column: string, row: string, end: string) => {
      const kind = ownValue(kinds, code);
      if (kind !== undefined && end === 'M') onMouse({ kind, column: Number(column) - 1, row: Number(row) - 1 });
      return '';
    });
  });
}
