import * as m from 'zod/mini';
import type { GivenFile } from '../reading/index.ts';

/** The name by which such a file is known, at its beginning. */
const kind = 'sogdia-workspace';

const answersSchema = m.looseObject({ economies: m.string(), years: m.string() });
const workspaceSchema = m.strictObject({
  kind: m.literal(kind),
  version: m.literal(1),
  query: m.string(),
  files: m.array(m.strictObject({ name: m.string(), sha256: m.string(), answers: answersSchema, gzip: m.string() })),
});

/** A workspace as the text of a file: each file whole, compressed, with its SHA-256. */
export async function workspaceText(query: string, files: readonly GivenFile[]): Promise<string> {
  const packed = await Promise.all(
    files.map(async ({ name, bytes, answers, sha256 = '' }) => ({ name, sha256, answers, gzip: await packedBytes(bytes) })),
  );
  return `${JSON.stringify({ kind, version: 1, query, files: packed })}\n`;
}

/** Whether a file is a workspace, told from how it begins. */
export async function isWorkspace(file: Blob): Promise<boolean> {
  return (await file.slice(0, 40).text()).startsWith(`{"kind":"${kind}"`);
}

/** The workspace of a file. Throws where it is not whole. */
export async function readWorkspace(file: Blob) {
  const { query, files } = workspaceSchema.parse(JSON.parse(await file.text()));
  return {
    query,
    files: await Promise.all(
      files.map(async ({ name, sha256, answers, gzip }) => ({
        name,
        sha256,
        answers: answers as GivenFile['answers'],
        bytes: await unpackedBytes(gzip),
      })),
    ),
  };
}

async function packedBytes(bytes: Blob): Promise<string> {
  const packed = new Uint8Array(await new Response(bytes.stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer());
  let text = '';
  for (let at = 0; at < packed.length; at += 0x8000) text += String.fromCharCode(...packed.subarray(at, at + 0x8000));
  return btoa(text);
}

async function unpackedBytes(text: string): Promise<Blob> {
  const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}
