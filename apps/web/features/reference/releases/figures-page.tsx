import type { Observation } from '@sogdia/core';
import { figureText, formatSubject } from '@sogdia/core/format';
import type { Source } from '@sogdia/core/model';
import { siteScope, wholeDataset } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import { HeadedTable } from '../../figures/index.ts';
import { Folded, OriginalLink, OriginalText, PageOpening, type WrittenProps } from '../../text/index.ts';
import { anchorOfRelease, listedReleases, type ReleaseFigures } from './release-figures.ts';

/** Every figure of trade in the releases of a year, one by one, as it was printed: those that charts draw, and those that give way to others. */
export async function FiguresPage({ year, language, messages }: WrittenProps & { year: string }) {
  const [listed, { sources }] = await Promise.all([listedReleases(language), wholeDataset(language)]);
  return (
    <StillDrawing>
      <div className="bounds reading" data-still>
        <PageOpening
          kicker={<a href={routes.releases(language)}>{messages['releases.title']}</a>}
          title={messages['releases.figures-of']({ year })}
          lead={messages['releases.figures-about']}
        />
        <nav className="term-index" aria-label={messages['releases.years']}>
          <ul>
            {[...listed.keys()].map((other) => (
              <li key={other}>
                <a href={routes.releaseFigures(language, other)} aria-current={other === year ? 'page' : undefined}>
                  {other}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {(listed.get(year) ?? []).map((one) => (
          <FiguresOfRelease key={one.release.id} one={one} sources={sources} language={language} messages={messages} />
        ))}
      </div>
    </StillDrawing>
  );
}

interface FiguresProps extends WrittenProps {
  readonly one: ReleaseFigures;
  readonly sources: readonly Source[];
}

function FiguresOfRelease({ one: { release, figures }, sources, language, messages }: FiguresProps) {
  const titleOf = (id: string): string => {
    const source = sources.find((known) => known.id === id);
    return source === undefined ? id : source.publisher + messages['joint.colon'] + source.title;
  };
  return (
    <Folded
      className="more kind"
      id={anchorOfRelease(release)}
      summary={<OriginalText text={release.label} messages={messages} />}
      count={messages['releases.figures']({ count: figures.length })}
    >
      <HeadedTable
        title={release.label}
        columns={[[messages['data.cell']], [messages['releases.printed'], 'amount'], [messages['receipt.source'], 'text']]}
        messages={messages}
      >
        {figures.map((row, at) => (
          <tr key={`${at} ${row.period}`}>
            <th scope="row">{formatSubject(siteScope, subjectOf(row), language)}</th>
            <td className="amount">{figureText({ ...row, subject: subjectOf(row) }, language)}</td>
            <td className="text">
              <OriginalLink text={titleOf(row.source)} url={`${routes.data(language)}#source-${row.source}`} messages={messages} />
            </td>
          </tr>
        ))}
      </HeadedTable>
    </Folded>
  );
}

function subjectOf({ reporter, partner, flow, period, product }: Observation): Parameters<typeof formatSubject>[1] {
  const quantity = flow === 'turnover' ? 'total-trade' : flow;
  return { quantity, reporter, partner, recorder: reporter, period, ...(product === 'TOTAL' ? {} : { product }) };
}
