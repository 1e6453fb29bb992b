import { routes } from '../../lib/routes.ts';
import type { WrittenProps } from '../text/index.ts';
import { AllLinks, LinkList } from './all-links.tsx';
import { mainLinks } from './site-links.ts';
import { ThemeSwitch } from './theme-switch.tsx';

/**
 * The name of the site, the ways into it, and the choice of colours. On a wide screen the ways stand in a row; on a narrow one behind a
 * button, which opens them without a script. `page.css` shows one of the two; which page is the present one is marked in the export.
 */
export function SiteHeader({ language, messages }: WrittenProps) {
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
          <LinkList links={mainLinks(language, messages)} />
        </nav>
        <SearchLink language={language} messages={messages} />
        <ThemeSwitch messages={messages} />
        <details className="site-menu">
          <summary>{messages['nav.menu']}</summary>
          <nav aria-label={messages['nav.label']}>
            <AllLinks language={language} messages={messages} />
          </nav>
        </details>
      </div>
    </header>
  );
}

/** The way to the search, which a key opens as well. */
function SearchLink({ language, messages }: WrittenProps) {
  return (
    <a className="search-link" href={routes.search(language)} data-key="/" aria-keyshortcuts="/" title={messages['search.key']}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m12.8 12.8 4.7 4.7" />
      </svg>
      <span className="visually-hidden">{messages['search.title']}</span>
    </a>
  );
}
