import { thumbnailSize } from '../../charts/layout/chart-size.ts';
import { ViewChart } from '../../charts/view-chart.tsx';
import { routes } from '../../lib/routes.ts';
import { viewLabel } from '../figures/index.ts';
import { SentenceText, type WrittenProps } from '../text/index.ts';
import { AgreementBar } from './agreement-bar.tsx';
import { siteViewWithReceipts } from './facts/site-receipts.ts';

/** A figure of the study in the list of all: its headline, a small picture, how it agrees. */
export async function StudyEntry({ name, language, messages }: WrittenProps & { name: string }) {
  const { view, locations } = await siteViewWithReceipts(name, language);
  return (
    <li className="entry">
      <a className="entry-picture" href={routes.view(language, name)} tabIndex={-1}>
        <ViewChart
          view={view}
          size={thumbnailSize}
          language={language}
          name={messages['chart.name']({ title: view.title })}
          scope={name}
          idOf={locations.idOf}
        />
      </a>
      <div>
        <p className="kicker">
          <a href={routes.view(language, name)}>{viewLabel(name, messages)}</a>
        </p>
        <h3>
          <SentenceText sentence={view.headline} locations={locations} />
        </h3>
        <p className="chart-subtitle">{view.title}</p>
        {view.agreement === null ? null : <AgreementBar agreement={view.agreement} messages={messages} />}
        <p>
          <a
            className="forward"
            href={routes.view(language, name)}
            aria-label={messages['view.open']({ label: viewLabel(name, messages) })}
          >
            {messages['view.open']({ label: viewLabel(name, messages) })}
          </a>
        </p>
      </div>
    </li>
  );
}
