import { expect, test } from 'vitest';
import { isPlaceholder, releaseOrigin } from '../../workspace/release-origin.ts';

test('releaseOrigin takes an https origin', () => {
  expect(releaseOrigin('https://observatory.kz')).toEqual({ origin: 'https://observatory.kz' });
});

test.each([
  undefined,
  '',
  'observatory.kz',
  'http://observatory.kz',
  'https://observatory.kz/',
  'https://localhost',
  'https://127.0.0.1',
  'https://example.org',
  'https://sogdia.example',
])('releaseOrigin(%s) is a fault that says what is expected', (value) => {
  expect(releaseOrigin(value)).toMatchObject({ fault: expect.stringContaining('SITE_ORIGIN=https://… pnpm build:release') });
});

test.each([
  ['git+https://example.org/sogdia.git', true],
  ['https://www.example.com/x', true],
  ['http://localhost:3000', true],
  ['https://[::1]/', true],
  ['git+https://code.observatory.kz/sogdia.git', false],
  ['https://myexample.org/', false],
])('isPlaceholder(%s) is %s', (address, expected) => {
  expect(isPlaceholder(address)).toBe(expected);
});
