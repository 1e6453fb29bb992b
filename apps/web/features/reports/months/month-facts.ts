import type { Language } from '@sogdia/core';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { siteMonth } from './site-month.ts';
import type { Month } from './site-months.ts';

/** What search engines and cards say of the page of a month: its headline, and the address that stays its own when a newer month is held. */
export async function factsOfMonth(month: Month, language: Language): Promise<{ title: string; description: string; path: string }> {
  const { headlines } = await siteMonth(month, language);
  const headline = headlines['month']?.headline.text ?? month.name;
  return {
    title: month.name,
    description: messagesOf(language)['months.description']({ headline, month: month.name }),
    path: routes.month(language, month.id),
  };
}
