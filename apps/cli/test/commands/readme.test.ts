import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { metricRegistry } from '@sogdia/core/metrics';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

const readme = readFileSync(join(import.meta.dirname, '../../../../README.md'), 'utf8').replaceAll(/\s*\n\s*/g, ' ');
const folder = mkdtempSync(join(tmpdir(), 'sogdia-readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('README.md', () => {
  it('counts the statements of the study as sogdia check does', async () => {
    const summary = (await run(['check'])).out.trimEnd().split('\n').at(-1) ?? '';
    const count = (words: string): number => Number(new RegExp(`(\\d+) ${words}`).exec(summary)?.[1]);
    const depends = count('depends? on rounding') + count('depends? on the source');
    const undecided = count('not independent') + count('can’t be checked');
    expect(readme).toContain(
      `The data support ${count('supported[,;]')} of the ${count('statements')} claims in its text, support ${count('supported in part')} in ` +
        `part and contradict ${count('contradicted')}. Another ${depends} depend on rounding or on whose figures you use. For the ` +
        `other ${undecided} we have no independent data.`,
    );
  });

  it('counts the metrics of the library', () => {
    const [, least = ''] = /It has \[over (\d+) metrics\]/.exec(readme) ?? [];
    expect(Number(least)).toBeGreaterThan(metricRegistry.length - 20);
    expect(Number(least)).toBeLessThan(metricRegistry.length);
  });

  it('shows what sogdia check prints of the sentence it quotes', async () => {
    const path = join(folder, 'draft.md');
    writeFileSync(path, /with the sentence "(.+?)"/.exec(readme)?.[1] ?? '');
    const { out } = await run(['check', path]);
    const shown = out
      .slice(0, out.indexOf('\n\n'))
      .replace(path, 'draft.md')
      .replaceAll(/\s*\n\s*/g, ' ');
    expect(readme).toContain(`sogdia check draft.md ${shown} \`\`\``);
  });
});
