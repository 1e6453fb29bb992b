import { formatEconomy, type Language } from '@sogdia/core';
import { siteDataset, siteQuestion } from '../../../lib/dataset.ts';
import type { Messages } from '../../../messages/messages.ts';
import { TermText } from '../../text/index.ts';
import { type Coverage, coverageOf } from './coverage.ts';

/** For each economy the years that the reporter's record covers, and those that its own does. */
export async function CoverageTable({ language, messages }: { language: Language; messages: Messages }) {
  const dataset = await siteDataset();
  const economies = siteQuestion.partners;
  const words = (coverage: Coverage | null): string =>
    coverage === null
      ? messages['data.none']
      : messages['data.years']({ from: String(coverage.from), to: String(coverage.to), count: coverage.years });
  return (
    <section className="band" aria-labelledby="coverage">
      <h2 id="coverage">{messages['data.coverage']}</h2>
      <p className="section-about">
        <TermText text={messages['data.coverage-about']} terms={['record']} language={language} />
      </p>
      <section className="table-scroll" aria-label={messages['table.region']({ title: messages['data.coverage'] })}>
        <table className="numbers plain">
          <caption className="visually-hidden">{messages['data.coverage']}</caption>
          <thead>
            <tr>
              <th scope="col">{messages['table.economy']}</th>
              <th scope="col" className="text">
                {messages['data.own']}
              </th>
              <th scope="col" className="text">
                {messages['data.partner']}
              </th>
            </tr>
          </thead>
          <tbody>
            {economies.map((economy) => (
              <tr key={economy}>
                <th scope="row">{formatEconomy(dataset, economy, language)}</th>
                <td className="text">{words(coverageOf(dataset, siteQuestion.reporter, economy))}</td>
                <td className="text">{words(coverageOf(dataset, economy, siteQuestion.reporter))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
