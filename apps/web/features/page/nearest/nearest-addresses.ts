/**
 * The addresses that are nearest to one that leads nowhere, the nearest first: those that take the fewest letters put in, left out or
 * changed, capitals apart, beside the length; none that takes half of it or more. A part of the address that is one of theirs counts for them:
 * the page of a section is near to all that is asked below it.
 */
export function nearestAddresses(asked: string, addresses: readonly string[], most: number): readonly string[] {
  const plain = (address: string): string => address.toLowerCase().replace(/(^\/+|\/+$|index\.html?$)/g, '');
  const steps = (one: string, other: string): number => {
    let row = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let at = 1; at <= one.length; at += 1) {
      const next = [at];
      for (let to = 1; to <= other.length; to += 1) {
        const change = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
        next.push(Math.min(change, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
      }
      row = next;
    }
    return row[other.length] ?? 0;
  };
  const wanted = plain(asked);
  const withoutFirst = (text: string): string => text.slice(text.indexOf('/') + 1);
  const distance = (address: string): number => {
    const known = plain(address);
    const apart = Math.min(steps(wanted, known), steps(wanted, withoutFirst(known)));
    const isAbove = `${wanted}/`.startsWith(`${known}/`) && known.includes('/');
    return (isAbove ? Math.min(apart, known.length / 4) : apart) / Math.max(known.length, wanted.length, 1);
  };
  return [...new Set(addresses)]
    .map((address) => ({ address, apart: distance(address) }))
    .filter(({ apart }) => apart < 0.5)
    .sort((one, other) => one.apart - other.apart || one.address.length - other.address.length)
    .slice(0, most)
    .map(({ address }) => address);
}
