import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rolldown } from 'tsdown';

/** Writes `third-party-licences.txt` beside the bundle: name, version and licence text of every package that went into it. */
export function bundledLicences(): Rolldown.Plugin {
  return {
    name: 'bundled-licences',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? Object.keys(part.modules) : []));
      const folders = new Set(modules.filter((file) => file.includes('/node_modules/')).map(folderOfPackage));
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
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const own = readdirSync(folder).filter((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
  const files = [...own.map((file) => join(folder, file)), join(import.meta.dirname, 'licences', `${name}.txt`)];
  const file = files.find(existsSync);
  if (file === undefined)
    throw new Error(`${name} ${version} (${license}) has no file with its licence in ${folder}, and none is in licences/`);
  return [`${name} ${version} (${license})`, readFileSync(file, 'utf8')];
}
