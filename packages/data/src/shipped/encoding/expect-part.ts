import { UnknownNameError } from '@sogdia/core';
import { nearestNames } from '@sogdia/core/model';
import type { EmbeddedPart } from '../../content/index.ts';

/** Throws `UnknownNameError` for a part that is none of those known: a misspelt one, or a name that every object inherits. */
export function expectPart(part: string, known: readonly EmbeddedPart[]): void {
  if (!known.some((one) => one === part))
    throw new UnknownNameError('part of the dataset', String(part), known, nearestNames(String(part), known));
}
