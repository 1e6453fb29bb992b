import { verdictKindSchema } from '@sogdia/core/model';
import { studyViewNames } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { ClaimSquares, siteClaims } from '../claims/index.ts';
import { viewLabel } from '../figures/index.ts';
import type { WrittenProps } from '../text/index.ts';
import { AgreementBar, siteViewWithReceipts } from '../views/index.ts';

/** Each figure of the study with how its stated numbers fare against the data. */
export async function CheckedFigures({ language, messages }: WrittenProps) {
  const { summary } = await siteClaims(language);
  const views = await Promise.all(studyViewNames.map(async (name) => ({ name, ...(await siteViewWithReceipts(name, language)) })));
  return (
    <section className="band" aria-labelledby="checked">
      <h2 id="checked">{messages['overview.checked']}</h2>
      <p className="section-about">{messages['overview.checked-about']}</p>
      <ul className="checked">
        {views.map(({ name, view }) => (
          <li key={name}>
            <a href={routes.view(language, name)}>{viewLabel(name, messages)}</a>
            <span className="checked-title">{view.title}</span>
            {view.agreement === null ? null : <AgreementBar agreement={view.agreement} messages={messages} />}
          </li>
        ))}
      </ul>
      <div className="checked-claims">
        <p>
          <b>{messages['claims.overview']}</b> {summary.sentence}
        </p>
        <ClaimSquares of={verdictKindSchema.options.flatMap((kind) => Array.from({ length: summary.counts[kind] }, () => kind))} />
      </div>
      <p>
        <a className="forward" href={routes.study(language)}>
          {messages['overview.all-figures']}
        </a>
      </p>
    </section>
  );
}
