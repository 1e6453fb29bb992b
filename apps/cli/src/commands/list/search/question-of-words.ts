import { usualViewSpec } from '@sogdia/core';
import { type AskedWorld, economyOf, offeredEconomies } from '@sogdia/core/model';
import type { Messages } from '../../../messages/index.ts';
import { foldedWords } from './folded-words.ts';

/**
 * The query that words ask for, such as "exports to Kyrgyzstan 2023"; null where they name no flow, or no partner of the usual reporter. What a
 * partner sells is what the reporter buys: "Kazakhstan's exports" asks for imports.
 */
export function questionOfWords(asked: string, world: AskedWorld, text: Messages): string | null {
  const words = ` ${foldedWords(asked).join(' ')} `;
  const placeOf = (names: readonly string[]): number => {
    const places = names.map((name) => words.indexOf(` ${foldedWords(name).join(' ')} `)).filter((place) => place >= 0);
    return places.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...places);
  };
  const [sold, bought] = [placeOf(text['search.sold'].split(' ')), placeOf(text['search.bought'].split(' '))];
  const partner = offeredEconomies(world)
    .filter((code) => code !== usualViewSpec(world)?.reporter)
    .map((code) => ({ code, place: placeOf([code, ...Object.values(economyOf(world, code)?.names ?? {})]) }))
    .find(({ place }) => Number.isFinite(place));
  if (partner === undefined || sold === bought) return null;
  const before = words.slice(0, partner.place).split(' ').at(-1);
  const isSellerFirst = partner.place < Math.min(sold, bought) ? sold > bought : sold < bought;
  const goesThere = before === text['search.to'] || (before !== text['search.from'] && isSellerFirst);
  const [first, ...others] = words.match(/(?<= )(?:19|20)\d\d(?= )/g) ?? [];
  const years = first === undefined ? [] : [`years=${[first, ...others.slice(-1)].join('-')}`];
  return [`measure=${goesThere ? 'export' : 'import'}`, `partners=${partner.code}`, ...years].join('&');
}
