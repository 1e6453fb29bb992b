import type { Language, View } from '@sogdia/core';
import { routes } from '../../lib/routes.ts';
import { messagesOf } from '../../messages/messages.ts';
import { TakePanel, takeTexts } from '../views/index.ts';

/** What the view can be taken away as, made here in the browser. */
export function ExploreFiles({ view, language, heading }: { view: View; language: Language; heading: string }) {
  return (
    <section className="explore-files" aria-labelledby="explore-files">
      <h2 id="explore-files">{heading}</h2>
      <TakePanel
        view={view}
        query={view.query}
        csv={null}
        path={routes.explore(language, view.query)}
        language={language}
        texts={takeTexts(messagesOf(language))}
      />
    </section>
  );
}
