import { metricsInWords } from '../../../../features/reference/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { StillDrawing } from '../../../../lib/still/index.ts';
import { sitePage } from '../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({
    title: messages['methods.title'],
    description: messages['methods.about'],
    path: routes.methods(language),
  }),
  body: ({ language, messages }) => {
    const metrics = metricsInWords(language);
    const families = [...new Set(metrics.map(({ record }) => record.family))];
    return (
      <StillDrawing>
        <div className="bounds reading" data-still>
          <header className="opening">
            <h1>{messages['methods.title']}</h1>
            <p className="lead">{messages['methods.about']}</p>
            <p>
              <a className="forward" href={routes.library(language)}>
                {messages['library.title']}
              </a>
            </p>
          </header>
          {families.map((family) => (
            <section key={family} className="band" aria-labelledby={family}>
              <h2 id={family}>{messages[`family.${family}`]}</h2>
              <ul className="metrics">
                {metrics
                  .filter(({ record }) => record.family === family)
                  .map(({ record, name, description }) => (
                    <li key={record.id}>
                      <a href={routes.method(language, record.id)}>{name}</a>
                      <p>{description}</p>
                      <code>{record.formula}</code>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </div>
      </StillDrawing>
    );
  },
});

export { generateMetadata, Page as default };
