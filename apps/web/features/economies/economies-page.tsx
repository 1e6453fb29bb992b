import type { Language } from '@sogdia/core';
import { economyProfiles } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { messagesOf } from '../../messages/messages.ts';
import { TopicEntries } from '../reports/index.ts';
import { siteEconomy } from './facts/site-economy.ts';

/** Every economy with its finding and a small picture of it. */
export async function EconomiesPage({ language }: { language: Language }) {
  const messages = messagesOf(language);
  const entries = await Promise.all(
    economyProfiles.map(async (profile) => {
      const { first, receipts } = await siteEconomy(profile, language);
      return {
        topic: profile,
        headline: first.view.headline,
        view: first.view,
        locations: receipts.locations,
        address: routes.economy(language, profile.economy),
      };
    }),
  );
  return (
    <div className="bounds">
      <header className="opening">
        <h1>{messages['economies.title']}</h1>
        <p className="lead">{messages['economies.about']}</p>
      </header>
      <TopicEntries entries={entries} language={language} messages={messages} />
    </div>
  );
}
