import { formatEconomy } from '@sogdia/core/format';
import { siteDataset, siteQuestion } from '../../../lib/dataset.ts';
import { HeadedTable } from '../../figures/index.ts';
import { Band, TermText, type WrittenProps } from '../../text/index.ts';
import { type Coverage, coverageOf } from './coverage.ts';

/** For each economy the years that the reporter's record covers, and those that its own does. */
export async function CoverageTable({ language, messages }: WrittenProps) {
  const dataset = await siteDataset();
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
