import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { root } from '../../workspace/run-turbo.ts';

/** A text that a reader meets, with the file and the key or line at which it is written. What is put in when it is said is `…`. */
export interface WrittenText {
  readonly at: string;
  readonly text: string;
}

/** The catalogues: modules in which every text of several words is for a reader. */
const catalogues = [
  'packages/core/src/messages/en/*.data.ts',
  'packages/data/src/readers/words/en.data.ts',
  'packages/data/src/glossary/*.data.ts',
  'packages/data/src/topics/**/*.data.ts',
  'apps/web/messages/en/*.ts',
  'apps/cli/src/messages/en/*.ts',
];

/** The pages of documentation; decisions are kept as they were taken, and reference pages are written from the code. */
const pages = ['README.md', 'CONTRIBUTING.md', 'docs/*.md', 'docs/sources/*.md', 'packages/*/README.md', 'apps/*/README.md'];

/** Pages that name the words of the code: those that are not printed, and what each means in it. */
const ofWords = ['docs/words.md', 'docs/glossary.md'];

/** Data in our own words: what claims say and lack, what indicators are called, why figures are absent, which policies choose between sources. */
const data = [
  'studies/*/claims.json',
  'studies/*/verdicts.json',
  'indicators.json',
  'absences.json',
  'policies.json',
  'revisions.json',
].map((file) => `packages/data/datasets/${file}`);

/** Keys of data whose texts are addresses or are published by others. */
const unread = new Set(['query', 'queries', 'forms', 'otherNames', 'title', 'work', 'where', 'publisher']);

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Every text of several words of the catalogues. */
export function catalogueTexts(): readonly WrittenText[] {
  return textsOfModules(catalogues).filter(({ text }) => /\p{L}\s+\S/u.test(text));
}

/** Every text of some modules, by patterns of their paths. */
export function textsOfModules(patterns: readonly string[]): readonly WrittenText[] {
  return globSync(patterns, { cwd: root }).flatMap((file) => {
    const texts: WrittenText[] = [];
    collect(parseAst(readFileSync(join(root, file), 'utf8'), { lang: 'ts' }) as unknown as Node, file, '', texts);
    return texts;
  });
}

/** Every English text of the data in our own words; a reference is in those of its source. */
export function dataTexts(): readonly WrittenText[] {
  return globSync(data, { cwd: root }).flatMap((file) => {
    const texts: WrittenText[] = [];
    JSON.parse(readFileSync(join(root, file), 'utf8'), (key, value: unknown) => {
      if (typeof value === 'string' && key !== 'reference' && /[a-z] [a-z]/u.test(value) && !/^(?:https?:|[a-z_]+\()/u.test(value))
        texts.push({ at: `${file} ${key}`, text: value.replaceAll(/'[a-z-]+'/gu, '…') });
      return value;
    });
    return texts;
  });
}

/** Every line of the pages, without code. */
export function pageTexts(): readonly WrittenText[] {
  return globSync(pages, { cwd: root, exclude: ['**/node_modules/**', ...ofWords] }).flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .replaceAll(/```[\s\S]*?```|<!--[\s\S]*?-->/gu, (code) => code.replaceAll(/[^\n]/gu, ''))
      .split('\n')
      .map((line, index) => ({ at: `${file}:${index + 1}`, text: line.replaceAll(/`[^`]*`|\]\([^)]*\)/gu, '…') })),
  );
}

function collect(node: Node, file: string, key: string, texts: WrittenText[]): void {
  if (node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression') {
    collect(node['expression'] as Node, file, key, texts);
    return;
  }
  if (node.type === 'ImportDeclaration' || node.type.startsWith('TS')) return;
  if (node.type === 'Literal' && typeof node['value'] === 'string') {
    texts.push({ at: `${file} ${key}`, text: node['value'] });
    return;
  }
  if (node.type === 'TemplateLiteral')
    texts.push({
      at: `${file} ${key}`,
      text: (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('…'),
    });
  if (node.type === 'Property') {
    const { name, value } = node['key'] as { name?: string; value?: string };
    const own = String(name ?? value ?? '');
    if (!unread.has(own)) collect(node['value'] as Node, file, own.includes('.') || key === '' ? own : key, texts);
    return;
  }
  for (const child of Object.values(node))
    for (const one of [child].flat()) if (typeof one === 'object' && one !== null && 'type' in one) collect(one as Node, file, key, texts);
}
