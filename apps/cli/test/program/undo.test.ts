import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawsOf, lotsFrom } from '../../../../tools/vitest/lots.ts';
import { keymap } from '../../src/model/keys/keymap.data.ts';
import { type ProgramState, topLocation } from '../../src/model/location/program-state.ts';
import { frame } from '../../src/program/frame.ts';
import { pressKey } from '../../src/program/press-key.ts';
import { inventedContext, pressed, textOf } from '../support/program.ts';

const context = inventedContext();
const leaving = new Set(['q', 'ctrl-c', 'ctrl-z']);
const typing = ['2', '0', '>', '=', '<', '~', 'k', ',', 'tab', '*', 'backspace', 'enter', 'enter', 'escape'];
const keys = [...new Set([...keymap.flatMap(({ keys: own }) => own as readonly string[]), ...typing])].filter((key) => !leaving.has(key));

/** The state after a key pressed until it has nothing left to do. */
function until(state: ProgramState, key: 'u' | 'ctrl-r'): ProgramState {
  const list = (one: ProgramState) => (key === 'u' ? one.past : one.future);
  let at: ProgramState = { ...state, overlay: null, message: null };
  while (list(at).length > 0) at = pressKey(at, key, context).state;
  return { ...at, message: null };
}

/** What a step of the history holds: questions, filters, sorts and columns, without where the cursor is, what it marks and what is searched. */
const asked = ({ locations }: Pick<ProgramState, 'locations'>) =>
  locations.map(({ row: _row, column: _column, top: _top, scroll: _scroll, search: _search, selected: _selected, ...rest }) => rest);

/** The screen with its cursor at the beginning. */
function screenOf(state: ProgramState): string {
  const locations = state.locations.map((one) => ({ ...one, row: 0, column: 0, top: 0, scroll: 0, search: '', selected: [] }));
  const [first, ...rest] = locations;
  return first === undefined ? '' : textOf(frame({ ...state, locations: [first, ...rest] }, context));
}

describe('pressKey(u) and pressKey(ctrl-r)', () => {
  it.each(lotsFrom(20_261_202, 4))(
    'after any random sequence of keys of seed %i, undoing everything gives the first screen, redoing all the last',
    (seed) => {
      const first = pressed('', context).state;
      const firstScreen = screenOf(first);
      let changed = 0;
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...keys), { minLength: 5, maxLength: 30 }), (sequence) => {
          const last = sequence.reduce((state, key) => pressKey(state, key, context).state, first);
          // What is still being typed or chosen is no step yet.
          const closed = last.overlay === null ? last : pressKey(last, 'escape', context).state;
          const end: ProgramState = { ...closed, overlay: null, message: null };
          const undone = until(end, 'u');
          expect(asked(undone)).toEqual(asked(first));
          expect(screenOf(undone)).toBe(firstScreen);
          const redone = until(undone, 'ctrl-r');
          // Steps that were undone before are done again as well.
          const meant = until(end, 'ctrl-r');
          expect(asked(redone)).toEqual(asked(meant));
          expect(screenOf(redone)).toBe(screenOf(meant));
          if (end.past.length > 0) changed += 1;
        }),
        { numRuns: drawsOf(500), seed },
      );
      expect(changed).toBeGreaterThan(drawsOf(500) / 2);
    },
  );

  it('takes back a question, a filter, a sort and a column one by one, and the row on which the cursor was then', () => {
    const steps = ['b', 'right f > 5 enter', 'S', 'H', 'C > escape', 'w'];
    const states = steps.map((_, index) => pressed(steps.slice(0, index + 1).join(' '), context).state);
    const last = states.at(-1);
    for (const [index, state] of states.toReversed().slice(1).entries()) {
      const undone = pressed(`${steps.join(' ')} ${Array.from({ length: index + 1 }, () => 'u').join(' ')}`, context).state;
      expect(asked(undone)).toEqual(asked(state));
      const again = Array.from({ length: index + 1 }).reduce<ProgramState>((at) => pressKey(at, 'ctrl-r', context).state, undone);
      expect(topLocation(again)).toEqual(last === undefined ? null : topLocation(last));
    }
  });
});
