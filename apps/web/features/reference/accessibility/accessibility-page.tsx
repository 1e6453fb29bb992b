import { routes } from '../../../lib/routes.ts';
import type { Messages } from '../../../messages/messages.ts';
import { Fact, PageOpening, TextList, type WrittenProps } from '../../text/index.ts';
import { chartabilityCritical, wcagCriteria } from './audit.data.ts';

type Point = (typeof chartabilityCritical | typeof wcagCriteria)[number];

const keys = ['tab', 'skip', 'arrows', 'enter', 'escape', 'table', 'search', 'undo'] as const;
const tried = ['axe', 'widths', 'keyboard', 'still', 'not-tried'] as const;
const gaps = ['people', 'languages', 'small-text', 'maps', 'hover', 'density'] as const;

/** How far readers with any senses, hands and settings can use the site: the audit point by point, what is not met, how to tell of a barrier. */
export function AccessibilityPage({ language, messages }: WrittenProps) {
  const held = chartabilityCritical.filter(({ status }) => status === 'met').length;
  return (
    <div className="bounds reading audit" data-still>
      <PageOpening
        title={messages['audit.title']}
        lead={messages['audit.about']({ held: String(held), of: String(chartabilityCritical.length) })}
      />
      <section>
        <h2>{messages['audit.gaps']}</h2>
        <TextList texts={gaps.map((id) => messages[`audit.gap-${id}`])} />
      </section>
      <section>
        <h2>{messages['audit.tried']}</h2>
        <TextList texts={tried.map((id) => messages[`audit.tried-${id}`])} />
      </section>
      <AuditTable id="chartability" points={chartabilityCritical} messages={messages} />
      <AuditTable id="wcag" points={wcagCriteria} messages={messages} />
      <section>
        <h2>{messages['audit.keys']}</h2>
        <dl className="audit-keys">
          {keys.map((id) => (
            <div key={id}>
              <Fact term={messages[`audit.key-${id}`]}>{messages[`audit.key-${id}-does`]}</Fact>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{messages['audit.tell']}</h2>
        <p>{messages['audit.tell-text']}</p>
        <p>
          <a href={`${routes.about(language)}#errors`}>{messages['about.errors']}</a>
        </p>
      </section>
    </div>
  );
}

function AuditTable({ id, points, messages }: { id: 'chartability' | 'wcag'; points: readonly Point[]; messages: Messages }) {
  return (
    <section>
      <h2 id={id}>{messages[`audit.${id}`]}</h2>
      <table className="audit-points" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{messages['audit.point']}</th>
            <th scope="col">{messages['audit.status']}</th>
            <th scope="col">{messages['audit.how']}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.id}>
              <th scope="row">
                {point.number === null ? null : <span className="muted">{point.number} </span>}
                {messages[`audit.${point.id}`]}
              </th>
              <td className={`audit-${point.status}`}>{messages[`audit.is-${point.status}`]}</td>
              <td>{messages[`audit.${point.id}-how`]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
