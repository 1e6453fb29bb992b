import type { Language } from '@sogdia/core';
import { findEconomy } from '@sogdia/core/model';
import { styleOfEconomy } from '../../charts/layout/series-style.ts';
import { type EconomyProfile, economyProfiles, siteScope } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { messagesOf } from '../../messages/messages.ts';
import { panelTexts, ReceiptOpener } from '../receipts/index.ts';
import { dyadReceiptPages } from '../records/index.ts';
import { SentenceText } from '../text/index.ts';
import { EconomyParts } from './economy-parts.tsx';
import { EconomySheet } from './economy-sheet.tsx';
import { EconomyWays } from './economy-ways.tsx';
import { economyTitle } from './facts/economy-title.ts';
import { siteEconomy } from './facts/site-economy.ts';
import { KeyFigures } from './key-figures.tsx';
import { Doubtful } from './parts/doubtful.tsx';
import { GapLead } from './parts/gap-lead.tsx';
import { HowMuch } from './parts/how-much.tsx';
import type { PartProps } from './parts/page-part.tsx';
import { SinceWhen } from './parts/since-when.tsx';
import { What } from './parts/what.tsx';
import { WhichWay } from './parts/which-way.tsx';
import { WhoseNumber } from './parts/whose-number.tsx';

/** An economy in six answers: how much, what, which way, by whose number, since when, and what is doubtful. */
export async function EconomyPage({ profile, language }: { profile: EconomyProfile; language: Language }) {
  const messages = messagesOf(language);
  const found = await siteEconomy(profile, language);
  const { economy } = profile;
  const parts = { found, language, messages };
  const pages = [...(found.dyad === null ? [] : dyadReceiptPages), ...found.receiptPages];
  return (
    <article className={`bounds economy-page economy-${styleOfEconomy(economy)}`}>
      <EconomyHead {...parts} />
      <div className="how-much" id="how-much">
        <HowMuch {...parts} />
        <KeyFigures {...parts} />
      </div>
      <EconomyParts messages={messages} />
      <div className="answers">
        <What {...parts} />
        <WhichWay {...parts} />
        <WhoseNumber {...parts} />
        <SinceWhen {...parts} />
      </div>
      <Doubtful {...parts} />
      <EconomyWays {...parts} />
      <EconomySheet {...parts} />
      <ReceiptOpener pages={pages.map((page) => routes.economyReceipts(language, economy, page))} texts={panelTexts(messages)} />
    </article>
  );
}

function EconomyHead({ found, language, messages }: PartProps) {
  const { first, profile, pair, receipts } = found;
  return (
    <header className="view-head">
      <nav className="pager" aria-label={messages['economies.title']}>
        {economyProfiles.map(({ economy }) => (
          <a key={economy} href={routes.economy(language, economy)} aria-current={economy === profile.economy ? 'page' : undefined}>
            {findEconomy(siteScope, economy).names[language]}
          </a>
        ))}
        <a href={routes.economies(language)}>{messages['economies.all']}</a>
      </nav>
      <p className="visually-hidden">{economyTitle(profile, language, messages)}</p>
      <h1>
        <SentenceText sentence={first.headline} locations={(pair ?? { receipts }).receipts.locations} />
      </h1>
      <GapLead found={found} language={language} messages={messages} />
    </header>
  );
}
