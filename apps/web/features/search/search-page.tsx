import { routes } from '../../lib/routes.ts';
import { StillDrawing } from '../../lib/still/index.ts';
import { Folded, LinkList, type NamedLink, PageOpening, type WrittenProps } from '../text/index.ts';
import { listedByKind } from './entry.ts';
import { SearchApp } from './search-app.tsx';
import { searchTexts } from './search-texts.ts';
import { siteEntries } from './site-entries.ts';

/** The search, and under it all that it searches, by kind: what a reader without scripts goes through. */
export async function SearchPage({ language, messages, menu }: WrittenProps & { menu: readonly NamedLink[] }) {
  const groups = listedByKind(await siteEntries(language, menu));
  return (
    <div className="bounds search-page">
      <PageOpening title={messages['search.title']} lead={messages['search.about']} />
      <SearchApp file={routes.searchFile(language)} texts={searchTexts(messages)} language={language}>
        <StillDrawing>
          {groups.map(({ kind, entries }) => (
            <Folded key={kind} className="more kind" summary={messages[`search.kind.${kind}`]} count={entries.length}>
              <LinkList className="search-all" links={entries.map(({ path, title }) => ({ href: path, text: title }))} />
            </Folded>
          ))}
        </StillDrawing>
      </SearchApp>
    </div>
  );
}
