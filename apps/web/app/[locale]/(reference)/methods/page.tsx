import type { Metadata } from 'next';
import { pageMetadata } from '../../../../features/page/index.ts';
import { metricsInWords } from '../../../../features/reference/index.ts';
import { StillDrawing } from '../../../../features/still/index.ts';
import { languageOf } from '../../../../lib/languages.ts';
import { routes } from '../../../../lib/routes.ts';
import { messagesOf } from '../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const messages = messagesOf(language);
  return pageMetadata(language, {
    title: messages['methods.title'],
    description: messages['methods.about'],
    path: routes.methods(language),
  });
}

export default async function MethodsPage({ params }: Props) {
  const language = languageOf((await params).locale);
  const messages = messagesOf(language);
  const metrics = metricsInWords(language);
  const families = [...new Set(metrics.map(({ record }) => record.family))];
  return (
    <StillDrawing>
      <div className="bounds reading" data-still>
        <header className="opening">
          <h1>{messages['methods.title']}</h1>
          <p className="lead">{messages['methods.about']}</p>
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
}
