import { languages } from '../../lib/languages/languages.ts';
import { routes } from '../../lib/routes.ts';
import { messagesOf } from '../../messages/messages.ts';
import { ForwardLine, LinkList, PageOpening, type WrittenProps } from '../text/index.ts';
import { nearestPlace } from './nearest/nearest-script.ts';
import { allLinks } from './site-links.ts';

/** What a wrong address leads to: what was asked and the nearest pages, where scripts run; the search; every way into the site. */
export function NothingHere({ language, messages }: WrittenProps) {
  return (
    <div className="bounds reading" data-still>
      <PageOpening kicker="404" title={messages['missing.title']} lead={messages['missing.about']} />
      <section id={nearestPlace} className="nearest" hidden>
        <p>
          <span data-text="asked">{messages['missing.asked']}</span> <code />
        </p>
        <p className="nearest-heading" data-text="nearest">
          {messages['missing.nearest']}
        </p>
        <ul />
      </section>
      <ForwardLine href={routes.search(language)}>{messages['missing.search']}</ForwardLine>
      {languages
        .filter((other) => other !== language)
        .map((other) => (
          <InLanguage key={other} language={other} messages={messagesOf(other)} />
        ))}
      <div className="ways-out">
        {allLinks(language, messages).map(({ name, links }) => (
          <div key={name}>
            <h2>{name}</h2>
            <LinkList links={links} />
          </div>
        ))}
      </div>
      <script data-site src={routes.nearestScript()} defer />
    </div>
  );
}

/** The same in short for readers of another language, since the server has one page for every wrong address; the script puts theirs first. */
function InLanguage({ language, messages }: WrittenProps) {
  return (
    <section lang={language} className="ways-out" data-asked={messages['missing.asked']} data-nearest={messages['missing.nearest']}>
      <h2>{messages['missing.title']}</h2>
      <p>{messages['missing.about']}</p>
      <LinkList
        links={[
          { href: routes.overview(language), text: messages['site.home'] },
          { href: routes.search(language), text: messages['missing.search'] },
        ]}
      />
    </section>
  );
}
