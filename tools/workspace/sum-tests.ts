import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const reportSchema = z.object({
  success: z.boolean(),
  testResults: z.array(z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/** Where a package leaves its report; see vitest.config.ts. */
export const reportFile = 'test-results/report.json';

export interface TestTotals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What kept a report from being counted, one line a package. */
  readonly faults: readonly string[];
}

function countReport(text: string): Omit<TestTotals, 'faults'> {
  const report = reportSchema.parse(JSON.parse(text));
  const statuses = report.testResults.flatMap((file) => file.assertionResults.map((assertion) => assertion.status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const failedTests = statuses.filter((status) => status === 'failed').length;
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length;
  const failed = failedTests + brokenFiles;
  return { passed, failed: failed === 0 && !report.success ? 1 : failed, skipped: statuses.length - passed - failedTests };
}

/**
 * Adds up the reports of the packages in `folders`. A test file that failed to load counts as one failure; a report that is
 * missing, unreadable or empty is a fault and counts as one failure too.
 */
export function sumTests(folders: readonly string[]): TestTotals {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  const faults: string[] = [];
  for (const folder of folders) {
    const path = join(folder, reportFile);
    try {
      const counted = countReport(readFileSync(path, 'utf8'));
      totals.passed += counted.passed;
      totals.failed += counted.failed;
      totals.skipped += counted.skipped;
      if (counted.passed + counted.failed + counted.skipped === 0) {
        faults.push(`no test in the report: ${path}`);
      }
    } catch (error) {
      faults.push(`no readable test report: ${path} (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`);
    }
  }
  return { ...totals, failed: totals.failed + faults.length, faults };
}
