import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillMarkers } from './fill-markers.ts';
import type { Reference } from './references/reference.ts';

export interface WrittenReference {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly missingIds: readonly string[];
}

/** A page as it stands and as it should stand; ids without a heading or a row are named. */
export async function writeReference(reference: Reference, root: string): Promise<WrittenReference> {
  const path = join(root, reference.file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const markers = `<!-- generated: ${reference.name} -->\n<!-- end of generated: ${reference.name} -->`;
  const page = before ?? `# ${reference.title}\n\n${reference.introduction}\n\n${markers}\n`;
  const body = await reference.body();
  const ids = await reference.ids();
  const shown = new Set([...body.matchAll(/^#{2,4} `?([^`\n]+)`?$|^\| \[?`([^`]+)`/gm)].map((match) => match[1] ?? match[2]));
  return { path, before, after: fillMarkers(page, reference.name, body), missingIds: ids.filter((id) => !shown.has(id)) };
}
