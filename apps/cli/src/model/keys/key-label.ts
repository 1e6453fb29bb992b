import { ownValue } from '@sogdia/core/model';
import type { Glyphs } from '../../terminal/index.ts';

const unicode: Readonly<Record<string, string>> = { up: '↑', down: '↓', left: '←', right: '→' };
const names: Readonly<Record<string, string>> = {
  enter: 'Enter',
  escape: 'Esc',
  backspace: 'Backspace',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  space: 'Space',
  tab: 'Tab',
};

/** A key as it is written for readers. */
export function keyLabel(key: string, glyphs: Pick<Glyphs, 'set'>): string {
  const arrow = glyphs.set === 'unicode' ? ownValue(unicode, key) : undefined;
  if (arrow !== undefined) return arrow;
  if (key.startsWith('ctrl-')) return `Ctrl-${key.slice('ctrl-'.length)}`;
  return ownValue(names, key) ?? key;
}
