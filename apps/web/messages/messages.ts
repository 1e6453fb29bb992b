// Every language where pages are built; none in a browser, which brings that of its page.
import '#languages-at-hand';
import { providedMessages } from './provided/provided.ts';

export type { Messages } from './provided/provided.ts';

/** The texts of a language. */
export const messagesOf = providedMessages;
