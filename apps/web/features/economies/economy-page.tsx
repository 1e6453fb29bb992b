import { findEconomy } from '@sogdia/core/model';
import { styleOfEconomy } from '../../charts/layout/series-style.ts';
import { fileName } from '../../exports/file-name.ts';
import { type EconomyProfile, economyProfiles, siteScope } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { siteOrigin } from '../../lib/site-origin.ts';
import { LensWays } from '../lenses/index.ts';
import { panelTexts, ReceiptOpener } from '../receipts/index.ts';
import { dyadReceiptPages } from '../records/index.ts';
import { Folded, LinkList, OriginalText, SentenceText, type WrittenProps } from '../text/index.ts';
import { economyTitle } from './facts/economy-title.ts';
import { siteEconomy } from './facts/site-economy.ts';
import { KeyFigures } from './key-figures.tsx';
import { Doubtful, OverTime, What } from './parts/answers.tsx';
import { GapLead } from './parts/gap-lead.tsx';
import { type PartProps, partIds } from './parts/page-part.tsx';
import { PartFigure } from './parts/part-figure.tsx';
import { WhoseNumber } from './parts/whose-number.tsx';

/** An economy in six answers: how much, what, which way, by whose number, since when, and what is doubtful. */
export async function EconomyPage({ profile, language, messages }: WrittenProps & { profile: EconomyProfile }) {
  const found = await siteEconomy(profile, language);
  const { economy } = profile;
  const parts = { found, language, messages };
  const pages = [...(found.dyad === null ? [] : dyadReceiptPages), ...found.receiptPages];
  return (
    <article className={`bounds economy-page economy-${styleOfEconomy(economy)}`}>
      <EconomyHead {...parts} />
      <div className="how-much" id="how-much">
        <FirstChart {...parts} />
        <KeyFigures {...parts} />
      </div>
      <nav className="part-links" aria-label={messages['economies.parts']}>
        <LinkList links={partIds.map((id) => ({ href: `#${id}`, text: messages[`economies.${id}`] }))} />
      </nav>
      <div className="answers">
        <What {...parts} />
        <OverTime id="which-way" {...parts} />
        <WhoseNumber {...parts} />
        <OverTime id="since-when" {...parts} />
      </div>
      <Doubtful {...parts} />
      <EconomyWays {...parts} />
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
      <SentenceText as="h1" sentence={first.headline} locations={(pair ?? { receipts }).receipts.locations} />
      <GapLead found={found} language={language} messages={messages} />
    </header>
  );
}

/** What the reporter sold by both sides' figures, or where one side alone has figures, what it sold and bought. */
function FirstChart({ found: { first, pair, receipts }, language, messages }: PartProps) {
  const [exports] = pair?.pairs ?? [];
  const locations = (pair ?? { receipts }).receipts.locations;
  return (
    <section className="first-chart" aria-label={first.title}>
      {exports === undefined ? (
        <PartFigure id="recent" view={first} {...{ language, messages, locations }} isFirst />
      ) : (
        <PartFigure id="export" view={exports.view} pair={exports} {...{ language, messages, locations }} isFirst />
      )}
      {exports === undefined ? null : (
        <LensWays view={exports.view} spec={{ ...exports.view.spec, measures: ['export', 'import'] }} {...{ language, messages }} />
      )}
    </section>
  );
}

/** Where the rest stands: loans, logistics, dates, the paper, sources; the figures of the page as files; and the foot of the printed sheet. */
function EconomyWays({ found: { profile, answers, pair, sources }, language, messages }: PartProps) {
  const ways = [
    { href: routes.topic(language, 'money'), text: messages['economies.money'] },
    { href: routes.topic(language, 'facilitation'), text: messages['economies.logistics'] },
    { href: routes.topic(language, 'connectivity'), text: messages['economies.connectivity'] },
    { href: routes.topic(language, 'politics'), text: messages['economies.timeline'] },
    { href: routes.study(language), text: messages['economies.paper'] },
    { href: `${routes.data(language)}#sources`, text: messages['view.sources'] },
  ];
  const files = [
    ...(pair === null ? [] : (['export', 'import'] as const)).map((flow) => {
      const view = pair?.views[flow];
      const name = `dyad-${profile.economy.toLowerCase()}-${flow}`;
      return { href: routes.viewFile(name, 'csv'), name: `${name}.csv`, title: view?.title ?? '' };
    }),
    ...answers.map(({ id, view }) => ({ href: routes.economyFile(profile.economy, id), name: fileName(view, 'csv'), title: view.title })),
  ];
  return (
    <footer className="economy-ways">
      <LinkList links={ways} />
      <Folded summary={messages['economies.files']({ count: files.length })}>
        <ul className="notes">
          {files.map(({ href, name, title }) => (
            <li key={href}>
              <a href={href} download={name}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </Folded>
      <p className="sheet-foot">
        {messages['view.sources']}
        {messages['joint.colon']}
        <OriginalText
          text={[...new Set(sources.map(({ source }) => source.publisher))].join(messages['joint.parts'])}
          messages={messages}
        />
        {messages['joint.stop']}
        {messages['economies.sheet-address']} {siteOrigin}
        {routes.economy(language, profile.economy)}
      </p>
    </footer>
  );
}
