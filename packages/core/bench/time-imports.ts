import { spawnSync } from 'node:child_process';
import { measure } from './measure.ts';

/** What a program imports, by name; the built package, as Node finds it for a user. */
const programs: readonly (readonly [name: string, text: string])[] = [
  ['an empty program', ''],
  ['one metric of @sogdia/core/metrics', "import { cagr } from '@sogdia/core/metrics'; cagr(1, 2, 3);"],
  ['zod alone', "import * as z from 'zod'; z.string();"],
  ['one function of @sogdia/core', "import { isMissing } from '@sogdia/core'; isMissing(1);"],
];

/** How long Node takes to start, import and end, the best of twenty runs each, beside a program that imports nothing. */
export function timeImports(): readonly string[] {
  const times = programs.map(([name, text]) => [name, measure(() => runProgram(text), 20).best] as const);
  const [, empty] = times[0] as (typeof times)[number];
  return times.map(([name, time]) => `- ${name}: ${time.toFixed(0)} ms, ${(time / empty).toFixed(2)} x`);
}

function runProgram(text: string): void {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', text], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the program failed: ${text}\n${stderr}`);
}
