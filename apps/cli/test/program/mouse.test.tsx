import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { topLocation } from '../../src/model/location/program-state.ts';
import { frame } from '../../src/program/frame.ts';
import { pressKey } from '../../src/program/press-key.ts';
import { pressMouse } from '../../src/program/press-mouse.ts';
import { cellAtCursor, shownGrid } from '../../src/program/table/shown-grid.ts';
import { type MouseEvent, withoutMouse } from '../../src/terminal/output/mouse.ts';
import { expectedScreen, type OpenedProgram, openedProgram } from '../support/opened-program.tsx';
import { inventedContext, pressed, textOf } from '../support/program.ts';

const context = inventedContext();
const programs: OpenedProgram[] = [];
afterEach(() => {
  for (const program of programs.splice(0)) program.close();
});

/** Where a text stands on the screen after some keys. */
function placeOf(text: string, keys: string, width: number, height: number): Pick<MouseEvent, 'row' | 'column'> {
  const lines = textOf(frame(pressed(keys, context, width, height).state, context)).split('\n');
  const row = lines.findIndex((line) => line.includes(text));
  return { row, column: lines[row]?.indexOf(text) ?? -1 };
}

/** The state after some keys and then a click on a text. */
function clicked(text: string, keys = '', width = 120, height = 40) {
  return pressMouse(pressed(keys, context, width, height).state, { kind: 'click', ...placeOf(text, keys, width, height) }, context);
}

describe('pressMouse(state, event, context)', () => {
  it.each([
    ['tab', '3 Topics', '', '3'],
    ['tab, from a page', 'Mirror', '2 right down enter', '4'],
    ['entry of the footer', 'f filter', '', 'f'],
    ['entry of the footer that always stands there', '? keys', '', '?'],
    ['question', 'e edit', '', 'e'],
    ['quit', 'q quit', '', 'q'],
    ['head of a column, which sorts', 'Imports', '', 'right right s'],
    ['head of the key', 'Economy', '', 'left s'],
    ['entry of a list', 'go to the last row', '? l a s t', '? l a s t enter'],
    ['place beside a list', '1 Overview', '?', '? escape'],
    ['place beside a line that is typed', 'Economy', '/ k a z', '/ k a z enter'],
    ['column in the list of columns', '● Exports', 'C', 'C down space'],
    ['bar of a column', '60 – 70', 'right d', 'right d end enter'],
  ])('a click on a %s (%s) after "%s" does what keys do', (_, text, keys, same) => {
    const [after, meant] = [clicked(text, keys), pressed(same.startsWith(keys) ? same : `${keys} ${same}`, context, 120, 40)];
    expect({ ...after.state, past: [], future: [] }).toEqual({ ...meant.state, past: [], future: [] });
    expect(after.effects).toEqual(meant.effects);
  });

  it('a click on a cell goes to it, and a second one opens it; the wheel moves the cursor by three rows', () => {
    const at = clicked('12.50◦   10.60').state;
    expect(cellAtCursor(topLocation(at), context)?.row.id).toBe('UZB');
    expect(shownGrid(topLocation(at), context).columns[topLocation(at).column]?.id).toBe('total-trade');
    const second = pressMouse(at, { kind: 'click', ...placeOf('12.50◦   10.60', '', 120, 40) }, context);
    expect(second.state).toEqual({ ...pressKey(at, 'enter', context).state });
    expect(topLocation(pressMouse(at, { kind: 'down', row: 5, column: 5 }, context).state).row).toBe(5);
    expect(topLocation(pressMouse(at, { kind: 'up', row: 5, column: 5 }, context).state).row).toBe(0);
    expect(topLocation(clicked('C03', '2').state).row).toBe(topLocation(pressed('2 / c 0 3', context).state).row);
    expect(topLocation(clicked('Working', '2 right down enter').state).row).toBeGreaterThan(0);
  });

  it('a click where nothing is does nothing', () => {
    const { state } = pressed('', context, 120, 40);
    expect(pressMouse(state, { kind: 'click', row: 1, column: 119 }, context)).toEqual({ state, effects: [] });
    expect(pressMouse(state, { kind: 'click', row: 99, column: 999 }, context)).toEqual({ state, effects: [] });
  });
});

describe('withoutMouse(source, onMouse)', () => {
  it('tells clicks and turns of the wheel, and gives on all else, however it is cut into pieces', () => {
    const keyboard = new PassThrough({ encoding: 'utf8' });
    const events: MouseEvent[] = [];
    const source = withoutMouse(keyboard as unknown as NodeJS.ReadStream, (event) => events.push(event));
    const read: string[] = [];
    for (const part of ['a\x1b[<0;3;2Mb\x1b[<0;3;2m', '\x1b[<6', '5;1;1M\x1b[<35;9;9M', '\x1b[A']) {
      keyboard.write(part);
      for (let chunk: unknown = source.read(); chunk !== null; chunk = source.read()) read.push(String(chunk));
    }
    expect(read.join('')).toBe('ab\x1b[A');
    expect(events).toEqual([
      { kind: 'click', column: 2, row: 1 },
      { kind: 'down', column: 0, row: 0 },
    ]);
  });
});

describe('the program on a terminal with a mouse', () => {
  it('takes clicks from the terminal, and gives the mouse back when it leaves', async () => {
    const program = await openedProgram(80, 24);
    programs.push(program);
    const { terminal, store } = program;
    expect(terminal.written().join('')).toContain('\x1b[?1000h\x1b[?1006h');
    const { row, column } = placeOf('3 Topics', '', 80, 24);
    await terminal.type(`\x1b[<0;${column + 1};${row + 1}M\x1b[<0;${column + 1};${row + 1}m`);
    expect(topLocation(store.snapshot().state).kind).toBe('topics');
    expect(terminal.screen()).toEqual(expectedScreen(store));
    program.close();
    await terminal.settled();
    const all = terminal.written().join('');
    expect(all.split('\x1b[?1000h')).toHaveLength(2);
    expect(all.lastIndexOf('\x1b[?1006l\x1b[?1000l')).toBeGreaterThan(all.lastIndexOf('\x1b[?1000h'));
  });
});
