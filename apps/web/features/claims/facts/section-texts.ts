import type { Language } from '@sogdia/core';
import { type Messages, messagesOf } from '../../../messages/messages.ts';

/** A section of the study in words: its number as the study has it, its title in ours, both in one, and its anchor on the page. */
export interface SectionInWords {
  readonly number: string;
  readonly title: string;
  readonly label: string;
  readonly anchor: string;
}

/** A section in words. Throws `RangeError` for one without a title, so that none goes untold. */
export function sectionInWords(section: string, language: Language): SectionInWords {
  const messages = messagesOf(language);
  if (!hasTitle(section, messages)) throw new RangeError(`section ${section} of the study has no title in ${language}`);
  const title = messages[`claims.section.${section}`];
  return {
    number: messages['claims.section-number']({ number: section }),
    title,
    label: messages['claims.section-label']({ number: section, title }),
    anchor: `section-${section.replaceAll(/[^0-9a-z]+/g, '-')}`,
  };
}

type Section = keyof Messages extends infer Key ? (Key extends `claims.section.${infer Name}` ? Name : never) : never;

function hasTitle(section: string, messages: Messages): section is Section {
  return `claims.section.${section}` in messages;
}
