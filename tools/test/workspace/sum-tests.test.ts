import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sumTests } from '../../workspace/sum-tests.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sogdia-reports-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function report(name: string, files: readonly (readonly string[])[], success = true): string {
  const folder = join(root, name);
  mkdirSync(join(folder, 'test-results'), { recursive: true });
  const testResults = files.map((statuses, index) => ({
    name: `${index}.test.ts`,
    status: statuses.length === 0 || statuses.includes('failed') ? 'failed' : 'passed',
    assertionResults: statuses.map((status, at) => ({
      status,
      fullName: `test ${at}`,
      failureMessages: status === 'failed' ? ['expected 1'] : [],
    })),
    message: statuses.length === 0 ? 'no such module' : '',
  }));
  writeFileSync(join(folder, 'test-results/report.json'), JSON.stringify({ success, testResults }));
  return folder;
}

describe('sumTests(folders)', () => {
  test('adds passed, failed and skipped over the packages', () => {
    const folders = [report('a', [['passed', 'passed'], ['skipped']]), report('b', [['passed', 'failed', 'todo']], false)];
    expect(sumTests(folders)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 2,
      failures: ['failed: 0.test.ts > test 1\n  expected 1'],
      faults: [],
    });
  });

  test('counts a file that failed to load as one failure', () => {
    expect(sumTests([report('a', [['passed'], []], false)])).toMatchObject({
      passed: 1,
      failed: 1,
      failures: ['failed: 1.test.ts\n  no such module'],
    });
  });

  test('counts a run that failed outside its tests as one failure', () => {
    expect(sumTests([report('a', [['passed']], false)])).toMatchObject({ passed: 1, failed: 1 });
  });

  test('names a missing report', () => {
    const totals = sumTests([join(root, 'missing')]);
    expect(totals.failed).toBe(1);
    expect(totals.faults).toHaveLength(1);
    expect(totals.faults[0]).toContain(join(root, 'missing/test-results/report.json'));
  });

  test('names a report that holds no test', () => {
    expect(sumTests([report('a', [])]).faults).toEqual([`no test in the report: ${join(root, 'a/test-results/report.json')}`]);
  });

  test('names a report that is not JSON', () => {
    const folder = report('a', [['passed']]);
    writeFileSync(join(folder, 'test-results/report.json'), 'half a rep');
    expect(sumTests([folder])).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
  });
});
