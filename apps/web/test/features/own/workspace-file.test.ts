import { describe, expect, test } from 'vitest';
import { isWorkspace, readWorkspace, workspaceText } from '../../../features/own/workbench/keeping/workspace-file.ts';
import type { GivenFile } from '../../../features/own/workbench/reading/bench-exchange.ts';
import { brazilWithGermany } from '../../support/own-files.ts';

const answers = { economies: 'BRA', years: '', map: { columns: { reporter: 'country', value: 'amount' }, unit: 'usd' as const } };
const given: GivenFile = { name: 'brazil.csv', bytes: new Blob([brazilWithGermany]), answers, sha256: 'a'.repeat(64) };

describe('a workspace', () => {
  test('readWorkspace(workspaceText(query, files)) gives the query and the files back, byte for byte, with what was answered', async () => {
    const text = await workspaceText('measure=export', [given]);
    const file = new Blob([text]);
    expect(await isWorkspace(file)).toBe(true);
    const { query, files } = await readWorkspace(file);
    expect(query).toBe('measure=export');
    expect(files.map(({ name, sha256, answers: own }) => ({ name, sha256, answers: own }))).toEqual([
      { name: 'brazil.csv', sha256: 'a'.repeat(64), answers },
    ]);
    expect(await files[0]?.bytes.text()).toBe(brazilWithGermany);
  });

  test('is smaller than its files', async () => {
    const large = { ...given, bytes: new Blob([brazilWithGermany.repeat(200)]) };
    expect((await workspaceText('', [large])).length).toBeLessThan(large.bytes.size / 10);
  });

  test('no other file is one, and one that is not whole is refused', async () => {
    expect(await isWorkspace(new Blob([brazilWithGermany]))).toBe(false);
    expect(await isWorkspace(new Blob(['{"elapsedTime":"1 secs","data":[]}']))).toBe(false);
    const text = await workspaceText('', [given]);
    await expect(readWorkspace(new Blob([text.slice(0, -20)]))).rejects.toThrow();
    await expect(readWorkspace(new Blob([text.replace('"version":1', '"version":2')]))).rejects.toThrow();
  });
});
