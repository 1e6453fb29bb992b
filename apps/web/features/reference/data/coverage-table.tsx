import type { Dataset } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { isReport, yearOf } from '@sogdia/core/model';
import { siteDataset, siteQuestion } from '../../../lib/dataset.ts';
import { HeadedTable } from '../../figures/index.ts';
import { Band, TermText, type WrittenProps } from '../../text/index.ts';

/** For each economy the years that the reporter's record covers, and those that its own does. */
export async function CoverageTable({ language, messages }: WrittenProps) {
  const dataset = await siteDataset(language);
  const economies = siteQuestion.partners;
  const words = (coverage: Coverage | null): string =>
    coverage === null
      ? messages['data.none']
      : messages['data.years']({ from: String(coverage.from), to: String(coverage.to), count: coverage.years });
  return (
    <Band
      id="coverage"
      title={messages['data.coverage']}
      about={<TermText text={messages['data.coverage-about']} terms={['record']} language={language} />}
    >
      <HeadedTable
        title={messages['data.coverage']}
        messages={messages}
        columns={[[messages['table.economy']], [messages['data.own'], 'text'], [messages['data.partner'], 'text']]}
      >
        {economies.map((economy) => (
          <tr key={economy}>
            <th scope="row">{formatEconomy(dataset, economy, language)}</th>
            <td className="text">{words(coverageOf(dataset, siteQuestion.reporter, economy))}</td>
            <td className="text">{words(coverageOf(dataset, economy, siteQuestion.reporter))}</td>
          </tr>
        ))}
      </HeadedTable>
    </Band>
  );
}

/** The years for which one economy's record holds a figure of its trade with another. */
type Coverage = NonNullable<ReturnType<typeof coverageOf>>;

/** The years in which `recorder` recorded trade with `partner` in any source; null where there is none. What a body estimated, reconciled or filled in is nobody's record. */
function coverageOf(dataset: Dataset, recorder: string, partner: string) {
  const years = dataset.observations
    .filter((row) => row.reporter === recorder && row.partner === partner && row.product === 'TOTAL' && isReport(row))
    .flatMap((row) => yearOf(row.period) ?? []);
  const distinct = [...new Set(years)].sort((one, other) => one - other);
  const [from, to] = [distinct[0], distinct.at(-1)];
  return from === undefined || to === undefined ? null : { from, to, years: distinct.length };
}
