import type { Economy } from './economy.ts';
import type { Group } from './group.ts';

/**
 * The economies and the groups that something speaks of, as far as they are to be found, named and added up: a dataset is one, a view carries
 * those that it names.
 */
export interface World {
  readonly economies: readonly Pick<Economy, 'code' | 'iso2' | 'names'>[];
  readonly groups: readonly Pick<Group, 'code' | 'names' | 'members'>[];
}
