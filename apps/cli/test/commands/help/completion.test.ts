import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { studyViews } from '@sogdia/core';
import { afterAll, describe, expect, it } from 'vitest';
import { commandList } from '../../../src/commands/command-list.ts';
import { shippedData } from '../../../src/data/opened-data.ts';
import { bundleFolder } from '../../support/bundle.ts';
import { germanyMercosur } from '../../support/other-data.ts';
import { germanyUnitedStates } from '../../support/own-files.ts';
import { run } from '../../support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'sogdia-shells-'));
afterAll(() => rmSync(folder, { recursive: true }));
const names = studyViews(shippedData.scope).map(({ name }) => name);
const offered = async (...typed: readonly string[]): Promise<string> =>
  (await run(['completion', 'words', '--', ...typed])).out.trimEnd().replaceAll('\n', ' ');

describe('the words that complete a command line', () => {
  it('begin with commands, views and the options of the program', async () => {
    expect((await offered('')).split(' ')).toEqual(
      expect.arrayContaining([...commandList.map(({ name }) => name), ...names, '--version', '--data']),
    );
  });

  it.each(commandList.map(({ name, options }) => [name, options] as const))(
    'sogdia %s --<Tab> offers its options',
    async (name, options) => {
      expect((await offered(name, '--')).split(' ')).toEqual(expect.arrayContaining([...options.map((one) => `--${one.name}`), '--json']));
    },
  );

  it.each([
    [['vi'], 'view'],
    [['view', 'fig'], 'figure-1 figure-2 figure-3 figure-4 figure-5 figure-6'],
    [['view', '--record', ''], 'reporter partner both reconciled'],
    [['view', '--record=p'], '--record=partner'],
    [['view', 'figure-1', '--partners', 'KAZ,U'], 'KAZ,UZB'],
    [['view', '--json', 'fig'], 'figure-1 figure-2 figure-3 figure-4 figure-5 figure-6'],
    [['view', '--limit', '3', 'table'], 'table-1'],
    [['view', 'figure-1', 'x'], ''],
    [['view', 'measure=exp&'], expect.stringContaining('measure=exp&partners=')],
    [["'measure=export&partners=KAZ,T"], ''],
    [['view', 'measure=export&partners=KAZ,TK'], 'measure=export&partners=KAZ,TKM'],
    [['view', "'measure=export&record=r"], 'measure=export&record=reporter measure=export&record=reconciled'],
    [['view', '--indicator', 'lpi-overall-l'], 'lpi-overall-lower'],
    [['view', '--sort', 'va'], 'value valuation'],
    [['figure-1', '--format', 'c'], 'csv chart'],
    [['receipt', 'figure-2', '2022'], '2022'],
    [['receipt', 'figure-2', '2022', 'K'], 'KAZ KGZ'],
    [['receipt', 'figure-2', '2022', 'KAZ', ''], ''],
    [['check', 'C12'], 'C12 C120 C121 C122 C123 C124 C125 C126 C127 C128 C129'],
    [['check', 'C01', 'C02'], 'C02'],
    [['check', 'draft'], ''],
    [['list', 'ind'], 'indicators'],
    [['help', 'rec'], 'receipt'],
    [['completion', 'f'], 'fish'],
    [['import', ''], ''],
    [['replay', ''], ''],
    [['replay', '--u'], '--update'],
    [['import', '--fl'], '--flow'],
    [['fetch', ''], 'comtrade'],
    [['fetch', 'comtrade', '--flows', 'export,im'], 'export,import'],
    [['check', '--verdict', 'c'], 'contradicted'],
    [['compute', 'hh'], 'hhi'],
    [['diff', 'stat-uz/2023', 'stat-uz/2025'], 'stat-uz/2025'],
    [['view', '--zoom', ''], '1 2 3 4'],
    [['view', '--color', 'a'], 'auto always'],
  ])('%j', async (typed, words) => {
    expect(await offered(...typed)).toEqual(words);
  });

  it('are the data that their user keeps, wherever these can be named', async () => {
    writeFileSync(join(folder, 'own.csv'), germanyUnitedStates.replaceAll(',842,', ',398,'));
    const environment = { SOGDIA_STORE: join(folder, 'store') };
    await run(['import', join(folder, 'own.csv'), '--apply', '--name', 'mine'], { environment });
    for (const typed of [
      ['--data', ''],
      ['view', '--data', 'own'],
      ['check', '--data=o'],
      ['forget', ''],
    ])
      expect((await run(['completion', 'words', '--', ...typed], { environment })).out).toMatch(/^(?:--data=)?own:mine\n$/);
  });

  it('are those of the data that the line names', async () => {
    expect(await offered('view', '--data', germanyMercosur, '--partners', 'BR')).toBe('BRA');
    expect(await offered('view', '--data', germanyMercosur, 'fig')).toBe('');
  });
});

writeFileSync(join(folder, 'sogdia'), `#!/bin/sh\nexec '${process.execPath}' '${join(bundleFolder, 'main.mjs')}' "$@"\n`, { mode: 0o755 });

/** What a shell writes that has sogdia on its path. */
function inShell(shell: string, ...argv: readonly string[]): string {
  const path = [folder, process.env['PATH'] ?? ''].join(delimiter);
  const { stdout, stderr } = spawnSync(shell, argv, { encoding: 'utf8', env: { PATH: path, HOME: folder, ...libraries } });
  return `${stdout}${stderr}`.trim();
}

const libraries = process.env['LD_LIBRARY_PATH'] === undefined ? {} : { LD_LIBRARY_PATH: process.env['LD_LIBRARY_PATH'] };
/** Why a shell is left out; null where the machine has it. */
const lack = (shell: string): string | null => (spawnSync(shell, ['--version']).status === 0 ? null : `this machine has no ${shell}`);

/** How each shell tells what it would offer for a line. */
const asked = {
  bash: (line: string) =>
    inShell(
      'bash',
      '-c',
      `source <(sogdia completion bash); COMP_LINE='${line}'; COMP_POINT=\${#COMP_LINE}; _sogdia sogdia; printf '%s\n' "\${COMPREPLY[@]}"`,
    ),
  zsh: (line: string) =>
    inShell(
      'zsh',
      '-fc',
      `compdef() { : }; compadd() { shift 3; print -l -- "$@" }; _files() { print FILES }; source <(sogdia completion zsh); line='${line}'; words=("\${(@s: :)line}"); CURRENT=\${#words}; _sogdia`,
    ),
  fish: (line: string) => inShell('fish', '-N', '-c', `sogdia completion fish | source; complete -C '${line}'`),
} as const;

describe.each(['bash', 'zsh', 'fish'] as const)('completion in %s', (shell) => {
  const without = lack(shell);
  it.skipIf(without !== null)(`completes commands, views, options and values${without === null ? '' : ` (${without})`}`, () => {
    const lines = (line: string): readonly string[] => asked[shell](line).split('\n');
    expect(lines('sogdia vi')).toEqual(['view']);
    expect(lines('sogdia view figure')).toEqual(names.filter((name) => name.startsWith('figure')));
    expect(lines('sogdia view --record ')).toEqual(['reporter', 'partner', 'both', 'reconciled']);
    expect(lines('sogdia view --tran')).toEqual(['--transform']);
    expect(lines('sogdia receipt figure-2 2023 U')).toEqual(['UZB']);
    expect(lines('sogdia check C01')).toEqual(['C01']);
    // Bash takes a word in parts at the equals sign, and is given the last of them.
    expect(lines('sogdia view --record=p').at(-1)).toMatch(shell === 'bash' ? /^partner$/ : /^--record=partner$/);
    expect(lines('sogdia view measure=import&partners=KAZ,U').at(-1)).toMatch(/KAZ,UZB$/);
  });
});
