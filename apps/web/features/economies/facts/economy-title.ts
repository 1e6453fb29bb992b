import type { Language } from '@sogdia/core';
import { findEconomy } from '@sogdia/core/model';
import { type EconomyProfile, siteQuestion, siteScope } from '../../../lib/dataset.ts';
import type { Messages } from '../../../messages/messages.ts';

/** What the page of an economy is called: the pair, or the reporter with all its partners. */
export function economyTitle({ economy }: EconomyProfile, language: Language, messages: Messages): string {
  if (economy === siteQuestion.reporter) return messages['economies.reporter'];
  return messages['dyad.title']({ economy: findEconomy(siteScope, economy).names[language] });
}
