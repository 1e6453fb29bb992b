import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { Claim } from '@sogdia/core';
import { UsageError } from '../command/index.ts';

/** What the arguments of a check name: a file of claims, drafts, and claims by id or expressions. */
export interface CheckArguments {
  readonly claimFile: string | null;
  readonly drafts: readonly string[];
  readonly names: readonly string[];
}

const claimFiles: readonly string[] = ['.yaml', '.yml', '.json'];
const textFiles = /\.(?:md|markdown|mdx|txt|text|rst|adoc|tex|html?|rtf|docx?|odt|pdf)$/i;

/**
 * Sorts the arguments of a check. The id of a claim comes before a file of the same name; a file ending in .yaml or .json holds claims, any
 * other file and `-` a draft; the rest is a claim by id or an expression. Throws `UsageError` for what can't be checked at once.
 */
export function checkArguments(given: readonly string[], file: string | null, claims: readonly Claim[]): CheckArguments {
  const kinds = given.map((text) => [text, kindOf(text, claims)] as const);
  const of = (kind: Kind): readonly string[] => kinds.filter(([, found]) => found === kind).map(([text]) => text);
  const files = [...(file === null ? [] : [file]), ...of('claim-file')];
  const [claimFile = null, another] = files;
  const drafts = [...new Set(of('draft'))];
  if (another !== undefined)
    throw new UsageError(`only one file of claims at a time: ${another}`, 'claim', another, 'one .yaml or .json file');
  if (claimFile !== null && drafts[0] !== undefined)
    throw new UsageError(`use a draft or a file of claims, not both: ${drafts[0]}`, 'claim', drafts[0], 'ids of the file');
  return { claimFile, drafts, names: of('name') };
}

type Kind = 'claim-file' | 'draft' | 'name';

function kindOf(text: string, claims: readonly Claim[]): Kind {
  if (text === '-') return 'draft';
  if (claims.some(({ id }) => id.toLowerCase() === text.toLowerCase())) return 'name';
  if (claimFiles.includes(extname(text).toLowerCase())) return 'claim-file';
  return existsSync(text) || textFiles.test(text) || isPath(text) ? 'draft' : 'name';
}

/** A text that only a path can be: words with a slash between them, and no sign of an expression. */
function isPath(text: string): boolean {
  return /^[\p{L}\p{N}._~\\-]*\/[\p{L}\p{N}._~\\/-]*$/u.test(text) && /\p{L}/u.test(text);
}
