import { formatMissingReason } from '@sogdia/core/format';
import type { MetricId, MetricRecord } from '@sogdia/core/metrics';
import { variantsOf } from '@sogdia/core/workspace';
import { routes } from '../../../lib/routes.ts';
import type { Messages } from '../../../messages/messages.ts';
import { Fact, ForwardLink, LinkList, type WrittenProps } from '../../text/index.ts';
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
      <Fact term={messages['method.formula']}>
        <FormulaText formula={record.formula} />
      </Fact>
      <Fact term={messages['method.input']}>{record.input}</Fact>
      <Fact term={messages['method.unit']}>{messages[`unit.${record.unit}`]}</Fact>
      <Fact term={messages['method.range']}>{rangeText(record, messages)}</Fact>
      <Fact term={messages['method.undefined']}>
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
      </Fact>
      {variants.length === 0 ? null : (
        <Fact term={messages['method.variants']}>
          <ul>
            {variants.map(({ option, values, usedBy }) => (
              <li key={option}>
                <code>{option}</code>: {values.join(', ')} <span className="muted">({usedBy})</span>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {record.requires.length === 0 ? null : (
        <Fact term={messages['method.requires']}>
          <LinkList links={record.requires.map((id) => ({ href: routes.method(language, id), text: metricInWords(id, language).name }))} />
        </Fact>
      )}
      <Fact term={messages['method.reference']}>{record.reference}</Fact>
      <Fact term={messages['method.example']}>
        <pre className="example">
          <code>{exampleOf(record.id)}</code>
        </pre>
      </Fact>
      {shown.length === 0 && query === null ? null : (
        <Fact term={messages['method.shows']}>
          {query === null ? null : <ForwardLink href={routes.explore(language, query)}>{messages['method.explore']}</ForwardLink>}
          <ul>
            {shown.map(({ label, href, title }) => (
              <li key={href}>
                <a href={href}>{label}</a>: {title}
              </li>
            ))}
          </ul>
        </Fact>
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
