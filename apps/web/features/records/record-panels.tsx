import { formatEconomy } from '@sogdia/core/format';
import type { RecordPair } from '@sogdia/core/workspace';
import { TwoRecordsChart } from '../../charts/forms/two-records/two-records-chart.tsx';
import { recordPanelSize } from '../../charts/forms/two-records/two-records-size.ts';
import { styleOfEconomy } from '../../charts/layout/series-style.ts';
import { routes } from '../../lib/routes.ts';
import { StillDrawing } from '../../lib/still/index.ts';
import type { CitedProps } from '../text/index.ts';
import { absentYears } from './facts/year-runs.ts';

/** The records of a flow with each partner, side by side; what is absent stands under each in words. */
export function RecordPanels({ pairs, scope, language, messages, locations }: RecordPanelsProps) {
  return (
    <ul className="record-panels">
      {pairs.map((pair) => {
        const economy = formatEconomy(pair.view, pair.economy, language);
        const absent = absentYears(pair.mirror, language);
        const title = messages[`records.flow-${pair.flow}`]({ economy });
        const id = `${scope}-${pair.flow}-${pair.economy.toLowerCase()}`;
        return (
          <li key={id} className={`record-panel economy-${styleOfEconomy(pair.economy)}`}>
            <h3>
              <a href={routes.economy(language, pair.economy)}>{title}</a>
            </h3>
            <StillDrawing>
              <TwoRecordsChart
                pair={pair}
                size={recordPanelSize}
                language={language}
                name={messages['records.chart-name']({ title, from: pair.view.spec.from, to: pair.view.spec.to })}
                scope={id}
                idOf={locations.idOf}
              />
            </StillDrawing>
            {absent === null ? null : <p className="absent-note">{messages['records.absent']({ economy, years: absent })}</p>}
          </li>
        );
      })}
    </ul>
  );
}

interface RecordPanelsProps extends CitedProps {
  readonly pairs: readonly RecordPair[];
  readonly scope: string;
}
