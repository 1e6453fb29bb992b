import { describe, expect, it } from 'vitest';
import { once, onceFor } from '../../src/queries/index.ts';

describe('once(make)', () => {
  it('makes at the first call, and gives the same at every other', () => {
    const made: number[] = [];
    const give = once(() => ({ number: made.push(0) }));
    expect(made).toEqual([]);
    expect(give()).toBe(give());
    expect(made).toEqual([0]);
  });
});

describe('onceFor(make)', () => {
  it('makes once for each object, of objects that look alike for each by itself', () => {
    const made: object[] = [];
    const give = onceFor((key: object) => ({ number: made.push(key) }));
    const [one, other] = [{ name: 'a' }, { name: 'a' }];
    expect(give(one)).toBe(give(one));
    expect(give(other)).toBe(give(other));
    expect(give(one)).not.toBe(give(other));
    expect(made).toEqual([one, other]);
  });
});
