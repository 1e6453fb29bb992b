import { formatMissingReason } from '@sogdia/core/format';
import type { MetricId, MetricRecord } from '@sogdia/core/metrics';
import { variantsOf } from '@sogdia/core/workspace';
import { routes } from '../../../lib/routes.ts';
import type { Messages } from '../../../messages/messages.ts';
import { ForwardLink, LinkList, type WrittenProps } from '../../text/index.ts';
import { FormulaText } from './formula-text.tsx';
import { exampleOf } from './metric-example.ts';
import { metricInWords } from './metric-texts.ts';
import { queryThatShows } from './metric-view.ts';
import { viewsThatUse } from './views-that-use.ts';

/** What the registry says of a metric, as a list of facts. */
export async function MetricFacts({ record, language, messages }: WrittenProps & { record: MetricRecord<MetricId> }) {
  const shown = await viewsThatUse(record.id, language);
  const query = queryThatShows(record.id);
  const variants = variantsOf(record);
  return (
    <dl className="facts">
      <dt>{messages['method.formula']}</dt>
      <dd>
        <FormulaText formula={record.formula} />
      </dd>
      <dt>{messages['method.input']}</dt>
      <dd>{record.input}</dd>
      <dt>{messages['method.unit']}</dt>
      <dd>{messages[`unit.${record.unit}`]}</dd>
      <dt>{messages['method.range']}</dt>
      <dd>{rangeText(record, messages)}</dd>
      <dt>{messages['method.undefined']}</dt>
      <dd>
        {record.undefinedWhen.length === 0 ? (
          messages['method.never']
        ) : (
          <ul>
            {record.undefinedWhen.map(({ reason, when }) => (
              <li key={`${reason} ${when}`}>
                {when} <span className="muted">({formatMissingReason(reason, language)})</span>
              </li>
            ))}
          </ul>
        )}
      </dd>
      {variants.length === 0 ? null : (
        <>
          <dt>{messages['method.variants']}</dt>
          <dd>
            <ul>
              {variants.map(({ option, values, usedBy }) => (
                <li key={option}>
                  <code>{option}</code>: {values.join(', ')} <span className="muted">({usedBy})</span>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {record.requires.length === 0 ? null : (
        <>
          <dt>{messages['method.requires']}</dt>
          <dd>
            <LinkList
              links={record.requires.map((id) => ({ href: routes.method(language, id), text: metricInWords(id, language).name }))}
            />
          </dd>
        </>
      )}
      <dt>{messages['method.reference']}</dt>
      <dd>{record.reference}</dd>
      <dt>{messages['method.example']}</dt>
      <dd>
        <pre className="example">
          <code>{exampleOf(record.id)}</code>
        </pre>
      </dd>
      {shown.length === 0 && query === null ? null : (
        <>
          <dt>{messages['method.shows']}</dt>
          <dd>
            {query === null ? null : <ForwardLink href={routes.explore(language, query)}>{messages['method.explore']}</ForwardLink>}
            <ul>
              {shown.map(({ label, href, title }) => (
                <li key={href}>
                  <a href={href}>{label}</a>: {title}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}

/** The bounds of a metric in words; a side without a bound is not named. */
function rangeText({ range: [minimum, maximum] }: MetricRecord<MetricId>, messages: Messages): string {
  const [low, high] = [minimum, maximum].map((bound) => (bound === null ? null : String(bound).replace('-', '−')));
  if (low != null && high != null) return messages['method.range-between']({ low, high });
  if (low != null) return messages['method.range-from']({ low });
  return high == null ? messages['method.range-any'] : messages['method.range-to']({ high });
}
