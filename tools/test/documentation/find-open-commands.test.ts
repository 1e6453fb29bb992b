import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findOpenCommands } from '../../documentation/find-open-commands.ts';

const root = mkdtempSync(join(tmpdir(), 'sogdia-commands-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

function faultsOf(line: string): readonly string[] {
  const page = join(root, 'page.md');
  writeFileSync(page, `# Page\n\n\`\`\`sh\n${line}\n\`\`\`\n`);
  return findOpenCommands([page], root);
}

describe('findOpenCommands(files, root)', () => {
  test.each([
    ['sogdia bulk advantage x.parquet --where rca>=1', '>'],
    ['$ sogdia view measure=export&partners=KGZ', '&'],
    ['sogdia list economies --where code~K', '~'],
    ['sogdia check rank(x)', '('],
    ['npx -y pnpm@12.21.0 -s sogdia view --partners *', '*'],
    ['sogdia view "measure=export&partners=$CODE"', '&'],
  ])('%s: a shell keeps %s', (line, kept) => {
    expect(faultsOf(line)).toEqual([`page.md: a shell keeps ${kept} of ${line.replace('$ ', '')}: put it in quotes`]);
  });

  test.each([
    "sogdia bulk advantage x.parquet --where 'rca>=1' --sort -rca",
    "sogdia check 'rank(total(CHN, *), 2023)[KAZ]'",
    'sogdia man > sogdia.1',
    'cat draft.md | sogdia check -',
    'sogdia view figure-1 --json | jq .rows && sogdia verify',
    'sogdia view figure-1 # why? (a comment)',
    'sogdia import a.csv \\',
  ])('%s is handed over as it stands, or its shell is meant', (line) => {
    expect(faultsOf(line)).toEqual([]);
  });
});
