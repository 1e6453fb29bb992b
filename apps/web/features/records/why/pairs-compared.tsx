import { isMissing, type Value } from '@sogdia/core';
import { formatMissingReason, formatReceiptValue } from '@sogdia/core/format';
import { Dumbbell } from '../../../charts/forms/two-records/dumbbell.tsx';
import { styleOfEconomy } from '../../../charts/layout/series-style.ts';
import { routes } from '../../../lib/routes.ts';
import { tableRoles } from '../../figures/index.ts';
import { type CitedProps, NumberLink } from '../../text/index.ts';
import type { ComparedPair } from './site-why.ts';

/** How much of the width the largest figure takes, in percent. */
const longest = 96;

/** Every pair on one scale: both sides' figures of the last year with both, and how many times larger the one is. */
export function PairsCompared({ pairs, language, messages, locations }: CitedProps & { pairs: readonly ComparedPair[] }) {
  const amounts = pairs.flatMap(({ own, partner }) => [own, partner].flatMap(({ value }) => (isMissing(value) ? [] : [value])));
  const most = Math.max(...amounts);
  return (
    <table {...tableRoles.table} className="numbers pairs-compared">
      <caption className="visually-hidden">{messages['why.others-about']}</caption>
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row}>
          {[messages['table.economy'], messages['records.own'], messages['records.partner'], messages['why.times']].map((head) => (
            <th {...tableRoles.head} key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.group}>
        {pairs.map((compared) => (
          <PairRow key={compared.economy} {...{ compared, most, language, messages, locations }} />
        ))}
      </tbody>
    </table>
  );
}

function PairRow({ compared, most, language, messages, locations }: CitedProps & { compared: ComparedPair; most: number }) {
  const { pair, economy, own, partner, discrepancy } = compared;
  const { ratio } = discrepancy;
  const cells = isMissing(partner.value) ? [own] : [own, partner];
  const placeOf = (value: Value): number | null => (isMissing(value) ? null : (longest * value) / most);
  const number = (receipt: typeof own): string => formatReceiptValue(pair.view, receipt, language);
  return (
    <tr {...tableRoles.row} className={`economy-${styleOfEconomy(pair.economy)}`}>
      <th {...tableRoles.rowHead} scope="row">
        <a href={routes.economy(language, pair.economy)}>{economy}</a> <span className="muted">{discrepancy.period}</span>
        <Dumbbell own={placeOf(own.value)} partner={placeOf(partner.value)} ticks={[0]} />
      </th>
      {cells.map((receipt) => (
        <td {...tableRoles.cell} key={receipt === own ? 'own' : 'partner'}>
          <NumberLink receipt={receipt} locations={locations} {...(receipt === own ? { className: 'own' } : {})}>
            {number(receipt)}
          </NumberLink>
        </td>
      ))}
      {isMissing(partner.value) ? (
        <td {...tableRoles.cell} className="muted" colSpan={2}>
          {formatMissingReason(partner.value.missing, language)}
        </td>
      ) : (
        <td {...tableRoles.cell}>
          <NumberLink receipt={ratio} locations={locations} className="own">
            {messages['why.ratio']({ ratio: number(ratio) })}
          </NumberLink>
        </td>
      )}
    </tr>
  );
}
