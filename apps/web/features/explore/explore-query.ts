/** Parameters of the page itself, beside those of the view: the open receipt, the pinned point, and the scale of the chart. */
const ownParameters: readonly string[] = ['at', 'receipt', 'pin', 'scale'];

/** The part of a query string that asks for a view. */
export function viewQueryOf(query: string): string {
  return query
    .split('&')
    .filter((pair) => pair !== '' && !ownParameters.includes(pair.split('=')[0] ?? ''))
    .join('&');
}

/** The query of a view on the scale that `from` asks for. */
export function onScaleOf(from: string, query: string): string {
  const scale = from.split('&').find((pair) => pair.startsWith('scale='));
  return [query, scale].filter(Boolean).join('&');
}
