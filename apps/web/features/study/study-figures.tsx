import type { Agreement, AgreementItem } from '@sogdia/core/model';
import { studyViewNames } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import type { Messages } from '../../messages/messages.ts';
import { viewLabel } from '../figures/index.ts';
import { TitledSection, type WrittenProps } from '../text/index.ts';
import { siteViewWithReceipts } from '../views/index.ts';

/** The figures of the study, and how the numbers that it states of each fare against the data, in words. */
export async function StudyFigures({ language, messages }: WrittenProps) {
  const views = await Promise.all(studyViewNames.map(async (name) => ({ name, view: (await siteViewWithReceipts(name, language)).view })));
  const stated = views.flatMap(({ view }) => view.agreement?.items ?? []);
  return (
    <TitledSection id="figures" className="part study-figures" title={messages['study.figures']}>
      <p className="unit">
        {messages['study.figures-about']({ count: stated.filter(({ outcome }) => outcome === 'agrees').length, of: stated.length })}
      </p>
      <ul className="quiet ruled">
        {views.map(({ name, view }) => (
          <li key={name}>
            <p>
              <a href={routes.view(language, name)}>
                <b>{viewLabel(name, messages)}</b> {view.title}
              </a>
            </p>
            {view.agreement === null ? null : <p className="unit">{agreementInWords(view.agreement, messages)}</p>}
          </li>
        ))}
      </ul>
    </TitledSection>
  );
}

const outcomes: readonly AgreementItem['outcome'][] = ['agrees', 'within-rounding', 'another-figure', 'differs', 'not-independent'];

/** The stated numbers of a view by outcome: "8 agree, 2 match another official figure". */
function agreementInWords({ items }: Agreement, messages: Messages): string {
  return outcomes
    .map((outcome) => ({ outcome, count: items.filter((item) => item.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => messages[`tally.${outcome}`]({ count }))
    .join(', ');
}
