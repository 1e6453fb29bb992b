import { metricRegistry } from '@sogdia/core/metrics';
import { MetricFacts, metricInWords } from '../../../../../features/reference/index.ts';
import { ForwardLine, PageOpening } from '../../../../../features/text/index.ts';
import { routes } from '../../../../../lib/routes.ts';
import { StillDrawing } from '../../../../../lib/still/index.ts';
import { sitePage } from '../../../../site-page.tsx';

export const dynamicParams = false;

const { generateMetadata, generateStaticParams, Page } = sitePage({
  names: () => metricRegistry.map(({ id }) => ({ metric: id })),
  head: ({ metric, language }) => {
    const { name, description } = metricInWords(metric, language);
    return { title: name, description, path: routes.method(language, metric) };
  },
  body: ({ metric, language, messages }) => {
    const { record, name, description } = metricInWords(metric, language);
    return (
      <StillDrawing>
        <article className="bounds reading" data-still>
          <PageOpening kicker={messages[`family.${record.family}`]} title={name} lead={description} />
          <MetricFacts record={record} language={language} messages={messages} />
          <ForwardLine href={routes.methods(language)}>{messages['methods.back']}</ForwardLine>
        </article>
      </StillDrawing>
    );
  },
});

export { generateMetadata, generateStaticParams, Page as default };
