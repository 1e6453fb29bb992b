import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { comtradeServer, pacedNetwork, testKey } from '../../support/comtrade-server.ts';
import { ownFolder } from '../../support/own-files.ts';
import { wordsOf } from '../../support/words.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../../docs/own-files.md'), 'utf8');
const { folder, store, file, run } = ownFolder();

/** The files that the page shows, in the order in which it does. */
const names = ['germany-us.csv', 'query.csv', 'draft.md', 'germany-us-later.csv', 'products.csv'];
const shown = [...page.matchAll(/```(?:csv|md)\n(?<text>[\s\S]*?)```/g)].map((block) => block.groups?.['text'] ?? '');
/** The commands with what they print, in their order. */
const steps = [...page.matchAll(/```text\n\$ sogdia (?<line>.*)\n(?<told>[\s\S]*?)```/g)].map(
  ({ groups }) => [groups?.['line'] ?? '', groups?.['told'] ?? ''] as const,
);

/** What answers for UN Comtrade, with figures that are invented. */
const server = comtradeServer();
const keyFile = 'comtrade.key';

/** Lines are wrapped by the length of paths, and how well a file compresses is a matter of Node's. */
const plain = (text: string): string =>
  text
    .replaceAll(store, '~/.local/share/sogdia')
    .replaceAll(`${folder}/`, '')
    .replaceAll(/127\.0\.0\.1:\d+/g, 'comtradeapi.un.org')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/rows \(\d+ bytes\)/g, 'rows')
    .trim();

describe('docs/own-files.md', () => {
  beforeAll(async () => {
    for (const [at, name] of names.entries()) file(name, shown[at] ?? '');
    chmodSync(file(keyFile, testKey), 0o600);
    await server.start();
  });

  it('shows every file that it uses', () => {
    expect(shown).toHaveLength(names.length);
    for (const [line] of steps) for (const [name = ''] of line.matchAll(/[\w-]+\.(?:csv|md)/g)) expect(names).toContain(name);
  });

  it('prints what it tells of each step, from the download to the chart', async () => {
    expect(steps.length).toBeGreaterThan(10);
    for (const [line, told] of steps) {
      const argv = wordsOf(line).map((word) => ([...names, keyFile, 'fetched.json'].includes(word) ? join(folder, word) : word));
      const { out, err } = await run(argv, { network: pacedNetwork().network, environment: { SOGDIA_COMTRADE_URL: server.url() } });
      // A slow machine is told on the way what the report has as well.
      const notices = err.replaceAll(/^\S+: .+: expected .+; found .+\n/gm, '');
      expect([line, plain(out + notices)]).toEqual([line, plain(told)]);
    }
  });
});
