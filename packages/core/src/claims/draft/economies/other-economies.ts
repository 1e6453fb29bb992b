/** Stands for every economy that the registry does not hold: trade of theirs is recognized, so that it is not taken for another's. */
export const elsewhere = 'elsewhere';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const alsoWritten = 'United States,US,USA,America,UK,Britain,EU,Europe,ASEAN,Hong Kong,Macao,Myanmar,Korea'.split(',');

/** English names of the economies of the world, as the platform writes them, and the short forms that drafts use. */
export function namesOfOtherEconomies(known: ReadonlySet<string>): readonly string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const regions = letters.flatMap((first) => letters.flatMap((second) => names.of(first + second) ?? []));
  return [...new Set([...regions, ...alsoWritten])].filter((name) => !known.has(name));
}
