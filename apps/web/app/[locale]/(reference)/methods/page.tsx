import { sayIn } from '@sogdia/core/workspace';
import { metricsInWords } from '../../../../features/reference/index.ts';
import { Band, ForwardLine, PageOpening } from '../../../../features/text/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { StillDrawing } from '../../../../lib/still/index.ts';
import { headOf, sitePage } from '../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: headOf('methods.title', 'methods.about', routes.methods),
  body: ({ language, messages }) => {
    const metrics = metricsInWords(language);
    return (
      <StillDrawing>
        <div className="bounds reading" data-still>
          <PageOpening title={messages['methods.title']} lead={messages['methods.about']}>
            <ForwardLine href={routes.library(language)}>{messages['library.title']}</ForwardLine>
          </PageOpening>
          {[...new Set(metrics.map(({ record }) => record.family))].map((family) => (
            <Band key={family} id={family} title={messages[`family.${family}`]}>
              <ul className="metrics">
                {metrics
                  .filter(({ record }) => record.family === family)
                  .map(({ record, name, description }) => (
                    <li key={record.id}>
                      <a href={routes.method(language, record.id)}>{name}</a>
                      <p>{description}</p>
                      <code>{sayIn(language, record.formula)}</code>
                    </li>
                  ))}
              </ul>
            </Band>
          ))}
        </div>
      </StillDrawing>
    );
  },
});

export { generateMetadata, Page as default };
