import { formatNumber } from '@sogdia/core/format';
import type { WrittenProps } from '../../../text/index.ts';
import { CardTable } from '../account/card-table.tsx';
import { accountInWords } from '../account/words.ts';
import type { Look } from '../reading/index.ts';
import { UnknownNames } from './unknown-names.tsx';

/** What the first lines of a file become: rows, and records that are rejected, each with why; how they add up. What the form asks for itself is only named. */
export function LookResult({ look, isWaiting, onName, language, messages }: LookResultProps) {
  const { rows, rejected, totals, blockers, unknown } = look;
  return (
    <div className={isWaiting ? 'bench-become stale' : 'bench-become'} aria-busy={isWaiting}>
      <h3>{messages['bench.become']}</h3>
      <p role="status">
        {blockers.length > 0
          ? blockers.map(({ found, fix, question }) => (question?.hint === 'map' ? found : found + messages['joint.stop'] + fix)).join(' ')
          : accountInWords(totals, language, messages)}
      </p>
      {rows.length === 0 ? null : (
        <CardTable
          title={messages['bench.become']}
          messages={messages}
          columns={[
            [messages['bench.line']],
            ...(['reporter', 'partner', 'flow', 'period', 'product'] as const).map((part) => [messages[`bench.${part}`], 'text'] as const),
            [messages['bench.map.value'], 'amount'],
          ]}
          rows={rows.map(({ line, reporter, partner, flow, period, product, value, currency }, at) => ({
            key: `${line} ${at}`,
            texts: [
              line,
              ...[reporter, partner, messages[`bench.flow-of.${flow}`], period, product],
              `${formatNumber(value, { significant: 6 }, language)} ${currency.toUpperCase()}`,
            ],
          }))}
        />
      )}
      <UnknownNames {...{ unknown, onName, messages }} />
      {rejected.length === 0 ? null : (
        <ul className="bench-rejected">
          {rejected.map(({ line, column, value, title, fix }, at) => (
            <li key={`${at} ${line} ${value}`}>
              <b>{title}</b>{' '}
              {[
                messages['bench.line-of']({ line: String(line) }),
                ...(column === null ? [] : [messages['bench.column'](column)]),
                ...(value === null || value === '' ? [] : [messages['bench.value']({ value })]),
              ].join(messages['joint.clause'])}
              {messages['joint.stop']}
              <span className="muted">{fix}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface LookResultProps extends WrittenProps {
  readonly look: Look;
  readonly isWaiting: boolean;
  readonly onName: (name: string, meant: string) => void;
}
