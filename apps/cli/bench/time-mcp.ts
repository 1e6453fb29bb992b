import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

/** How long `sogdia mcp` takes until it has greeted a client, and what memory it has then and after each tool; `ROUNDS` says how often it starts. */
const rounds = Number(process.env['ROUNDS'] ?? 5);
const program = join(import.meta.dirname, '..', 'dist', 'main.mjs');
const calls = [
  ['view', { query: 'figure-1' }],
  ['view', { query: 'figure-6' }],
  ['receipt', { query: 'figure-6', period: '2022', line: 'total-trade-kaz-reporter', deep: true }],
  ['check', { text: 'In 2019, exports to Kazakhstan came to USD 12.8 billion.' }],
  ['search', { words: 'gas' }],
] as const;

const starts: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const client = new Client({ name: 'bench', version: '1' });
  const transport = new StdioClientTransport({ command: process.execPath, args: [program, 'mcp'] });
  const start = performance.now();
  await client.connect(transport);
  starts.push(performance.now() - start);
  const peak = (): string => /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${transport.pid}/status`, 'utf8'))?.[1] ?? '0';
  const tell = (what: string, time: number): void =>
    console.log(`| ${what} | ${time.toFixed(0)} | ${(Number(peak()) / 1024).toFixed(0)} |`);
  if (round === rounds - 1) {
    console.log('| call | ms | most memory, MiB |\n|---|--:|--:|');
    tell(`start, median of ${rounds}`, starts.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0);
    for (const [name, given] of calls) {
      const before = performance.now();
      await client.callTool({ name, arguments: given });
      tell(`${name} ${JSON.stringify(given)}`, performance.now() - before);
    }
  }
  await client.close();
}
