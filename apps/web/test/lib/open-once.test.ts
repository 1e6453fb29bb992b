import { describe, expect, test } from 'vitest';
import { openOnce } from '../../lib/open-once.ts';

describe('openOnce(fetch)', () => {
  test('fetches once and gives everybody the same', async () => {
    let fetched = 0;
    const open = openOnce(async (language: string) => {
      fetched += 1;
      return `${language} ${fetched}`;
    });
    expect(await Promise.all([open('en'), open('en')])).toEqual(['en 1', 'en 1']);
    expect(await open('en')).toBe('en 1');
  });

  test('fetches again after a failure', async () => {
    let fetched = 0;
    const open = openOnce(async () => {
      fetched += 1;
      if (fetched === 1) throw new Error('no network');
      return fetched;
    });
    await expect(open()).rejects.toThrow('no network');
    expect(await open()).toBe(2);
  });
});
