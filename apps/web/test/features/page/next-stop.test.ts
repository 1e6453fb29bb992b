import { describe, expect, test } from 'vitest';
import { nextStop, type StopPlace } from '../../../features/page/stops/next-stop.ts';

const place = (left: number, top: number): StopPlace => ({ left, top, bottom: top + 20 });
/** Two links on a line, three on the next, one on the last. */
const places = [place(0, 0), place(200, 4), place(10, 30), place(100, 30), place(190, 30), place(300, 60)];

describe('nextStop(places, at, key)', () => {
  test('nextStop follows the order of the text with the arrows to the sides, and stops at both ends', () => {
    expect(nextStop(places, 0, 'ArrowRight')).toBe(1);
    expect(nextStop(places, 2, 'ArrowLeft')).toBe(1);
    expect(nextStop(places, 0, 'ArrowLeft')).toBeNull();
    expect(nextStop(places, 5, 'ArrowRight')).toBeNull();
  });

  test('nextStop goes to the nearest link of the line above or below', () => {
    expect(nextStop(places, 1, 'ArrowDown')).toBe(4);
    expect(nextStop(places, 0, 'ArrowDown')).toBe(2);
    expect(nextStop(places, 3, 'ArrowUp')).toBe(0);
    expect(nextStop(places, 2, 'ArrowDown')).toBe(5);
    expect(nextStop(places, 5, 'ArrowDown')).toBeNull();
    expect(nextStop(places, 1, 'ArrowUp')).toBeNull();
  });

  test('nextStop leads to the first and the last, and nowhere with any other key', () => {
    expect(nextStop(places, 3, 'Home')).toBe(0);
    expect(nextStop(places, 3, 'End')).toBe(5);
    expect(nextStop(places, 0, 'Home')).toBeNull();
    expect(nextStop(places, 3, 'Enter')).toBeNull();
    expect(nextStop([], 0, 'ArrowRight')).toBeNull();
  });
});
