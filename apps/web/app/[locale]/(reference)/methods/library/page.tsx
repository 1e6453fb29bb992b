import { LibraryFunctions } from '../../../../../features/reference/index.ts';
import { ForwardLine, PageOpening } from '../../../../../features/text/index.ts';
import { routes } from '../../../../../lib/routes.ts';
import { StillDrawing } from '../../../../../lib/still/index.ts';
import { headOf, sitePage } from '../../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: headOf('library.title', 'library.about', routes.library),
  body: ({ language, messages }) => (
    <StillDrawing>
      <div className="bounds reading" data-still>
        <PageOpening title={messages['library.title']} lead={messages['library.about']} />
        <LibraryFunctions />
        <ForwardLine href={routes.methods(language)}>{messages['methods.back']}</ForwardLine>
      </div>
    </StillDrawing>
  ),
});

export { generateMetadata, Page as default };
