import { Folded } from '../../text/index.ts';
import type { KeptPage } from './kept-state.ts';

/** The pages that can be read without a network, by their titles, folded; open from the start where one is wanted in place of what is asked. */
export function KeptPages({ pages, title, isOpen }: { pages: readonly KeptPage[]; title: string; isOpen: boolean }) {
  return (
    <Folded open={isOpen} summary={title}>
      <ul className="offline-pages">
        {pages.map(({ path, title: name }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </Folded>
  );
}
