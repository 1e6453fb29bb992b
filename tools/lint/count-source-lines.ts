import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is no source of a program: tests, benches, words, data, what is built. */
const others =
  /(?:^|\/)(?:node_modules|dist|out|\.next|test|bench|conformance|messages|words|generated|test-results)(?:\/|$)|\.test\.|\.data\.ts$|\.d\.ts$/;

/** How many lines of source a folder has, without blank ones, comments, words, data and tests. */
export function countSourceLines(folder: string): number {
  const files = globSync('**/*.{ts,tsx,css}', { cwd: folder, exclude: (name) => others.test(name) });
  const lines = files.filter((file) => !others.test(file)).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'));
  return lines.filter((line) => !/^\s*(?:\/\/|\*|\/\*|$)/.test(line)).length;
}
