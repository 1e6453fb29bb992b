import { isMissing } from '@sogdia/core';
import { formatMissingReason, formatReceiptValue } from '@sogdia/core/format';
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
  const number = (receipt: typeof own): string => formatReceiptValue(pair.view, receipt, language);
  return (
    <tr {...tableRoles.row} className={`economy-${styleOfEconomy(pair.economy)}`}>
      <th {...tableRoles.rowHead} scope="row">
        <a href={routes.economy(language, pair.economy)}>{economy}</a> <span className="muted">{discrepancy.period}</span>
        <Dumbbell own={own.value} partner={partner.value} most={most} />
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

type Drawn = ComparedPair['own']['value'];

function Dumbbell({ own, partner, most }: { own: Drawn; partner: Drawn; most: number }) {
  const place = (value: number): string => `${((longest * value) / most + 2).toFixed(2)}%`;
  return (
    <svg className="dumbbell" width="100%" height="20" aria-hidden="true">
      <line className="dumbbell-scale" x1="2%" x2="100%" y1="10" y2="10" />
      {isMissing(own) || isMissing(partner) ? null : <line x1={place(own)} x2={place(partner)} y1="10" y2="10" />}
      {isMissing(own) ? null : <circle cx={place(own)} cy="10" r="6" />}
      {isMissing(partner) ? null : <circle className="dumbbell-partner" cx={place(partner)} cy="10" r="5" />}
    </svg>
  );
}
