import { languageNames, languages } from '../../lib/languages/languages.ts';
import { routes } from '../../lib/routes.ts';
import { LinkList, type WrittenProps } from '../text/index.ts';
import { mainLinks, toolLinks } from './site-links.ts';

/**
 * The name of the site, the ways into it, and the search. On a wide screen the ways stand in a row, the tools behind a button; on a narrow one
 * all behind one, which opens them without a script. `page.css` shows one of the two; which page is the present one is marked in the export.
 */
export function SiteHeader({ language, messages }: WrittenProps) {
  const [main, tools] = [mainLinks(language, messages), toolLinks(language, messages)];
  return (
    <header className="site-header">
      <div className="bounds">
        <a className="wordmark" href={routes.overview(language)} aria-label={messages['site.home']}>
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path d="M3 12 12 3l9 9-9 9Z" className="mark-outer" />
            <path d="M8 12l4-4 4 4-4 4Z" className="mark-inner" />
          </svg>
          {messages['site.name']}
        </a>
        <nav className="site-row" aria-label={messages['nav.label']}>
          <LinkList links={main} />
          <details className="menu site-tools" name="header">
            <summary>{messages['nav.tools']}</summary>
            <LinkList links={tools} />
          </details>
        </nav>
        <SearchField language={language} messages={messages} />
        <LanguageSwitch language={language} messages={messages} />
        <details className="menu site-menu" name="header">
          <summary>{messages['nav.menu']}</summary>
          <nav aria-label={messages['nav.label']}>
            <LinkList links={main} />
            <p>{messages['nav.tools']}</p>
            <LinkList links={tools} />
          </nav>
        </details>
      </div>
    </header>
  );
}

/** The same page in the other languages: the export puts its address into each link, and the script of the site what follows `?` and `#`. */
function LanguageSwitch({ language, messages }: WrittenProps) {
  return (
    <details className="menu site-languages" name="header">
      <summary>
        <span className="visually-hidden">{messages['nav.language'] + messages['joint.colon']}</span>
        <span className="language-name">{languageNames[language]}</span>
        <span className="language-code">{language.toUpperCase()}</span>
      </summary>
      <ul>
        {languages.map((one) => (
          <li key={one}>
            <a lang={one} hrefLang={one} href={routes.overview(one)} aria-current={one === language ? 'true' : undefined}>
              {languageNames[one]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The search, which a key reaches as well: a field on a wide screen, the way to its page on a narrow one. */
function SearchField({ language, messages }: WrittenProps) {
  return (
    <>
      <search className="search-field">
        <form action={routes.search(language)}>
          <input
            type="search"
            name="q"
            data-key="/"
            aria-keyshortcuts="/"
            aria-label={messages['search.label']}
            title={messages['search.key']}
            placeholder={messages['search.label']}
            autoComplete="off"
          />
        </form>
      </search>
      <a className="search-link" href={routes.search(language)} data-key="/" aria-keyshortcuts="/" title={messages['search.key']}>
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m12.8 12.8 4.7 4.7" />
        </svg>
        <span className="visually-hidden">{messages['search.title']}</span>
      </a>
    </>
  );
}
