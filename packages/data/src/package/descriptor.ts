import { DatasetIntegrityError } from '@sogdia/core';
import * as z from 'zod';
import { sha256OfText } from '../content/index.ts';

/** The text of a file of a package, by its path in it. */
export type PackageReader = (path: string) => Promise<string>;

/** Where the descriptor of a package lies in it. */
export const descriptorPath = 'datapackage.json';

/** Names with `/` between them, none of them a step up or a place of its own: what a package lists lies inside it. */
function isInside(path: string): boolean {
  return !/[\\:]|\p{Control}/u.test(path) && path.split('/').every((name) => name !== '' && name !== '.' && name !== '..');
}

/** Of two hashes for one path nobody could say which holds. */
function refuseDuplicates(resources: readonly { readonly path: string }[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const [index, { path }] of resources.entries()) {
    if (seen.has(path)) context.addIssue({ code: 'custom', path: [index, 'path'], message: `each resource once; ${path} is listed twice` });
    seen.add(path);
  }
}

/** What a descriptor must say to be read; older and newer ones may say more. */
const descriptorSchema = z.object({
  name: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  sources: z.array(z.object({ title: z.string(), version: z.string() })),
  resources: z
    .array(z.object({ path: z.string().refine(isInside, 'a path inside the package'), hash: z.string().regex(/^sha256:[0-9a-f]{64}$/) }))
    .superRefine(refuseDuplicates),
  sogdia: z.object({ contentHash: z.string().regex(/^sha256:[0-9a-f]{64}$/) }),
});
export type Descriptor = z.infer<typeof descriptorSchema>;

/** A descriptor from its text. Throws `DatasetIntegrityError` for what is none, lists a path outside the package, or a path twice. */
export function parseDescriptor(text: string): Descriptor {
  return damaged({ name: 'data package' }, descriptorPath, () => descriptorSchema.parse(JSON.parse(text)));
}

/** The text of a file that a descriptor lists. Throws `DatasetIntegrityError` where it has not the SHA-256 that stands there. */
export async function intactText(
  { path, hash }: Descriptor['resources'][number],
  read: PackageReader,
  { name }: Pick<Descriptor, 'name'>,
): Promise<string> {
  const text = await read(path);
  const found = `sha256:${await sha256OfText(text)}`;
  if (found !== hash) throw new DatasetIntegrityError(name, path, hash, found);
  return text;
}

/** What a file holds, read by a parser; what that throws is told as damage of the file. */
export function damaged<Content>(
  { name }: Pick<Descriptor, 'name'>,
  path: string,
  parse: () => Content,
  expected = 'an unchanged file from the build',
): Content {
  try {
    return parse();
  } catch (cause) {
    const message = cause instanceof z.ZodError ? z.prettifyError(cause) : cause instanceof Error ? cause.message : String(cause);
    throw new DatasetIntegrityError(name, path, expected, message.split('\n').slice(0, 2).join(' '));
  }
}
