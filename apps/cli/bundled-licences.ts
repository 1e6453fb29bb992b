import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Rolldown } from 'tsdown';

const { resolve } = createRequire(import.meta.url);

/**
 * Writes `third-party-licences.txt` beside the bundle: name, version, address and licence text of every package that went into it, those included of which
 * a generated module holds a part.
 */
export function bundledLicences(parts: readonly string[]): Rolldown.Plugin {
  return {
    name: 'bundled-licences',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? Object.keys(part.modules) : []));
      const files = [...modules.filter((file) => file.includes('/node_modules/')), ...parts.map((name) => resolve(`${name}/package.json`))];
      const folders = new Set(files.map(folderOfPackage));
      const texts = [...folders].map(describe).sort(([one], [other]) => one.localeCompare(other, 'en'));
      const text = texts.map(([head, licence]) => `${head}\n\n${licence.trim()}\n`).join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'third-party-licences.txt', source: text });
    },
  };
}

function folderOfPackage(file: string): string {
  let folder = dirname(file);
  while (!isPackage(folder)) folder = dirname(folder);
  return folder;
}

/** A package.json with a name; one that only says which kind of module a folder holds is none. */
function isPackage(folder: string): boolean {
  const file = join(folder, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version !== undefined;
}

/** The text that comes with the package or, of one that ships none, the copy in `licences/` of what its repository holds. */
function describe(folder: string): readonly [head: string, licence: string] {
  const { name, version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const own = readdirSync(folder).filter((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
  const files = [...own.map((file) => join(folder, file)), join(import.meta.dirname, 'licences', `${name}.txt`)];
  const file = files.find(existsSync);
  if (file === undefined)
    throw new Error(`${name} ${version} (${license}) has no file with its licence in ${folder}, and none is in licences/`);
  return [`${name} ${version} (${license})\n${repository?.url ?? repository ?? ''}`.trim(), readFileSync(file, 'utf8')];
}
