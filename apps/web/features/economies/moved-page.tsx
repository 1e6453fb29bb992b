import type { Language } from '@sogdia/core';
import type { EconomyProfile } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { messagesOf } from '../../messages/messages.ts';
import { economyTitle } from './facts/economy-title.ts';

/** The address at which the page of an economy stood before: it leads on by itself, and says where to. */
export function MovedEconomyPage({ profile, language }: { profile: EconomyProfile; language: Language }) {
  const messages = messagesOf(language);
  const address = routes.economy(language, profile.economy);
  return (
    <article className="bounds view-head" data-still>
      <meta httpEquiv="refresh" content={`0; url=${address}`} />
      <h1>{messages['economies.moved']}</h1>
      <a className="forward" href={address}>
        {economyTitle(profile, language, messages)}
      </a>
    </article>
  );
}
