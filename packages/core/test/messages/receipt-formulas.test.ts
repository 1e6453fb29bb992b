import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { receipts as ru } from '../../src/messages/ru/index.ts';
import { receipts as zh } from '../../src/messages/zh/index.ts';
import { metricRegistry } from '../../src/metrics/index.ts';

const root = join(import.meta.dirname, '../../src');
const files = globSync('{claims,queries,views}/**/*.ts', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
/** What stands in places that a formula leaves open; a letter in all others. */
const filled = new Map(Object.entries({ economy: 'ABC', as: 'exporter', 'named(sign)': 'largest', 'scores.pairs': '120' }));
/** What the sources write as the formula of a receipt. */
const written = files
  .flatMap((file) => [...file.matchAll(/\bformula:\s*(?:'([^'\n]+)'|`([^`\n]+)`)/g)])
  .map(([, plain, open]) => plain ?? open?.replaceAll(/\$\{([^}]+)\}/g, (_, name: string) => filled.get(name) ?? 'x') ?? '');
/** Metrics that the sources compute receipts with, by the names of their formulas. */
const metrics = new Set(
  files.flatMap((file) =>
    [...file.matchAll(/\b(\w+)Formula\b/g)].map(([, name = '']) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)),
  ),
);
const ofMetrics = metricRegistry.filter(({ id }) => metrics.has(id)).map(({ formula }) => formula);
/** Words that formulas write alike in every language. */
const signs = /\b(?:sum|min|exp|mean|rca|baci)\b/g;

describe.each([
  ['zh', zh],
  ['ru', ru],
] as const)('the texts of receipts in %s', (_, texts) => {
  it('say every formula of a receipt without a word of English', () => {
    expect(written).toContain('1 + number of members with a smaller value');
    expect(ofMetrics).toContain('V (1 + g)^years');
    const said = [...new Set([...written, ...ofMetrics])].map((formula) => texts['receipt.formula'](formula));
    expect(said.filter((text) => /[a-z]{3,}/.test(text.replaceAll(signs, '')))).toEqual([]);
  });
});
