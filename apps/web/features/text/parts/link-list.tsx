/** A way to another page: its address, and what it is called; `names` are other words by which the search finds it. */
export interface NamedLink {
  readonly href: string;
  readonly text: string;
  readonly names?: string;
}

/** Ways to other pages as a list. */
export function LinkList({ links, className }: { links: readonly NamedLink[]; className?: string }) {
  return (
    <ul className={className}>
      {links.map(({ href, text }) => (
        <li key={`${href} ${text}`}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
