import { ownValue } from '@sogdia/core/model';

/** A text after a key: one sign more or less, a word less, or empty; null where the key types nothing. */
export function typed(text: string, key: string): string | null {
  if (key === 'backspace') return text === '' ? null : [...text].slice(0, -1).join('');
  if (key === 'ctrl-u') return '';
  if (key === 'ctrl-w') return text.replace(/\S*\s*$/u, '');
  if (key === 'space') return `${text} `;
  return [...key].length === 1 ? text + key : null;
}

const moves: Readonly<Record<string, number>> = { up: -1, down: 1, pageup: -8, pagedown: 8, home: -1e6, end: 1e6 };

/** The place among so many after a key that moves in a list; null where the key moves nothing. */
export function movedIndex(key: string, index: number, count: number): number | null {
  const step = ownValue(moves, key);
  return step === undefined ? null : Math.max(0, Math.min(count - 1, index + step));
}
