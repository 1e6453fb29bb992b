import type { Messages } from '../../../messages/messages.ts';
import type { TakeTexts } from './take-panel.tsx';

/** What the panel says of itself, passed from the server. */
export function takeTexts(messages: Messages): TakeTexts {
  return { more: messages['take.more'], loading: messages['take.loading'], failed: messages['take.failed'] };
}
