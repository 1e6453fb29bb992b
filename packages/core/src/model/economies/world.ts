import { type Economy, type EconomyCode, economyCodeSchema } from './economy.ts';
import type { Group } from './group.ts';

/**
 * The economies and the groups that something speaks of, as far as they are to be found, named and added up: a dataset is one, a view carries
 * those that it names.
 */
export interface World {
  readonly economies: readonly Pick<Economy, 'code' | 'iso2' | 'names'>[];
  readonly groups: readonly Pick<Group, 'code' | 'names' | 'members'>[];
}

/** All partners together. No registry lists it: it is what every record with all partners is with, whichever economies a dataset names. */
export const wholeWorld: EconomyCode = economyCodeSchema.parse('WLD');
