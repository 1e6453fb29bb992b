import { type EconomyCode, economyCodeSchema } from './economy.ts';

/** All partners together. No registry lists it: it is what every record with all partners is with, whichever economies a dataset names. */
export const wholeWorld: EconomyCode = economyCodeSchema.parse('WLD');
