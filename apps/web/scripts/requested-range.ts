/** First and last byte of a part of a file, both included. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/** What a Range header asks of a file of `size` bytes. Several parts, other units and unreadable headers get the whole (RFC 9110, 14.2). */
export function requestedRange(header: string | undefined, size: number): ByteRange | 'whole' | 'unsatisfiable' {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  const [, from = '', to = ''] = match ?? [];
  if (match === null || (from === '' && to === '')) return 'whole';
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < Number(from)) return 'whole';
  return first >= size || first > last ? 'unsatisfiable' : { first, last };
}
