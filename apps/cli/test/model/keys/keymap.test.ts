import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../../src/messages/messages-of.ts';
import { findAction } from '../../../src/model/keys/find-action.ts';
import { findConflicts } from '../../../src/model/keys/find-conflicts.ts';
import { everyKind } from '../../../src/model/keys/key-binding.ts';
import { keyLabel } from '../../../src/model/keys/key-label.ts';
import { type KeyFlags, keyNames } from '../../../src/model/keys/key-names.ts';
import { keymap } from '../../../src/model/keys/keymap.data.ts';
import { asciiGlyphs, unicodeGlyphs } from '../../../src/terminal/style/glyphs.data.ts';

const none: KeyFlags = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageUp: false,
  pageDown: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  tab: false,
  shift: false,
  backspace: false,
  delete: false,
  ctrl: false,
  meta: false,
};

describe('keymap', () => {
  it('has no two actions on one key of one kind of location', () => {
    expect(findConflicts(keymap)).toEqual([]);
  });

  it('findConflicts names the key and both actions', () => {
    const one = { id: 'one', keys: ['a', 'b'], on: ['view'], footer: null } as const;
    const other = { id: 'other', keys: ['b'], on: ['view', 'study'], footer: null } as const;
    const elsewhere = { id: 'elsewhere', keys: ['a'], on: ['sources'], footer: null } as const;
    expect(findConflicts([one, other, elsewhere])).toEqual([{ key: 'b', actions: ['one', 'other'] }]);
  });

  it('gives each action one id, a label and a line that says what it does', () => {
    const text = messagesOf('en');
    expect(new Set(keymap.map(({ id }) => id)).size).toBe(keymap.length);
    for (const { id } of keymap) {
      expect(text[`action.${id}`].length).toBeGreaterThan(1);
      expect(text[`help.${id}`].length).toBeGreaterThan(text[`action.${id}`].length - 1);
    }
  });

  it('lets one leave, get help and go back on every kind of location', () => {
    for (const kind of everyKind) {
      expect(findAction('q', kind, keymap)).toBe('program.quit');
      expect(findAction('?', kind, keymap)).toBe('palette.here');
      expect(findAction('escape', kind, keymap)).toBe('location.climb');
    }
  });

  it('findAction is null for a key that does nothing there', () => {
    expect(findAction('i', 'sources', keymap)).toBeNull();
    expect(findAction('enter', 'claim-receipt', keymap)).toBeNull();
    expect(findAction('F1', 'view', keymap)).toBeNull();
  });
});

describe('keyNames(input, key)', () => {
  it.each([
    ['', { upArrow: true }, ['up']],
    ['', { pageDown: true }, ['pagedown']],
    ['\r', { return: true }, ['enter']],
    ['', { delete: true }, ['backspace']],
    ['c', { ctrl: true }, ['ctrl-c']],
    ['x', { meta: true }, []],
    ['jjk', {}, ['j', 'j', 'k']],
    [' ', {}, ['space']],
    ['a\rb', {}, ['a', 'enter', 'b']],
    ['\u0007', {}, []],
    ['中', {}, ['中']],
  ])('keyNames(%j, %j) is %j', (input, flags, names) => {
    expect(keyNames(input, { ...none, ...flags })).toEqual(names);
  });
});

describe('keyLabel(key, glyphs)', () => {
  it('writes arrows as signs, or as words where only ASCII is drawn', () => {
    expect(keyLabel('up', unicodeGlyphs)).toBe('↑');
    expect(keyLabel('up', asciiGlyphs)).toBe('up');
    expect(keyLabel('ctrl-r', asciiGlyphs)).toBe('Ctrl-r');
    expect(keyLabel('pagedown', unicodeGlyphs)).toBe('PgDn');
    expect(keyLabel('/', unicodeGlyphs)).toBe('/');
  });
});
