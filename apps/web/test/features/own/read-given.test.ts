import { expect, test } from 'vitest';
import { mostRows } from '../../../features/own/workbench/reading/bench-exchange.ts';
import { readGiven } from '../../../features/own/workbench/reading/read-given.ts';
import { withFaults } from '../../support/own-files.ts';

const reader = { answerNames: {}, onProgress: () => undefined, isStopped: () => false };
const file = { name: 'faults.csv', bytes: new Blob([withFaults]), answers: { economies: '', years: '' } };

test('readGiven(file) holds no file of more rows, kept and rejected, than a page has room for: two million of them', async () => {
  expect(mostRows).toBe(2_000_000);
  const whole = await readGiven(file, reader, 3);
  expect(typeof whole === 'string' ? whole : whole.rows.length + whole.rejected.length).toBe(3);
  expect(await readGiven(file, reader, 2)).toBe('too-many');
});
