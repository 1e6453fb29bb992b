import { describe, expect, test } from 'vitest';
import { type CursorState, moveCursor, restingCursor } from '../../charts/interaction/cursor-reducer.ts';

const rows = [11, 11, 3];

function after(...keys: readonly string[]): CursorState {
  return keys.reduce((state, key) => moveCursor(state, { kind: 'key', key }, rows), restingCursor);
}

describe('moveCursor', () => {
  test('the first arrow enters at the last point of the first row', () => {
    expect(after('ArrowLeft').at).toEqual({ row: 0, column: 10 });
  });

  test('Home enters at the first point', () => {
    expect(after('Home').at).toEqual({ row: 0, column: 0 });
  });

  test('left and right move by a period and stop at the ends', () => {
    expect(after('Home', 'ArrowRight', 'ArrowRight', 'ArrowLeft').at).toEqual({ row: 0, column: 1 });
    expect(after('Home', 'ArrowLeft').at).toEqual({ row: 0, column: 0 });
    expect(after('End', 'ArrowRight').at).toEqual({ row: 0, column: 10 });
  });

  test('up and down move by a series, stop at the first and last, and keep within a shorter row', () => {
    expect(after('End', 'ArrowDown').at).toEqual({ row: 1, column: 10 });
    expect(after('End', 'ArrowDown', 'ArrowDown', 'ArrowDown').at).toEqual({ row: 2, column: 2 });
    expect(after('Home', 'ArrowUp').at).toEqual({ row: 0, column: 0 });
  });

  test('Enter pins and unpins; the pointer does not move a pinned cursor', () => {
    const pinned = after('Home', 'Enter');
    expect(pinned.pinned).toBe(true);
    expect(moveCursor(pinned, { kind: 'over', row: 1, column: 4 }, rows)).toEqual(pinned);
    expect(moveCursor(pinned, { kind: 'leave' }, rows)).toEqual(pinned);
    expect(moveCursor(pinned, { kind: 'key', key: 'Enter' }, rows).pinned).toBe(false);
  });

  test('a second tap on the same point unpins it, a tap on another moves the pin', () => {
    const tapped = moveCursor(restingCursor, { kind: 'pin', row: 1, column: 2 }, rows);
    expect(tapped).toMatchObject({ at: { row: 1, column: 2 }, pinned: true });
    expect(moveCursor(tapped, { kind: 'pin', row: 1, column: 2 }, rows).pinned).toBe(false);
    expect(moveCursor(tapped, { kind: 'pin', row: 0, column: 0 }, rows)).toMatchObject({ at: { row: 0, column: 0 }, pinned: true });
  });

  test('an address restores its pinned point, however often it is read', () => {
    const restored = moveCursor(restingCursor, { kind: 'restore', row: 1, column: 2 }, rows);
    expect(restored).toMatchObject({ at: { row: 1, column: 2 }, pinned: true });
    expect(moveCursor(restored, { kind: 'restore', row: 1, column: 2 }, rows)).toEqual(restored);
  });

  test('Escape closes the help first, then leaves the points', () => {
    const helped = after('Home', '?');
    expect(helped.help).toBe(true);
    const closed = moveCursor(helped, { kind: 'key', key: 'Escape' }, rows);
    expect(closed).toMatchObject({ help: false, at: { row: 0, column: 0 } });
    expect(moveCursor(closed, { kind: 'key', key: 'Escape' }, rows).at).toBeNull();
  });

  test('an unknown key and an empty chart change nothing', () => {
    expect(moveCursor(restingCursor, { kind: 'key', key: 'x' }, rows)).toEqual(restingCursor);
    expect(moveCursor(restingCursor, { kind: 'key', key: 'ArrowLeft' }, [])).toEqual(restingCursor);
  });

  test('the pointer shows a point and leaving hides it', () => {
    const over = moveCursor(restingCursor, { kind: 'over', row: 2, column: 1 }, rows);
    expect(over.at).toEqual({ row: 2, column: 1 });
    expect(moveCursor(over, { kind: 'leave' }, rows).at).toBeNull();
  });
});
