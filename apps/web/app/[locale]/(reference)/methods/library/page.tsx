import { LibraryFunctions } from '../../../../../features/reference/index.ts';
import { routes } from '../../../../../lib/routes.ts';
import { StillDrawing } from '../../../../../lib/still/index.ts';
import { sitePage } from '../../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({
    title: messages['library.title'],
    description: messages['library.about'],
    path: routes.library(language),
  }),
  body: ({ language, messages }) => (
    <StillDrawing>
      <div className="bounds reading" data-still>
        <header className="opening">
          <h1>{messages['library.title']}</h1>
          <p className="lead">{messages['library.about']}</p>
        </header>
        <LibraryFunctions />
        <p>
          <a className="forward" href={routes.methods(language)}>
            {messages['methods.back']}
          </a>
        </p>
      </div>
    </StillDrawing>
  ),
});

export { generateMetadata, Page as default };
