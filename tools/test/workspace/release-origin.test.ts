import { expect, test } from 'vitest';
import { releaseOrigin } from '../../workspace/release-origin.ts';

test('releaseOrigin takes an https origin', () => {
  expect(releaseOrigin('https://sogdia.example')).toEqual({ origin: 'https://sogdia.example' });
});

test.each([undefined, '', 'sogdia.example', 'http://sogdia.example', 'https://sogdia.example/', 'https://localhost', 'https://127.0.0.1'])(
  'releaseOrigin(%s) is a fault that says what is expected',
  (value) => {
    expect(releaseOrigin(value)).toMatchObject({ fault: expect.stringContaining('SITE_ORIGIN=https://sogdia.example pnpm build:release') });
  },
);
