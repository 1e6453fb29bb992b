import { Folded, LinkList } from '../../text/index.ts';
import type { KeptPage } from './kept-state.ts';

/** The pages that can be read without a network, by their titles, folded; open from the start where one is wanted in place of what is asked. */
export function KeptPages({ pages, title, isOpen }: { pages: readonly KeptPage[]; title: string; isOpen: boolean }) {
  return (
    <Folded open={isOpen} summary={title}>
      <LinkList className="offline-pages" links={pages.map(({ path, title: name }) => ({ href: path, text: name }))} />
    </Folded>
  );
}
