import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { root } from '../../workspace/run-turbo.ts';
import type { WrittenText } from './texts-of.ts';

/** Where errors are thrown that a reader of the terminal meets. What builds data says stays in English. */
const sources = [
  'packages/core/src/**/*.ts',
  'packages/data/src/package/*.ts',
  'packages/data/src/shipped/**/*.ts',
  'apps/cli/src/**/*.{ts,tsx}',
];
const elsewhere = ['**/generated/**', '**/messages/**', '**/*.data.ts', 'packages/core/src/testing/**'];

/** Errors that say what a reader gave wrong; others are defects, or end the program without a word. */
const told = /^(?!Range|Type|Syntax|Busy|Interrupted|Unreadable)[A-Z]\w*Error$/;
/** Functions that make one of them of the texts that they are given. */
const makers = /^(?:faultAt|refuse|refused|endless|noAnswer|broken|damaged|noTable|undescribed|failed)$/;

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The modules whose errors are read, each with its text. */
export function errorSources(): readonly { readonly file: string; readonly source: string }[] {
  return globSync(sources, { cwd: root, exclude: elsewhere }).map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }));
}

/** Every text of several words that an error is made of; what is put in is `{}`. */
export function errorTexts(): readonly WrittenText[] {
  return errorSources().flatMap(({ file, source }) => {
    const tree = parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node;
    const named = new Map<string, Node[]>();
    visit(tree, (node) => {
      const { id, init } = node as { readonly id?: { readonly name?: string }; readonly init?: Node };
      if (node.type === 'VariableDeclarator' && id?.name !== undefined && init) named.set(id.name, [...(named.get(id.name) ?? []), init]);
    });
    const texts = new Set<string>();
    visit(tree, (node) => {
      const { callee } = node as { readonly callee?: { readonly name?: string } };
      const isMade =
        node.type === 'NewExpression' ? told.test(callee?.name ?? '') : node.type === 'CallExpression' && makers.test(callee?.name ?? '');
      if (isMade) for (const argument of node['arguments'] as Node[]) collect(argument, named, texts, new Set());
    });
    return [...texts].filter((text) => /\p{L}\S* +\S*\p{L}/u.test(text)).map((text) => ({ at: file, text }));
  });
}

/** The texts of a value: of what it is made of in place, and of the names that stand for it in the same module. */
function collect(node: Node, named: ReadonlyMap<string, readonly Node[]>, texts: Set<string>, seen: Set<string>): void {
  if (node.type === 'Literal' && typeof node['value'] === 'string') texts.add(node['value']);
  if (node.type === 'TemplateLiteral')
    texts.add((node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('{}'));
  if (node.type === 'Identifier' && !seen.has(String(node['name']))) {
    seen.add(String(node['name']));
    for (const value of named.get(String(node['name'])) ?? []) if (!isCode(value)) collect(value, named, texts, seen);
  }
  // What is asked of a list or of a map is no text of the error; what a function is called with may be.
  if (node.type === 'ArrowFunctionExpression' || node.type === 'BinaryExpression' || node.type === 'MemberExpression') return;
  for (const child of Object.values(node))
    for (const one of [child].flat())
      if (typeof one === 'object' && one !== null && 'type' in one) collect(one as Node, named, texts, seen);
}

function isCode({ type }: Node): boolean {
  return type === 'AwaitExpression' || type === 'CallExpression' || type === 'NewExpression';
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const child of Object.values(node))
    for (const one of [child].flat()) if (typeof one === 'object' && one !== null && 'type' in one) visit(one as Node, see);
}
