import type { KeptPage } from './kept-state.ts';

/** The pages that can be read without a network, by their titles. */
export function KeptPages({ pages, title }: { pages: readonly KeptPage[]; title: string }) {
  if (pages.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="offline-pages">
        {pages.map(({ path, title: name }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
