import { siteDataset } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import type { Messages } from '../../messages/messages.ts';
import { LinkList, type WrittenProps } from '../text/index.ts';
import { furtherLinks } from './site-links.ts';

/** The element after the main part of a page: once browsers have read as far, that part has come. */
export const footerPlace = 'foot';

/** Every page that the header does not name, what the site is, on which data it stands, its terms, and the choice of colours. */
export async function SiteFooter({ language, messages }: WrittenProps) {
  const { version, contentHash } = await siteDataset();
  return (
    <footer id={footerPlace} className="site-footer">
      <div className="bounds">
        <nav aria-label={messages['nav.foot']}>
          <LinkList links={furtherLinks(language, messages)} />
        </nav>
        <p>
          <b>{messages['site.name']}</b>
          {['', messages['site.tagline'], ''].join(messages['joint.stop']).trimEnd()}
        </p>
        <p>
          <a href={routes.releases(language)}>{messages['footer.data']({ version, hash: contentHash.slice(0, 12) })}</a>
          {['', messages['footer.terms'], messages['footer.private'], ''].join(messages['joint.space'])}
          <a href={routes.feed(language, 'xml')}>{messages['feed.title']}</a>
        </p>
        <ThemeSwitch messages={messages} />
      </div>
    </footer>
  );
}

const themes = ['auto', 'light', 'dark'] as const;

/** The choice of colours: as the system has it, light, or dark. The script of the site changes it; `page.css` shows the present one. */
function ThemeSwitch({ messages }: { messages: Messages }) {
  return (
    <button type="button" className="theme-switch needs-script">
      {messages['theme.label']}
      {messages['joint.colon']}
      {themes.map((theme) => (
        <span key={theme} className={`theme-name-${theme}`}>
          {messages[`theme.${theme}`]}
        </span>
      ))}
    </button>
  );
}
