import { type Claim, ExpressionError } from '@sogdia/core';
import { claimFileSchema, claimsOfFile, parseExpression } from '@sogdia/core/claims';
import { excerpt } from '@sogdia/core/workspace';
import { parseDocument } from 'yaml';
import { InputError, type InputSource, readInput } from '../../files/index.ts';

/** The claims of a file in YAML or JSON. Throws `InputError` with the place in the file for anything that is no list of claims. */
export async function readClaimFile(path: string, input: InputSource): Promise<readonly Claim[]> {
  const content = readContent(path, await readInput(path, input));
  const result = claimFileSchema.safeParse(content);
  if (!result.success) {
    const { issues } = result.error;
    const place = issues[0]?.path ?? [];
    const expected = issues.map(({ path: at, message }) => `${placeOf(at)}: ${excerpt(message)}`);
    throw new InputError('bad claim file', placeIn(path, place), expected, foundAt(content, place));
  }
  const claims = claimsOfFile(result.data);
  for (const [index, { expression }] of claims.entries()) {
    if (expression !== null) atExpression(path, index, () => parseExpression(expression));
  }
  return claims;
}

/** Checks the claims of a file one after the other; an expression that means nothing over the data is told with its place in the file. */
export function checkEach<Result>(path: string, claims: readonly Claim[], check: (claim: Claim) => Result): readonly Result[] {
  return claims.map((claim, index) => atExpression(path, index, () => check(claim)));
}

function atExpression<Result>(path: string, index: number, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!ExpressionError.isInstance(error)) throw error;
    const where = `${placeIn(path, ['claims', index, 'expression'])}, character ${error.position + 1}: ${error.message}`;
    const expected = error.nearest.length > 0 ? error.nearest : error.expected;
    throw new InputError('bad claim file', where, expected, error.found === '' ? '(end)' : error.found);
  }
}

function readContent(path: string, text: string): unknown {
  const document = parsed(path, () => parseDocument(text, { prettyErrors: true }));
  const [error] = document.errors;
  if (error === undefined) return parsed(path, () => document.toJS({ maxAliasCount: mostAliases }));
  const at = error.linePos?.[0];
  const place = at === undefined ? '' : `, line ${at.line}, column ${at.col}`;
  throw new InputError('bad claim file', excerpt(path) + place, ['YAML or JSON'], problemOf(error.message));
}

/** How often a file may repeat a part of itself by an alias, the repeats within repeats counted. */
const mostAliases = 100;

/** The reader of YAML throws for aliases of nothing and aliases without end, and runs out of stack where brackets nest without end. */
function parsed<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    const expected = `YAML or JSON with at most ${mostAliases} aliases, each after its anchor`;
    throw new InputError('bad claim file', excerpt(path), [expected], problemOf(cause.message));
  }
}

function problemOf(message: string): string {
  return message.startsWith('Maximum call stack') ? 'parts nested too deeply' : message.replace(/ at line [\s\S]*$/, '');
}

function placeIn(path: string, keys: readonly PropertyKey[]): string {
  return keys.length === 0 ? excerpt(path) : `${excerpt(path)}, ${placeOf(keys)}`;
}

function placeOf(keys: readonly PropertyKey[]): string {
  const place = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return place === '' ? 'the file' : place.replace(/^\./, '');
}

function foundAt(content: unknown, keys: readonly PropertyKey[]): string {
  const value = keys.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    content,
  );
  return value === undefined ? '(nothing)' : (JSON.stringify(value) ?? String(value));
}
