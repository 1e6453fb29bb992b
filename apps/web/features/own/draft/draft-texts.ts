import type { Messages } from '../../../messages/messages.ts';

/** The texts of the form of a draft, passed from the server. */
export interface DraftTexts {
  readonly label: string;
  readonly hint: string;
  readonly check: string;
  readonly sample: string;
  /** The text that the study gives to try the check with; null where it gives none. */
  readonly sampleText: string | null;
  readonly clear: string;
  readonly characters: string;
  readonly loading: string;
  readonly reading: string;
  readonly stop: string;
  readonly stopped: string;
  readonly tooLong: string;
  readonly tooLongHelp: string;
  readonly failed: string;
  readonly failedHelp: string;
  readonly empty: string;
  readonly changed: string;
}

/** The texts of the form in the reader's language, with the sample that it offers. */
export function draftTexts(messages: Messages, sampleText: string | null): DraftTexts {
  return {
    label: messages['draft.label'],
    hint: messages['draft.hint'],
    check: messages['draft.check'],
    sample: messages['draft.sample'],
    sampleText,
    clear: messages['draft.clear'],
    characters: messages['draft.characters'],
    loading: messages['draft.loading'],
    reading: messages['draft.reading'],
    stop: messages['draft.stop'],
    stopped: messages['draft.stopped'],
    tooLong: messages['draft.too-long'],
    tooLongHelp: messages['draft.too-long-help'],
    failed: messages['draft.failed'],
    failedHelp: messages['draft.failed-help'],
    empty: messages['draft.empty'],
    changed: messages['draft.changed'],
  };
}
