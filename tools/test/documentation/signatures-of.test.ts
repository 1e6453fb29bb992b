import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { facesOf } from '../../documentation/exports/faces-of.ts';
import type { DeclarationKind } from '../../documentation/exports/read-public-exports.ts';
import { signaturesOf } from '../../documentation/exports/signatures-of.ts';
import { root } from '../../workspace/run-turbo.ts';

const source = [
  'export async function load(',
  '  parts: readonly { readonly id: string }[],',
  '): Promise<void> {',
  '  await parts;',
  '}',
  'export function ask(spec: Trade): TradeView;',
  'export function ask(spec: Indicator): IndicatorView;',
  'export function ask(spec: Spec): View {',
  '  return spec;',
  '}',
  'export interface Options {',
  '  /** At most. */',
  '  readonly limit?: number;',
  '}',
  "export type Record = 'reporter' | 'partner';",
  "export const names: readonly string[] = ['a'];",
  "export const nameSchema = z.enum(['a']);",
].join('\n');

function signatures(name: string, kind: DeclarationKind): readonly string[] {
  return signaturesOf({ name, kind, file: 'source.ts', doc: undefined }, source);
}

describe('signaturesOf(export, source)', () => {
  test('gives a function without its body', () => {
    expect(signatures('load', 'function')).toEqual([
      'async function load(\n  parts: readonly { readonly id: string }[],\n): Promise<void>',
    ]);
  });

  test('gives each form of a function that has several, and not the one that serves them all', () => {
    expect(signatures('ask', 'function')).toEqual(['function ask(spec: Trade): TradeView', 'function ask(spec: Indicator): IndicatorView']);
  });

  test('gives a type with its members, and a constant by the type that is stated', () => {
    expect(signatures('Options', 'interface')).toEqual(['interface Options {\n  /** At most. */\n  readonly limit?: number;\n}']);
    expect(signatures('Record', 'type')).toEqual(["type Record = 'reporter' | 'partner'"]);
    expect(signatures('names', 'const')).toEqual(['const names: readonly string[]']);
    expect(signatures('nameSchema', 'const')).toEqual([]);
  });
});

describe('facesOf(root, folder, kept)', () => {
  test('lists the published faces of a package, and the private one only when all are asked for', () => {
    const published = facesOf(root, 'packages/core');
    expect(published).toContainEqual({ name: '@sogdia/core/format', index: join(root, 'packages/core/src/format.ts') });
    expect(published.some(({ name }) => name === '@sogdia/core/workspace')).toBe(false);
    expect(facesOf(root, 'packages/core', 'all').length).toBe(published.length + 1);
  });
});
