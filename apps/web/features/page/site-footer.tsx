import { siteDataset } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import type { WrittenProps } from '../text/index.ts';
import { AllLinks } from './all-links.tsx';

/** What the site is, on which data it stands, and under which terms. */
export async function SiteFooter({ language, messages }: WrittenProps) {
  const { version, contentHash } = await siteDataset();
  return (
    <footer className="site-footer">
      <div className="bounds">
        <nav aria-label={messages['nav.foot']}>
          <AllLinks language={language} messages={messages} />
        </nav>
        <p>
          <b>{messages['site.name']}</b>. {messages['site.tagline']}.
        </p>
        <p>
          <a href={routes.releases(language)}>{messages['footer.data']({ version, hash: contentHash.slice(0, 12) })}</a>{' '}
          {messages['footer.terms']} {messages['footer.private']}
        </p>
      </div>
    </footer>
  );
}
