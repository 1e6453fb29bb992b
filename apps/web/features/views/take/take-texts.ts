import type { Messages } from '../../../messages/messages.ts';

/** What the panel says of itself, passed from the server. */
export function takeTexts(messages: Messages) {
  return { more: messages['take.more'], loading: messages['take.loading'], failed: messages['take.failed'] };
}

export type TakeTexts = ReturnType<typeof takeTexts>;
