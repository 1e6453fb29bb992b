import type { Language } from '@sogdia/core';
import type { StudySection } from '@sogdia/core/model';
import { messagesOf } from '../../../messages/messages.ts';

/**
 * A section in words, out of those of the study; by its number alone where the study lists none. Throws `RangeError` for one that its list
 * lacks, so that none goes untold.
 * `place`: where in the study it is, without its title.
 */
export function sectionInWords(section: string, sections: readonly StudySection[], language: Language) {
  const messages = messagesOf(language);
  const title = sections.length === 0 ? '' : sections.find(({ id }) => id === section)?.title;
  if (title === undefined) throw new RangeError(`section ${section} is none of ${sections.map(({ id }) => id).join(', ')}`);
  return {
    number: messages['claims.section-number']({ number: section }),
    title,
    place: messages['claims.section-label']({ number: section, title: '' }),
    label: messages['claims.section-label']({ number: section, title }),
    anchor: `section-${section.toLowerCase().replaceAll(/[^0-9a-z]+/g, '-')}`,
  };
}
