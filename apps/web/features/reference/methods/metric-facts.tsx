import type { Language } from '@sogdia/core';
import { formatMissingReason } from '@sogdia/core/format';
import type { MetricId, MetricRecord } from '@sogdia/core/metrics';
import { ownValue } from '@sogdia/core/model';
import { sayIn, variantsOf } from '@sogdia/core/workspace';
import { studyViewNames } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { type Messages, messagesOf } from '../../../messages/messages.ts';
import { viewLabel } from '../../figures/index.ts';
import { receiptsOfView, withOperands } from '../../receipts/index.ts';
import { Fact, ForwardLink, LinkList, OriginalText, type WrittenProps } from '../../text/index.ts';
import { siteView } from '../../views/index.ts';
import { formulaParts } from './formula-parts.ts';
import examples from './metric-examples.json' with { type: 'json' };
import { metricInWords } from './metric-texts.ts';
import { queryThatShows } from './metric-view.ts';

/** What the registry says of a metric, as a list of facts. */
export async function MetricFacts({ record, language, messages }: WrittenProps & { record: MetricRecord<MetricId> }) {
  const shown = await viewsThatUse(record.id, language);
  const query = queryThatShows(record.id);
  const variants = variantsOf(record);
  const say = (words: string): string => sayIn(language, words);
  return (
    <dl className="facts">
      <Fact term={messages['method.formula']}>
        <FormulaText formula={say(record.formula)} />
      </Fact>
      <Fact term={messages['method.input']}>{say(record.input)}</Fact>
      <Fact term={messages['method.unit']}>{messages[`unit.${record.unit}`]}</Fact>
      <Fact term={messages['method.range']}>{rangeText(record, messages)}</Fact>
      <Fact term={messages['method.undefined']}>
        {record.undefinedWhen.length === 0 ? (
          messages['method.never']
        ) : (
          <ul>
            {record.undefinedWhen.map(({ reason, when }) => (
              <li key={`${reason} ${when}`}>
                {say(when)} <span className="muted">({formatMissingReason(reason, language)})</span>
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
                <code>{option}</code>
                {messages['joint.colon'] + values.map(say).join(messages['joint.list'])} <span className="muted">({say(usedBy)})</span>
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
      <Fact term={messages['method.reference']}>
        <OriginalText text={say(record.reference)} messages={messages} />
      </Fact>
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
                <a href={href}>{label}</a>
                {messages['joint.colon'] + title}
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

/** A formula, set as it is written by hand; read aloud as the plain text that it is kept as. */
function FormulaText({ formula }: { formula: string }) {
  const parts = formulaParts(formula).map((part, at) => ({ ...part, key: `${at} ${part.text}` }));
  return (
    <span className="formula" role="math" aria-label={formula}>
      {parts.map(({ kind, text, key }) => {
        if (kind === 'plain') return <span key={key}>{text}</span>;
        return kind === 'low' ? <sub key={key}>{text}</sub> : <sup key={key}>{text}</sup>;
      })}
    </span>
  );
}

/** The figures of the study some number of which is computed by a metric. */
async function viewsThatUse(metric: string, language: Language) {
  const views = await Promise.all(studyViewNames.map(async (name) => ({ name, view: await siteView(name, language) })));
  return views
    .filter(({ view }) =>
      [...withOperands(receiptsOfView(view))].some((receipt) => receipt.kind === 'step' && receipt.operation === metric),
    )
    .map(({ name, view }) => ({ label: viewLabel(name, messagesOf(language)), href: routes.view(language, name), title: view.title }));
}

/** A metric's example in TypeScript, which runs as a test of core. Throws `RangeError` for a metric without one, which no build passes. */
function exampleOf(id: MetricId): string {
  const example = ownValue<string>(examples, id);
  if (example === undefined) throw new RangeError(`no example of ${id}`);
  return example;
}
