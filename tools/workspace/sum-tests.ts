import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

const reportSchema = z.object({
  success: z.boolean(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string().default(''), failureMessages: z.array(z.string()).default([]) }),
      ),
    }),
  ),
});

/** Where a package leaves its report; see vitest.config.ts. */
export const reportFile = 'test-results/report.json';

export interface TestTotals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Each test that failed and each file that failed to load, with the first lines of what it says. */
  readonly failures: readonly string[];
  /** What kept a report from being counted, one line a package. */
  readonly faults: readonly string[];
}

/** How much of what a failed test says is said again after all tests. */
const linesSaid = 12;

function failureIn(file: string, test: string, said: string): string {
  const lines = stripVTControlCharacters(said).split('\n', linesSaid);
  return [`failed: ${file}${test === '' ? '' : ` > ${test}`}`, ...lines.map((line) => `  ${line.slice(0, 300)}`)].join('\n');
}

function countReport(text: string): Omit<TestTotals, 'faults'> {
  const report = reportSchema.parse(JSON.parse(text));
  const statuses = report.testResults.flatMap((file) => file.assertionResults.map((assertion) => assertion.status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const failures = report.testResults.flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0) return file.status === 'failed' ? [failureIn(file.name, '', file.message)] : [];
    return failed.map((one) => failureIn(file.name, one.fullName, one.failureMessages.join('\n')));
  });
  const failedTests = statuses.filter((status) => status === 'failed').length;
  const failed = failures.length === 0 && !report.success ? 1 : failures.length;
  return { passed, failed, skipped: statuses.length - passed - failedTests, failures };
}

/**
 * Adds up the reports of the packages in `folders`. A test file that failed to load counts as one failure; a report that is
 * missing, unreadable or empty is a fault and counts as one failure too.
 */
export function sumTests(folders: readonly string[]): TestTotals {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  const faults: string[] = [];
  for (const folder of folders) {
    const path = join(folder, reportFile);
    try {
      const counted = countReport(readFileSync(path, 'utf8'));
      totals.passed += counted.passed;
      totals.failed += counted.failed;
      totals.skipped += counted.skipped;
      failures.push(...counted.failures);
      if (counted.passed + counted.failed + counted.skipped === 0) faults.push(`no test in the report: ${path}`);
    } catch (error) {
      faults.push(`no readable test report: ${path} (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`);
    }
  }
  return { ...totals, failed: totals.failed + faults.length, failures, faults };
}
