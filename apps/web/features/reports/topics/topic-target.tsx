import type { Receipt } from '@sogdia/core';
import { formatEconomy, formatReceiptValue } from '@sogdia/core/format';
import { membersOf, type World } from '@sogdia/core/model';
import type { TargetReading } from '@sogdia/core/workspace';
import { Fragment, type ReactNode } from 'react';
import { StillDrawing } from '../../../lib/still/index.ts';
import { HeadedTable } from '../../figures/index.ts';
import { Band, type CitedProps, dayText, Folded, NumberLink, OriginalText, SentenceText } from '../../text/index.ts';
import type { SiteTarget } from './site-targets.ts';

interface TargetProps extends CitedProps {
  readonly target: SiteTarget;
  readonly world: World;
}

/** What became of a target: when it was set and what it took, each record of it as a table and in words, and what it is in yuan. */
export function TopicTarget(props: TargetProps) {
  const { target, language, messages, locations } = props;
  const { track, words, publisher } = target;
  const { title, date } = track.event;
  const asSentences = [...(words.whenSet === null ? [] : [words.whenSet]), ...words.inYuan];
  return (
    <Band
      id={track.event.id}
      title={messages['targets.readings']}
      about={<OriginalText text={messages['targets.set']({ title, date: dayText(date, language), publisher })} messages={messages} />}
    >
      <StillDrawing>
        <ReadingTable {...props} />
        <ul className="notes target-notes">
          {asSentences.map((sentence) => (
            <li key={sentence.text}>
              <SentenceText sentence={sentence} locations={locations} />
              {messages['joint.stop'].trimEnd()}
            </li>
          ))}
        </ul>
        <Folded summary={messages['targets.in-words']}>
          <ul className="notes">
            {words.readings.map(({ sentence }) => (
              <li key={sentence.text}>
                <SentenceText sentence={sentence} locations={locations} />
                {messages['joint.stop'].trimEnd()}
              </li>
            ))}
          </ul>
        </Folded>
      </StillDrawing>
    </Band>
  );
}

function ReadingTable(props: TargetProps) {
  const { target, messages } = props;
  const byMoney = Map.groupBy(target.track.readings, ({ money }) => money);
  const heads = (['reached', 'amount', 'newest', 'over', 'needed'] as const).map(
    (column) => [messages[`targets.${column}`], 'amount'] as const,
  );
  return (
    <HeadedTable title={messages['targets.readings']} columns={[[messages['targets.record']], ...heads]} messages={messages}>
      {[...byMoney].map(([money, readings]) => (
        <Fragment key={money}>
          <tr>
            <th scope="colgroup" colSpan={heads.length + 1}>
              <MoneyHead {...props} reading={readings[0]} />
            </th>
          </tr>
          {readings.map((reading) => (
            <ReadingRow key={`${reading.record} ${reading.vintage}`} {...props} reading={reading} />
          ))}
        </Fragment>
      ))}
    </HeadedTable>
  );
}

function MoneyHead({ target: { track }, reading, world, language, messages }: TargetProps & { reading: TargetReading | undefined }) {
  if (reading === undefined) return null;
  const isConverted = reading.money !== track.event.target.unit;
  const amount = formatReceiptValue(world, reading.target, language);
  return messages['targets.of-money']({ amount, year: isConverted ? track.event.date.slice(0, 4) : null });
}

function ReadingRow({ target: { track }, reading, world, language, messages, locations }: TargetProps & { reading: TargetReading }) {
  const { record, vintage, reached, newest, over, needed, absence } = reading;
  const number = (receipt: Receipt): ReactNode => (
    <NumberLink receipt={receipt} locations={locations} text={formatReceiptValue(world, receipt, language)} />
  );
  const { reporter, partner } = track.event.target;
  const economy = record === 'partner' ? partner : reporter;
  const isOfMany = record === 'partner' && membersOf(world, economy).length > 1;
  const said = isOfMany ? messages['targets.partners'] : messages['targets.own']({ economy: formatEconomy(world, economy, language) });
  const name = `${said}, ${messages[`targets.${vintage}`]}`;
  if (newest === null) {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={5} className="in-words">
          {absence === null ? null : number(absence)}
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="amount">{reached === null ? messages['targets.not-reached'] : String(reached.year)}</td>
      <td className="amount">{reached === null ? null : number(reached.receipt)}</td>
      <td className="amount">
        {String(newest.year)}: {number(newest.receipt)}
      </td>
      <td className="amount">{over === null ? null : number(over)}</td>
      <td className="amount">{needed === null ? messages['targets.no-need'] : number(needed)}</td>
    </tr>
  );
}
