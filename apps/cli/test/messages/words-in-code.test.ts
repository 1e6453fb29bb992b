import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const source = join(import.meta.dirname, '..', '..', 'src');
/** What draws and leads the program; commands and files tell errors in English, as core does. */
const folders = 'charts,linear,model,program,screens,table,terminal';

/** Words that no name, query or escape sequence holds. */
const english = /\b(?:the|an|of|is|are|was|were|no|not|and|with|from|to|in|for|your|you|we)\b/i;
/** What is typed or written to a machine as it stands: commands, and lines of other languages. */
const isForMachines = (text: string): boolean => /^(?:sogdia |import |read\.csv)/.test(text);

/** The texts and patterns in a file that hold English, by their lines; what a template fills in is left out. */
function englishIn(name: string, code: string): readonly string[] {
  return code.split('\n').flatMap((line, at) => {
    if (/^\s*(?:\*|\/\*\*|\/\/|import |export (?:\*|\{|type \{))/.test(line)) return [];
    const texts = [...line.matchAll(/(['"`])((?:\\.|(?!\1).)*)\1/g)].map(([, , text = '']) => text.replaceAll(/\$\{[^}]*\}/g, '…'));
    const patterns = [...line.matchAll(/\((?:\?:)?(?:\w+\|)+\w+/g)].map(([pattern]) => pattern);
    const inTexts = texts.filter((text) => /\s/.test(text) && english.test(text) && !isForMachines(text));
    return [...inTexts, ...patterns.filter((pattern) => english.test(pattern))].map((text) => `${name}:${at + 1} ${text}`);
  });
}

it('all English that a reader of the program meets stands in the messages', () => {
  const names = globSync(`{${folders}}/**/*.{ts,tsx}`, { cwd: source }).filter((name) => !name.endsWith('.data.ts'));
  expect(names.length).toBeGreaterThan(150);
  expect(names.flatMap((name) => englishIn(name, readFileSync(join(source, name), 'utf8')))).toEqual([]);
});

it('englishIn(name, code) finds texts, templates and patterns, and passes over commands', () => {
  const code = `import { a } from './no/to.ts';
const one = 'this is wrong';
const two = \`\${a} is \${a}\`;
const three = /\\b(?:was|were|of)\\s*$/i;
const four = \`sogdia view \${a} to b\`;
const five = 'export-to';`;
  expect(englishIn('x.ts', code).map((one) => one.split(' ')[0])).toEqual(['x.ts:2', 'x.ts:3', 'x.ts:4']);
});
