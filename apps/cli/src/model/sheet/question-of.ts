import { economyCodeSchema, findEconomy, membersOf, type ViewSpec } from '@sogdia/core';
import type { Sheet } from './sheet.ts';

const five = membersOf(findEconomy('CA5').code).map((code) => economyCodeSchema.parse(code));

/** One spec whose figures are all that a sheet rests on: a sheet of several views rests on both flows with every partner it shows. */
export function questionOf({ kind, spec, subject }: Pick<Sheet, 'kind' | 'spec' | 'subject'>): ViewSpec {
  if (kind !== 'overview' && kind !== 'partner') return spec;
  const partners = kind === 'overview' || subject === null ? five : [economyCodeSchema.parse(subject)];
  return { ...spec, measures: ['export', 'import'], partners, transform: 'level', base: null };
}
