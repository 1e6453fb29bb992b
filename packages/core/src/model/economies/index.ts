export { economySchema, groupSchema, namesSchema } from './economy.ts';
export type { EconomyCode } from './economy-code.ts';
export { economyCodeSchema } from './economy-code-schema.ts';
export { economyOf, findEconomy, membersOf } from './find-economy.ts';
export { namedForQuestions, type OfferedWorld, offeredEconomies } from './offered-economies.ts';
export { type NamedEconomy, type World, wholeWorld, wholeWorldNames } from './world.ts';
