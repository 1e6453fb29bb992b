import type { Language, View } from '@sogdia/core';
import { routes } from '../../lib/routes.ts';
import { messagesOf } from '../../messages/messages.ts';
import { TitledSection } from '../text/index.ts';
import { TakePanel, takeTexts } from '../views/index.ts';

/** What the view can be taken away as, made here in the browser; of a reader's own files, which no address holds, with the page that reads them. */
export function ExploreFiles({ view, language, heading, isOwn }: { view: View; language: Language; heading: string; isOwn: boolean }) {
  return (
    <TitledSection id="explore-files" className="explore-files" title={heading}>
      <TakePanel
        {...{ view, isOwn, language }}
        query={view.query}
        csv={null}
        path={isOwn ? `${routes.workbench(language)}?${view.query}` : routes.explore(language, view.query)}
        texts={takeTexts(messagesOf(language))}
      />
    </TitledSection>
  );
}
