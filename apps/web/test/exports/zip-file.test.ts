import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { zipFile } from '../../exports/saving/zip-file.ts';

test('zipFile(files) packs texts and bytes under their names, the same bytes whenever it is asked', () => {
  const files = [
    { name: 'a.csv', content: 'period,value\n2013,1\n' },
    { name: 'b.png', content: new Uint8Array([1, 2, 3]) },
  ];
  const bytes = zipFile(files);
  const parts = unzipSync(bytes);
  expect(Object.keys(parts)).toEqual(['a.csv', 'b.png']);
  expect(strFromU8(parts['a.csv'] ?? new Uint8Array())).toBe('period,value\n2013,1\n');
  expect(parts['b.png']).toEqual(new Uint8Array([1, 2, 3]));
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
  expect(zipFile(files)).toEqual(bytes);
  vi.useRealTimers();
});
