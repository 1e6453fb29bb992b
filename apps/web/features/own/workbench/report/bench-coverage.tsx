import { ownValue } from '@sogdia/core/model';
import type { Messages } from '../../../../messages/messages.ts';
import type { WrittenProps } from '../../../text/index.ts';
import { CardTable } from '../account/card-table.tsx';
import { countInWords } from '../account/words.ts';
import type { CoveredFlow, HeldFiles } from '../reading/index.ts';
import { ReportPart } from './report-part.tsx';

/** What files cover, flow by flow: periods, years between without a row, how deep the codes go. */
export function BenchCoverage({ held, language, messages }: WrittenProps & { held: HeldFiles }) {
  const { flows, allFlows, names } = held;
  if (flows.length === 0) return null;
  const more = allFlows - flows.length;
  const words = (['reporter', 'partner', 'flow', 'periods', 'absent', 'depth'] as const).map(
    (head) => [messages[`bench.${head}`], 'text'] as const,
  );
  return (
    <ReportPart
      id="bench-coverage"
      heading={messages['bench.coverage']}
      comesTo={messages['bench.flows']({ count: countInWords(allFlows, language) })}
      isOpen={false}
    >
      <CardTable
        title={messages['bench.coverage']}
        messages={messages}
        columns={[...words, [messages['bench.rows'], 'amount']]}
        rows={flows.map((flow) => ({
          key: `${flow.reporter} ${flow.partner} ${flow.flow}`,
          texts: [
            ownValue(names, flow.reporter) ?? flow.reporter,
            ownValue(names, flow.partner) ?? flow.partner,
            messages[`bench.flow-of.${flow.flow}`],
            flow.first === flow.last ? flow.first : `${flow.first}–${flow.last}`,
            flow.absentYears.length === 0 ? messages['bench.none-absent'] : flow.absentYears.join(messages['joint.list']),
            depthInWords(flow, messages),
            countInWords(flow.rows, language),
          ],
        }))}
      />
      {more > 0 ? <p className="muted">{messages['bench.more-flows']({ count: countInWords(more, language) })}</p> : null}
    </ReportPart>
  );
}

function depthInWords({ levels }: CoveredFlow, messages: Messages): string {
  return levels
    .map((level) => (level === 0 ? messages['bench.totals'] : messages['bench.digits']({ digits: String(level) })))
    .join(messages['joint.list']);
}
