import { describe, expect, it } from 'vitest';
import { findAction } from '../../../src/model/keys/find-action.ts';
import { findConflicts } from '../../../src/model/keys/find-conflicts.ts';
import { keymap } from '../../../src/model/keys/keymap.data.ts';
import { remapKeys } from '../../../src/model/keys/remap-keys.ts';

describe('remapKeys(wanted)', () => {
  it('puts a reader’s keys in the place of those of the program', () => {
    const { keys, problems } = remapKeys({ 'cursor.down': ['z', 'down'], 'table.sort': ['ctrl-s'] });
    expect(problems).toEqual([]);
    expect(findAction('z', 'view', keys)).toBe('cursor.down');
    expect(findAction('j', 'view', keys)).toBeNull();
    expect(findAction('ctrl-s', 'view', keys)).toBe('table.sort');
  });

  it('reads the name that an action had before, unless it is there under the one of today', () => {
    const before = remapKeys({ 'go.paper': ['z'] });
    expect([before.problems, findAction('z', 'view', before.keys)]).toEqual([[], 'go.study']);
    const both = remapKeys({ 'go.paper': ['z'], 'go.study': ['Z'] });
    expect([findAction('Z', 'view', both.keys), findAction('z', 'view', both.keys)]).toEqual(['go.study', null]);
  });

  it('two actions may swap their keys', () => {
    const { keys, problems } = remapKeys({ 'copy.cell': ['Y'], 'copy.row': ['y'] });
    expect(problems).toEqual([]);
    expect([findAction('Y', 'view', keys), findAction('y', 'view', keys)]).toEqual(['copy.cell', 'copy.row']);
  });

  it('an action may be left without keys', () => {
    expect(findAction('c', 'view', remapKeys({ 'command.show': [] }).keys)).toBeNull();
  });

  it('keys that two actions would share are told, and both keep those of the program', () => {
    const { keys, problems } = remapKeys({ 'table.sort': ['y'], 'command.show': ['M'] });
    expect(problems).toEqual([{ kind: 'conflict', key: 'y', actions: ['table.sort', 'copy.cell'] }]);
    expect([findAction('s', 'view', keys), findAction('y', 'view', keys), findAction('M', 'view', keys)]).toEqual([
      'table.sort',
      'copy.cell',
      'command.show',
    ]);
    expect(findConflicts(keys)).toEqual([]);
  });

  it('ends where giving one up makes another conflict', () => {
    const { keys, problems } = remapKeys({ 'copy.cell': ['Y'], 'copy.row': ['c'] });
    expect(problems.map(({ kind }) => kind)).toEqual(['conflict', 'conflict']);
    expect(keys).toEqual(keymap);
  });

  it('an unknown action is told with the nearest, an unknown or reserved key with its action', () => {
    expect(remapKeys({ 'tabel.sort': ['S'] }).problems).toEqual([
      { kind: 'unknown-action', action: 'tabel.sort', nearest: expect.arrayContaining(['table.sort']) },
    ]);
    for (const key of ['F13', 'ctrl-', '', ' ', 'ctrl-c'])
      expect(remapKeys({ 'table.sort': [key] })).toMatchObject({ problems: [{ kind: 'unknown-key', action: 'table.sort', key }] });
    expect(remapKeys({ 'program.quit': ['Q', 'ctrl-c'] }).problems).toEqual([]);
  });
});
