import type { WrittenProps } from '../text/index.ts';
import { allLinks, type SiteLink } from './site-links.ts';

/** Every way into the site, in its groups: each a section of a navigation that its name labels, or, with headings, a part of a page. */
export function AllLinks({ language, messages, hasHeadings = false }: WrittenProps & { hasHeadings?: boolean }) {
  return allLinks(language, messages).map(({ name, links }) =>
    hasHeadings ? (
      <div key={name}>
        <h2>{name}</h2>
        <LinkList links={links} />
      </div>
    ) : (
      <section key={name} aria-label={name}>
        <p>{name}</p>
        <LinkList links={links} />
      </section>
    ),
  );
}

/** Ways into the site as a list. */
export function LinkList({ links }: { links: readonly SiteLink[] }) {
  return (
    <ul>
      {links.map(({ href, text, short }) => (
        <li key={href}>
          <a href={href}>{short === undefined ? text : <NameForWidth text={text} short={short} />}</a>
        </li>
      ))}
    </ul>
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
