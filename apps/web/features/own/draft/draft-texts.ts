import type { Messages } from '../../../messages/messages.ts';
import { textsOf } from '../../../messages/texts-of.ts';

/** The texts of the form of a draft, passed from the server, with the text that the study gives to try the check with; null where it gives none. */
export function draftTexts(messages: Messages, sampleText: string | null) {
  return { ...textsOf(messages, 'draft'), sampleText };
}

export type DraftTexts = ReturnType<typeof draftTexts>;
