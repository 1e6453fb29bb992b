import { describe, expect, test } from 'vitest';
import { once } from '../../../lib/promises/once.ts';

describe('once(answer)', () => {
  test('fetches once and gives everybody the same', async () => {
    let fetched = 0;
    const open = once(async (language: string) => {
      fetched += 1;
      return `${language} ${fetched}`;
    });
    expect(await Promise.all([open('en'), open('en')])).toEqual(['en 1', 'en 1']);
    expect(await open('en')).toBe('en 1');
  });

  test('tells answers apart by texts and by the ids of records', async () => {
    let asked = 0;
    const number = once(async (_record: { readonly id: string }, _language: string, _other: readonly string[]) => {
      asked += 1;
      return asked;
    });
    expect(await number({ id: 'a' }, 'en', [])).toBe(1);
    expect(await number({ id: 'b' }, 'en', [])).toBe(2);
    expect(await number({ id: 'b' }, 'zh', [])).toBe(3);
    expect(await number({ id: 'b' }, 'en', ['x'])).toBe(2);
  });

  test('fetches again after a failure', async () => {
    let fetched = 0;
    const open = once(async () => {
      fetched += 1;
      if (fetched === 1) throw new Error('no network');
      return fetched;
    });
    await expect(open()).rejects.toThrow('no network');
    expect(await open()).toBe(2);
  });
});
