/** Parameters of the page itself, beside those of the view: the open receipt and the pinned point. */
const ownParameters: readonly string[] = ['at', 'receipt', 'pin'];

/** The part of a query string that asks for a view. */
export function viewQueryOf(query: string): string {
  return query
    .split('&')
    .filter((pair) => pair !== '' && !ownParameters.includes(pair.split('=')[0] ?? ''))
    .join('&');
}
