import type * as z from 'zod';
import type { GoodsWorld } from '../goods/index.ts';
import type { Economy, Group, namesSchema } from './economy.ts';
import { type EconomyCode, economyCode } from './economy-code.ts';

/**
 * The economies, the groups and the goods that something speaks of, as far as they are to be found, named and added up: a dataset is one, and
 * so is all that carries those of its dataset, such as a view.
 */
export interface World extends GoodsWorld {
  readonly economies: readonly Pick<Economy, 'code' | 'iso2' | 'names' | 'spellings'>[];
  readonly groups: readonly Pick<Group, 'code' | 'names' | 'members' | 'together'>[];
  /** What receipts are of that is no trade, by its name in English and in other languages. */
  readonly indicatorRegistry?: readonly { readonly names: Readonly<Record<'en' | 'zh' | 'ru', { readonly phrase: string } | null>> }[];
}

/** An economy, a group or the whole world, as it is called. */
export type NamedEconomy = Pick<Economy, 'code' | 'names'>;

/** All partners together. No registry lists it: it is what every record with all partners is with, whichever economies a dataset names. */
export const wholeWorld: EconomyCode = economyCode('WLD');

/** What all partners together are called. */
export const wholeWorldNames: z.infer<typeof namesSchema> = { en: 'World', zh: '世界', ru: 'Весь мир' };
