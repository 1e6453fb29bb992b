import { routes } from '../../lib/routes.ts';
import { groupCounts, siteClaims, VerdictBar, VerdictKey } from '../claims/index.ts';
import { ForwardLine, type WrittenProps } from '../text/index.ts';

/** What the data say of the study: all its statements as one bar. */
export async function PaperPart({ language, messages }: WrittenProps) {
  const {
    summary: { of, counts },
  } = await siteClaims(language);
  const groups = groupCounts(counts);
  return (
    <section className="part beside" aria-labelledby="paper">
      <div>
        <h2 id="paper">{messages['overview.paper']({ of, groups })}</h2>
        <p>{messages['study.lead']({ groups })}</p>
        <ForwardLine href={routes.study(language)}>{messages['overview.paper-open']}</ForwardLine>
      </div>
      <div>
        <VerdictBar counts={counts} most={of} hasCounts />
        <VerdictKey counts={counts} messages={messages} />
      </div>
    </section>
  );
}
