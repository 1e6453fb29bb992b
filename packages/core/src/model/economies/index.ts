export { economies } from './economies.data.ts';
export { type EconomyCode, economyCodeSchema, economySchema } from './economy.ts';
export { findEconomy, membersOf } from './find-economy.ts';
export { groupSchema } from './group.ts';
export { type World, wholeWorld } from './world.ts';
