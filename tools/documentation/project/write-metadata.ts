import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type Project, publishedFolders, readProject } from './read-project.ts';

/** A file as it stands and as it should stand. */
type WrittenFile = Readonly<Record<'path' | 'after', string> & { before: string | undefined }>;
type Fields = Readonly<Record<string, unknown>>;

/** Every file that repeats what the root package.json says of the project: the manifests of the packages, and what catalogues of software read. */
export function writeMetadata(root: string): readonly WrittenFile[] {
  const project = readProject(root);
  const { homepage, repository, bugs, author, version } = project;
  const name = `${new URL(homepage).hostname.split('.').toReversed().join('.')}/sogdia`;
  const manifestOf =
    (directory: string) =>
    (before: Fields): Fields => {
      const called = Object.hasOwn(before, 'mcpName') ? { mcpName: name } : {};
      return { ...before, version, author, homepage, repository: { ...repository, directory }, bugs, ...called };
    };
  const server = (before: Fields): Fields => {
    const packages = z.array(z.looseObject({})).parse(before['packages']);
    return { ...before, name, version, websiteUrl: homepage, packages: packages.map((one) => ({ ...one, version })) };
  };
  return [
    ...publishedFolders.map((folder) => writeJson(root, `${folder}/package.json`, manifestOf(folder))),
    writeJson(root, 'apps/cli/server.json', server),
    writeJson(root, 'codemeta.json', () => codemetaOf(project)),
    { ...written(root, 'CITATION.cff'), after: citationOf(project) },
  ];
}

function written(root: string, file: string): Omit<WrittenFile, 'after'> {
  const path = join(root, file);
  return { path, before: existsSync(path) ? readFileSync(path, 'utf8') : undefined };
}

/** A file of JSON, left as it is laid out where it says already what it should. */
function writeJson(root: string, file: string, change: (before: Fields) => Fields): WrittenFile {
  const { before = '{}', ...rest } = written(root, file);
  const known = z.looseObject({}).parse(JSON.parse(before));
  const after = change(known);
  return { ...rest, before, after: isDeepStrictEqual(known, after) ? before : `${JSON.stringify(after, null, 2)}\n` };
}

function codemetaOf({ title, homepage, repository, bugs, author, license, ...rest }: Project): Fields {
  return {
    '@context': 'https://w3id.org/codemeta/3.0',
    '@type': 'SoftwareSourceCode',
    name: title,
    ...rest,
    author: [{ '@type': 'Organization', name: author }],
    license: `https://spdx.org/licenses/${license}`,
    url: homepage,
    codeRepository: repository.url.replace(/^git\+/, ''),
    issueTracker: bugs.url,
    programmingLanguage: 'TypeScript',
    runtimePlatform: 'Node.js',
  };
}

/** In YAML, of which JSON is a part. */
function citationOf({ title, description, keywords, homepage, repository, author, license, version }: Project): string {
  const citation = {
    'cff-version': '1.2.0',
    message: 'Cite the software as below. For a figure, cite its publisher: its receipt gives the citation.',
    type: 'software',
    title,
    abstract: description,
    version,
    license,
    url: homepage,
    'repository-code': repository.url.replace(/^git\+/, ''),
    authors: [{ name: author }],
    keywords,
  };
  return Object.entries(citation)
    .map(
      ([key, value]) =>
        `${key}: ${JSON.stringify(value, null, 1)
          .replaceAll(/(?<=\[)\n\s*|\n\s*(?=\])/g, '')
          .replaceAll(/\n\s*/g, ' ')}\n`,
    )
    .join('');
}
