import { once } from './promises/once.ts';

/** A page of this export, read as a document; each address once. Rejects where the server has no such page. */
export const fetchExportedPage = once(readPage);

async function readPage(address: string): Promise<Document> {
  return new DOMParser().parseFromString(await fetchExportedText(address), 'text/html');
}

/** The text of a file of this export, from the server that the page, or its worker, came from and no other. */
export async function fetchExportedText(address: string): Promise<string> {
  return (await exportedFile(address)).text();
}

/** The bytes of a file of this export, from there too; `signal` ends the wait. */
export async function fetchExportedBytes(address: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await exportedFile(address, signal)).arrayBuffer());
}

async function exportedFile(address: string, signal?: AbortSignal): Promise<Response> {
  const url = new URL(address, globalThis.location.origin);
  if (url.origin !== globalThis.location.origin) throw new RangeError(`not a file of this site: ${address}`);
  const response = await fetch(url, { credentials: 'omit', ...(signal === undefined ? {} : { signal }) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
