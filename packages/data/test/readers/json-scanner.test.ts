import { describe, expect, test } from 'vitest';
import { JsonScanner } from '../../src/readers/index.ts';

const answer =
  '{"elapsedTime": "0,21 secs [é]", "count": 2, "data": [\n {"a": "}] ü", "b": [1, {"c": 2}]} ,\n {"a": 6804128143.0}\n], "error": "", "more": [{"x": 1}]}';

/** What a scanner gives of a text whose bytes come in pieces of one size. */
function scanned(text: string, size: number) {
  const scanner = new JsonScanner();
  const bytes = new TextEncoder().encode(text);
  const objects: string[] = [];
  for (let at = 0; at < bytes.length; at += size)
    objects.push(...Array.from(scanner.push(bytes.subarray(at, at + size)), (one) => one.text));
  return { objects, beside: scanner.beside, isClosed: scanner.isClosed };
}

describe('JsonScanner', () => {
  test.each([1, 2, 3, 7, 64, 1000])('gives each object as it is written and the answer without them, in pieces of %i bytes', (size) => {
    const { objects, beside, isClosed } = scanned(answer, size);
    expect(objects).toEqual(['{"a": "}] ü", "b": [1, {"c": 2}]}', '{"a": 6804128143.0}']);
    expect(JSON.parse(beside ?? '')).toEqual({ elapsedTime: '0,21 secs [é]', count: 2, data: [], error: '', more: [{ x: 1 }] });
    expect(isClosed).toBe(true);
  });

  test('of an answer that ends in its middle, what stands beside is no JSON', () => {
    for (let end = 1; end < answer.length; end += 1) {
      const { beside } = scanned(answer.slice(0, end), 5);
      expect(() => JSON.parse(beside ?? '')).toThrow();
    }
  });

  test('holds no more beside the objects than an answer says of itself', () => {
    const { beside } = scanned(`{"note": "${'x'.repeat(70_000)}", "data": []}`, 1000);
    expect(beside).toBeNull();
  });
});
