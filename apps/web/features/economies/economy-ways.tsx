import { fileName } from '../../exports/file-name.ts';
import { routes } from '../../lib/routes.ts';
import { siteOrigin } from '../../lib/site-origin.ts';
import { Folded, LinkList } from '../text/index.ts';
import type { PartProps } from './parts/page-part.tsx';

/** Where the rest stands: loans, logistics, dates, the paper, sources; the figures of the page as files; and the foot of the printed sheet. */
export function EconomyWays({ found: { profile, answers, pair, sources }, language, messages }: PartProps) {
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
        {messages['view.sources']}: {[...new Set(sources.map(({ source }) => source.publisher))].join('; ')}.{' '}
        {messages['economies.sheet-address']} {siteOrigin}
        {routes.economy(language, profile.economy)}
      </p>
    </footer>
  );
}
