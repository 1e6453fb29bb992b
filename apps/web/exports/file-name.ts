import { nameViewFile, type View } from '@sogdia/core';

/** What a file of a view is called when it is saved; `part` tells several of one kind apart. */
export function fileName(view: View, ending: string, part = ''): string {
  return `sogdia_${nameViewFile(view)}${part === '' ? '' : `_${part}`}.${ending}`;
}
