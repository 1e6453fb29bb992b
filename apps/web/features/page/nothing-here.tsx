import type { Language } from '@sogdia/core';
import { studyViewNames } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import type { Messages } from '../../messages/messages.ts';
import { viewLabel } from '../figures/index.ts';
import { siteView } from '../views/index.ts';

/** What a wrong address leads to: the ways that exist. */
export async function NothingHere({ language, messages }: { language: Language; messages: Messages }) {
  const figures = await Promise.all(
    studyViewNames.map(async (name) => ({
      href: routes.view(language, name),
      label: viewLabel(name, messages),
      title: (await siteView(name, language)).title,
    })),
  );
  const pages = [
    { href: routes.overview(language), label: messages['site.name'], title: messages['site.tagline'] },
    { href: routes.month(language), label: messages['nav.month'], title: messages['months.lead'] },
    { href: routes.topics(language), label: messages['nav.topics'], title: messages['topics.about'] },
    { href: routes.study(language), label: messages['nav.study'], title: messages['study.about'] },
    ...figures,
    { href: routes.records(language), label: messages['nav.records'], title: messages['records.about'] },
    { href: routes.explore(language), label: messages['nav.explore'], title: messages['explore.about'] },
    { href: routes.draft(language), label: messages['nav.draft'], title: messages['draft.about'] },
    { href: routes.data(language), label: messages['nav.data'], title: messages['data.about'] },
    { href: routes.methods(language), label: messages['nav.methods'], title: messages['methods.about'] },
  ];
  return (
    <div className="bounds reading" data-still>
      <header className="opening">
        <p className="kicker">404</p>
        <h1>{messages['missing.title']}</h1>
        <p className="lead">{messages['missing.about']}</p>
      </header>
      <ul className="ways-out">
        {pages.map(({ href, label, title }) => (
          <li key={href}>
            <a href={href}>{label}</a> <span className="muted">{title}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
