import { economyCodeSchema, findEconomy, membersOf, type ViewSpec } from '@sogdia/core';
import type { Location } from './location.ts';

const five = membersOf(findEconomy('CA5').code).map((code) => economyCodeSchema.parse(code));

/** One spec whose figures are all that a location rests on: a location of several views rests on both flows with every partner it shows. */
export function questionOf({ kind, spec, subject }: Pick<Location, 'kind' | 'spec' | 'subject'>): ViewSpec {
  if (kind !== 'overview' && kind !== 'partner') return spec;
  const partners = kind === 'overview' || subject === null ? five : [economyCodeSchema.parse(subject)];
  return { ...spec, measures: ['export', 'import'], partners, transform: 'level', indexYear: null };
}
