import { isMissing, type Receipt } from '@sogdia/core';
import { formatReceiptValue } from '@sogdia/core/format';
import { findEconomy } from '@sogdia/core/model';
import type { RecordPair } from '@sogdia/core/workspace';
import { FlowChart } from '../../charts/forms/flow/flow-chart.tsx';
import { smallerPageSizes } from '../../charts/layout/chart-size.ts';
import { styleOfEconomy } from '../../charts/layout/series-style.ts';
import { siteQuestion, siteScope } from '../../lib/dataset.ts';
import { StillDrawing } from '../../lib/still/index.ts';
import { HeadedTable, StillChart } from '../figures/index.ts';
import { siteTwoRecords } from '../records/index.ts';
import { NumberLink, TitledSection, type WrittenProps } from '../text/index.ts';

/** Who sent how much to whom in one year: a picture of each direction, with the figures of both ends in a table below it. */
export async function FlowsPart({ language, messages }: WrittenProps) {
  const { pairs, receipts } = await siteTwoRecords(language);
  const { locations } = receipts;
  const year = yearOfFlows(pairs.flat());
  const textOf = (receipt: Receipt): string => formatReceiptValue(siteScope, receipt, language);
  const nameOf = (economy: string): string => findEconomy(siteScope, economy).names[language];
  const from = nameOf(siteQuestion.reporter);
  return (
    <TitledSection id="flows" className="flows" title={messages['flows.title']({ year })}>
      <p className="chart-subtitle">{messages['flows.about']({ economy: from })}</p>
      <div className="topic-answers">
        {(['sold', 'bought'] as const).map((flow, index) => {
          const title = messages[`topics.${flow}-in`]({ reporter: from, year });
          const flows = (pairs[index] ?? []).flatMap((pair) => flowOf(pair, year)).toSorted((one, other) => other.here - one.here);
          const drawn = flows.map((one) => ({
            ...one,
            name: nameOf(one.economy),
            figures: `${textOf(one.own)} / ${one.there === null ? '–' : textOf(one.partner)}`,
            className: `series-${styleOfEconomy(one.economy)}`,
          }));
          return (
            <figure key={flow} className="chart-figure">
              <p className="chart-title">{title}</p>
              <StillDrawing>
                <StillChart
                  sizes={smallerPageSizes}
                  draw={(size) => (
                    <FlowChart key={size.id} {...{ from, flow, size }} flows={drawn} name={messages['chart.name']({ title })} />
                  )}
                />
                <HeadedTable
                  {...{ title, messages }}
                  columns={[[messages['topics.of']], [messages['records.own'], 'amount'], [messages['records.partner'], 'amount']]}
                >
                  {drawn.map(({ name, own, partner }) => (
                    <tr key={name}>
                      <th scope="row">{name}</th>
                      {[own, partner].map((receipt) => (
                        <td key={locations.idOf(receipt)}>
                          <NumberLink
                            {...{ receipt, locations }}
                            {...(isMissing(receipt.value) ? { className: 'absent' } : {})}
                            text={textOf(receipt)}
                          />
                        </td>
                      ))}
                    </tr>
                  ))}
                </HeadedTable>
              </StillDrawing>
            </figure>
          );
        })}
      </div>
    </TitledSection>
  );
}

/** The newest year that at least half of the flows were counted in at both ends. */
export function yearOfFlows(pairs: readonly RecordPair[]): string {
  const counted = pairs.flatMap(({ discrepancy: { points } }) => points.filter(({ ratio }) => !isMissing(ratio.value)));
  const years = [...Map.groupBy(counted, ({ period }) => period)].flatMap(([year, of]) => (of.length >= pairs.length / 2 ? [year] : []));
  return years.toSorted().at(-1) ?? '';
}

/** A flow in a year, by the figures of both ends; nothing where the first has none. */
export function flowOf({ economy, own, mirror }: RecordPair, year: string) {
  const [here, there] = [own, mirror].map(({ points }) => points.find(({ period }) => period === year));
  if (here === undefined || there === undefined || isMissing(here.value)) return [];
  return [{ economy, here: here.value, there: isMissing(there.value) ? null : there.value, own: here.receipt, partner: there.receipt }];
}
