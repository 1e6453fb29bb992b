import { ownValue } from '@sogdia/core/model';
import type { NamedFile } from './zip-file.ts';

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  md: 'text/markdown;charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** Hands a file to the browser to save. */
export function saveFile({ name, content }: NamedFile): void {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type: ownValue(types, ending) ?? 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
