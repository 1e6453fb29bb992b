import { type ComtradeQuery, pathOf } from '../question/index.ts';

const { createHash } = process.getBuiltinModule('node:crypto');

/** The name of a call among the kept answers: a hash of what it asks. */
export function callId(query: ComtradeQuery): string {
  return hashOf(pathOf(query));
}

/** The name of a question: a hash of its calls and of whom they are put to. */
export function questionId(calls: readonly ComtradeQuery[], base: string): string {
  return hashOf(JSON.stringify([base, ...calls.map(pathOf)]));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
