import * as m from 'zod/mini';
import { economyCodePattern } from './economy-code.ts';

/**
 * Code of an economy or of a group of economies: ISO 3166-1 alpha-3 (`KAZ`), or what a dataset calls an area, a former economy or a group
 * (`S19`, `CSK`, `CA5`); `WLD` stands for all partners together. Branded, so that a plain string is rejected by the type checker.
 */
export const economyCodeSchema = m.string().check(m.regex(economyCodePattern)).brand<'EconomyCode'>();
