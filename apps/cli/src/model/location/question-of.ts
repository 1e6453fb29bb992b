import type { ViewSpec } from '@sogdia/core';
import { economyCodeSchema, type StudyQuestion } from '@sogdia/core/model';
import type { Location } from './location.ts';

/** One spec whose figures are all that a location rests on: a location of several views rests on both flows with every partner it shows. */
export function questionOf(
  { kind, spec, subject }: Pick<Location, 'kind' | 'spec' | 'subject'>,
  { question }: { readonly question: StudyQuestion },
): ViewSpec {
  if (kind !== 'overview' && kind !== 'partner') return spec;
  const partners = kind === 'overview' || subject === null ? question.partners : [economyCodeSchema.parse(subject)];
  return { ...spec, measures: ['export', 'import'], partners, transform: 'level', indexYear: null };
}
