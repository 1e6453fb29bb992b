import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type Project, publishedFolders, readProject } from '../workspace/project.ts';
import type { WrittenReference } from './write-reference.ts';

/** Every file that repeats what the root package.json says of the project: the manifests of the packages, and what catalogues of software read. */
export function writeMetadata(root: string): readonly WrittenReference[] {
  const project = readProject(root);
  const { homepage, repository, bugs, author, version } = project;
  const name = `${new URL(homepage).hostname.split('.').toReversed().join('.')}/sogdia`;
  const ofPackage = (directory: string) => ({ author, homepage, repository: { ...repository, directory }, bugs });
  return [
    ...publishedFolders.map((folder) =>
      writeJson(root, `${folder}/package.json`, (before) => ({
        ...before,
        ...ofPackage(folder),
        ...('mcpName' in before && { mcpName: name }),
      })),
    ),
    writeJson(root, 'apps/cli/server.json', ({ packages, ...before }) => ({
      ...before,
      name,
      version,
      websiteUrl: homepage,
      packages: z
        .array(z.looseObject({}))
        .parse(packages)
        .map((one) => ({ ...one, version })),
    })),
    writeJson(root, 'codemeta.json', () => codemetaOf(project)),
    written(root, 'CITATION.cff', citationOf(project)),
  ];
}

function written(root: string, file: string, after: string): WrittenReference {
  const path = join(root, file);
  return { path, before: existsSync(path) ? readFileSync(path, 'utf8') : undefined, after, missingIds: [] };
}

/** A file of JSON, left as it is laid out where it says already what it should. */
function writeJson(root: string, file: string, change: (before: Readonly<Record<string, unknown>>) => object): WrittenReference {
  const { before, ...rest } = written(root, file, '');
  const known = z.looseObject({}).parse(JSON.parse(before ?? '{}'));
  const after = change(known);
  return {
    ...rest,
    before,
    after: before !== undefined && isDeepStrictEqual(known, after) ? before : `${JSON.stringify(after, null, 2)}\n`,
  };
}

function codemetaOf({ title, description, keywords, homepage, repository, bugs, author, license, version, node }: Project): object {
  return {
    '@context': 'https://w3id.org/codemeta/3.0',
    '@type': 'SoftwareSourceCode',
    name: title,
    description,
    keywords,
    version,
    author: [{ '@type': 'Organization', name: author }],
    license: `https://spdx.org/licenses/${license}`,
    url: homepage,
    codeRepository: repository.url.replace(/^git\+/, ''),
    issueTracker: bugs.url,
    programmingLanguage: 'TypeScript',
    runtimePlatform: `Node.js ${node}`,
  };
}

function citationOf({ title, description, keywords, homepage, repository, author, license, version }: Project): string {
  const lines = [
    ['cff-version', '1.2.0'],
    ['message', 'Cite the software as below. For a figure, cite its publisher: the view and its receipt give the citation.'],
    ['type', 'software'],
    ['title', title],
    ['abstract', description],
    ['version', version],
    ['license', license],
    ['url', homepage],
    ['repository-code', repository.url.replace(/^git\+/, '')],
  ].map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const listOf = (key: string, values: readonly string[]): string => [`${key}:`, ...values.map((value) => `  - ${value}`)].join('\n');
  return `${[
    ...lines,
    listOf('authors', [`name: ${JSON.stringify(author)}`]),
    listOf(
      'keywords',
      keywords.map((word) => JSON.stringify(word)),
    ),
  ].join('\n')}\n`;
}
