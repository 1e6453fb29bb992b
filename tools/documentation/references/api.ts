import { readFileSync } from 'node:fs';
import { root } from '../../workspace/run-turbo.ts';
import { examplesIn } from '../exports/examples-in.ts';
import { type Face, facesOf } from '../exports/faces-of.ts';
import { type PublicExport, readPublicExports } from '../exports/read-public-exports.ts';
import { signaturesOf } from '../exports/signatures-of.ts';
import { markdownTable } from './markdown-table.ts';
import type { Reference } from './reference.ts';

const code = (text: string): string => `\`\`\`ts\n${text}\n\`\`\``;

/** What a doc block says, without its example and the name of its metric. */
function wordsOf(doc: string): string {
  const words = doc
    .replace(/^@example(?: .+|\n```ts\n[\s\S]+?\n```)$/gm, '')
    .replace(/^@metric (\S+)$/gm, 'Formula, cases without a value and reference: [`$1`](../metrics.md#$1).');
  return words.replace(/\n{2,}/g, '\n\n').trim();
}

/** A public export as a page shows it: how it is declared, what it does, and calls of it. */
export interface DocumentedExport {
  readonly name: string;
  readonly signatures: readonly string[];
  readonly words: string;
  readonly examples: readonly string[];
}

export function documentedExport(found: PublicExport): DocumentedExport {
  const doc = found.doc ?? '';
  return {
    name: found.name,
    signatures: found.file === undefined ? [] : signaturesOf(found, readFileSync(found.file, 'utf8')),
    words: wordsOf(doc),
    examples: examplesIn(doc).map(({ text }) => text),
  };
}

function entryOf(found: PublicExport): string {
  const { name, signatures, words, examples } = documentedExport(found);
  return [
    `### \`${name}\``,
    ...(signatures.length === 0 ? [] : [code(signatures.join('\n'))]),
    words,
    ...(examples.length === 0 ? [] : [`Example:\n\n${code(examples.join('\n'))}`]),
  ].join('\n\n');
}

/** What a schema checks and the type that it infers are said once, by the first sentence of the schema. */
function isOfSchema({ name, kind, file }: PublicExport): boolean {
  const source = file === undefined ? '' : readFileSync(file, 'utf8');
  return kind === 'const' || (kind === 'type' && new RegExp(`^export type ${name} = z\\.(?:infer|output|input)<`, 'm').test(source));
}

function bodyOf({ index }: Face): string {
  const { entries = [], schemas = [] } = Object.groupBy(readPublicExports(index), (one) => (isOfSchema(one) ? 'schemas' : 'entries'));
  const rows = schemas.map(({ name, doc = '' }) => [`\`${name}\``, wordsOf(doc).split('\n\n')[0] ?? '']);
  return [
    ...entries.toSorted((one, other) => Number(one.kind !== 'function') - Number(other.kind !== 'function')).map(entryOf),
    ...(rows.length === 0 ? [] : ['## Schemas, and the types that they infer', markdownTable(['name', 'what it is'], rows)]),
  ].join('\n\n');
}

const introductions: Readonly<Record<string, string>> = {
  '@sogdia/core': 'Questions, views, queries, checking, citing: what most programs need.',
  '@sogdia/core/model': 'The types and schemas of data, views, receipts and claims.',
  '@sogdia/core/metrics': 'Every metric as a function. [Metrics](../metrics.md) says what each means.',
  '@sogdia/core/claims': 'Expressions, claims and drafts, and their verdicts.',
  '@sogdia/core/format': 'Numbers, periods, names, receipts and citations in words.',
  '@sogdia/core/zh': 'What core says in Chinese, for `provideTexts`.',
  '@sogdia/core/ru': 'What core says in Russian, for `provideTexts`, and how names are declined.',
  '@sogdia/data': 'The datasets that are shipped, and how a dataset is opened, read and written.',
  '@sogdia/data/readers': 'Readers of source files: what they take, what they reject and why.',
  '@sogdia/data/world': 'The registry of economies and groups.',
};

/** A page for each face that is published: every name, how it is declared, what it does. A change of a face is a change of its page. */
export const apiReferences: readonly Reference[] = ['packages/core', 'packages/data']
  .flatMap((folder) => facesOf(root, folder))
  .map((face) => ({
    file: `docs/reference/api/${face.name.replace('@sogdia/', '').replace('/', '-')}.md`,
    name: 'api',
    title: face.name,
    introduction: introductions[face.name] ?? '',
    body: () => bodyOf(face),
    ids: () => readPublicExports(face.index).map(({ name }) => name),
  }));
