export { type EconomyCode, economyCodeSchema, economySchema } from './economy.ts';
export { economyOf, findEconomy, membersOf } from './find-economy.ts';
export { groupSchema } from './group.ts';
export { namedForQuestions, type OfferedWorld, offeredEconomies } from './offered-economies.ts';
export { type NamedEconomy, type World, wholeWorld, wholeWorldNames } from './world.ts';
