import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { monthRelease, parseCustomsTable } from '../src/customs/index.ts';
import { readDatasets } from './read-datasets.ts';

/*
 * Adds the month of a table by country of China's customs, as its page or as comma-separated values, as a release of its own:
 *   pnpm month table.html [--published 2026-09-18] [--retrieved 2026-09-20] [--copy-id ID --copy 'Read from ...']
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { published: { type: 'string' }, retrieved: { type: 'string' }, 'copy-id': { type: 'string' }, copy: { type: 'string' } },
});
const [path] = positionals;
if (path === undefined) throw new Error("a file is missing: customs' table by country of a month, as page or comma-separated values");
const datasets = fileURLToPath(new URL('../datasets', import.meta.url));
const { world, studies } = await readDatasets(datasets);
const asked = studies.flatMap(({ question }) => (question.reporter === 'CHN' ? question.partners : []));
const { id, files } = await monthRelease(parseCustomsTable(textOf(await readFile(path))), {
  partners: [...new Set(asked)].toSorted().map((code) => ({ code, name: chineseNameOf(code) })),
  published: values.published ?? null,
  retrieved: values.retrieved ?? new Date().toISOString().slice(0, 10),
  copy: values.copy === undefined ? null : { id: values['copy-id'] ?? 'china-customs-table-by-country-copy', readAt: values.copy },
});
await mkdir(join(datasets, id, 'raw'), { recursive: true });
for (const [name, text] of files) await writeFile(join(datasets, id, name), text);
process.stdout.write(`added ${id}; next: pnpm build, and a line in CHANGELOG.md\n`);

/** The text of a file in UTF-8, else in GB 18030. */
function textOf(bytes: Buffer): string {
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0')
    throw new Error(`${path} is a workbook; save its sheet as comma-separated values, or the page of the table, and give that`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  }
}

function chineseNameOf(code: string): string {
  const name = world.subjects.economies.find((economy) => economy.code === code)?.names.zh;
  if (name === undefined) throw new Error(`no Chinese name of ${code}; expected one in registry/economies.json`);
  return name;
}
