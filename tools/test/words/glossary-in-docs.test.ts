import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { glossary } from '@sogdia/data';
import { expect, test } from 'vitest';
import { root } from '../../workspace/run-turbo.ts';

const page = join(root, 'docs/words.md');
const marks = ['<!-- terms of the glossary -->\n', '<!-- end of the terms -->'] as const;

/** The terms of the readers' glossary as a table: what we say in each language, what it means, and what the code and addresses call it. */
const table = [
  '| we say | 中文 | русский | for | in code |',
  '|---|---|---|---|---|',
  ...glossary.map(({ id, names, meaning }) => {
    const [first = meaning.en] = /^.+?[.](?= [A-Z]|$)/u.exec(meaning.en) ?? [];
    return `| ${[names.en, names.zh, names.ru, first.replace(/\.$/u, ''), `\`${id}\``].join(' | ')} |`;
  }),
  '',
].join('\n');

function partsOf(text: string): readonly [before: string, terms: string, after: string] {
  const [before = '', rest = ''] = text.split(marks[0]);
  const [terms = '', after = ''] = rest.split(marks[1]);
  return [before, terms, after];
}

test('docs/words.md has the terms of the glossary that readers have, in every language', () => {
  const [before, , after] = partsOf(readFileSync(page, 'utf8'));
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(page, [before, marks[0], table, marks[1], after].join(''));
  expect(partsOf(readFileSync(page, 'utf8'))[1]).toBe(table);
});

test('docs/words.md says no term of the glossary a second time', () => {
  const [before, , after] = partsOf(readFileSync(page, 'utf8'));
  const said = [...`${before}${after}`.matchAll(/^\| ([^`|]+) \| [^|]+ \|$/gmu)].map(([, words = '']) => words.toLowerCase());
  const terms = new Set(glossary.flatMap(({ names, forms }) => [names.en, ...(forms?.en ?? [])]).map((name) => name.toLowerCase()));
  expect(said.length).toBeGreaterThan(5);
  expect(said.flatMap((words) => words.split(', ')).filter((word) => terms.has(word))).toEqual([]);
});
