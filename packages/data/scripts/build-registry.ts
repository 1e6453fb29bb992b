import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { areaSchema, registryEconomies } from '../src/registry/index.ts';

/*
 * Writes registry/economies.json, the economies of the world, from the lists that registry/provenance.json names:
 *   node --conditions=@sogdia/source scripts/build-registry.ts --partners a.csv --reporters b.csv --customs c.csv --baci d.csv
 */
const folder = fileURLToPath(new URL('../registry', import.meta.url));
const { cldr, inputs } = z
  .looseObject({ cldr: z.string(), inputs: z.array(z.looseObject({ id: z.string(), sha256: z.string(), url: z.string() })) })
  .parse(JSON.parse(await readFile(join(folder, 'provenance.json'), 'utf8')));
if (process.versions['cldr'] !== cldr) throw new Error(`Unicode CLDR ${process.versions['cldr']}; expected ${cldr}, as Node 24.21 has it`);

const options = {
  partners: { type: 'string' },
  reporters: { type: 'string' },
  customs: { type: 'string' },
  baci: { type: 'string' },
} as const;
const { values } = parseArgs({ options });
const areas = areaSchema.array().parse(JSON.parse(await readFile(join(folder, 'areas.json'), 'utf8')));
const economies = registryEconomies({
  partners: await textOf('partners'),
  reporters: await textOf('reporters'),
  customs: await textOf('customs'),
  baci: await textOf('baci'),
  areas,
});
await writeFile(join(folder, 'economies.json'), `[\n${economies.map((economy) => `  ${JSON.stringify(economy)}`).join(',\n')}\n]\n`);
process.stdout.write(`${economies.length} economies\n`);

/** The text of one of the lists, which has to be the one that the provenance names. */
async function textOf(id: keyof typeof options): Promise<string> {
  const input = inputs.find((one) => one.id === id);
  const path = values[id];
  if (input === undefined || path === undefined) throw new Error(`--${id} is missing: the file that ${input?.url ?? id} gives`);
  const bytes = await readFile(path);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== input.sha256) throw new Error(`${path}: SHA-256 ${found}; expected ${input.sha256}, the file that ${input.url} gives`);
  return bytes.toString('utf8');
}
