import type { Language } from '@sogdia/core';
import { routes } from '../../lib/routes.ts';
import type { Messages } from '../../messages/messages.ts';
import { ThemeSwitch } from './theme-switch.tsx';

/** The name of the site, the ways into it, and the choice of colours. */
export function SiteHeader({ language, messages }: { language: Language; messages: Messages }) {
  const links: readonly { readonly href: string; readonly text: string; readonly short?: string }[] = [
    { href: routes.study(language), text: messages['nav.study'], short: messages['nav.study-short'] },
    { href: routes.topics(language), text: messages['nav.topics'] },
    { href: routes.records(language), text: messages['nav.records'] },
    { href: routes.explore(language), text: messages['nav.explore'] },
    { href: routes.draft(language), text: messages['nav.draft'], short: messages['nav.draft-short'] },
    { href: routes.data(language), text: messages['nav.data'] },
    { href: routes.methods(language), text: messages['nav.methods'] },
  ];
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
        <nav aria-label={messages['nav.label']}>
          <ul>
            {links.map(({ href, text, short }) => (
              <li key={href}>
                <a href={href}>{short === undefined ? text : <NameForWidth text={text} short={short} />}</a>
              </li>
            ))}
          </ul>
        </nav>
        <ThemeSwitch messages={messages} />
      </div>
    </header>
  );
}

/** A name in two lengths, of which `page.css` shows the one that there is room for. */
function NameForWidth({ text, short }: { text: string; short: string }) {
  return (
    <>
      <span className="nav-full">{text}</span>
      <span className="nav-short">{short}</span>
    </>
  );
}
