import type { Language } from '@sogdia/core';
import { routes } from '../../lib/routes.ts';
import type { Messages } from '../../messages/messages.ts';

/** A way into the site; `short` is its name where there is little room. */
export interface SiteLink {
  readonly href: string;
  readonly text: string;
  readonly short?: string;
}

/** The ways into the site that stand at the top of every page, the newest first. */
export function mainLinks(language: Language, messages: Messages): readonly SiteLink[] {
  return [
    { href: routes.month(language), text: messages['nav.month'] },
    { href: routes.topics(language), text: messages['nav.topics'] },
    { href: routes.records(language), text: messages['nav.records'] },
    { href: routes.study(language), text: messages['nav.study'], short: messages['nav.study-short'] },
    { href: routes.explore(language), text: messages['nav.explore'] },
    { href: routes.draft(language), text: messages['nav.draft'], short: messages['nav.draft-short'] },
  ];
}

/** What lies behind the pages, and stands at the foot of each. */
export function otherLinks(language: Language, messages: Messages): readonly SiteLink[] {
  return [
    { href: routes.history(language), text: messages['nav.history'] },
    { href: routes.data(language), text: messages['nav.data'] },
    { href: routes.methods(language), text: messages['nav.methods'] },
  ];
}
