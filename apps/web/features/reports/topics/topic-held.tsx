import { formatPeriod, type Language, type Receipt } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import type { Indicator, World } from '@sogdia/core/model';
import { formatIndicator, sayIn } from '@sogdia/core/workspace';
import { Fragment, type ReactNode } from 'react';
import type { ReceiptLocations } from '../../../lib/receipts/receipt-locations.ts';
import { routes } from '../../../lib/routes.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import type { Messages } from '../../../messages/messages.ts';
import { HeadedTable } from '../../figures/index.ts';
import { type CitedProps, DayText, Folded, NumberLink, OriginalLink, type WrittenProps } from '../../text/index.ts';
import { factText, type HeldEvent, type HeldFigures, heldFigureText } from './held-figures.ts';

/** What else is held on a topic: series that Explore draws, figures one by one, facts of places, events; each list opens in place. */
export function TopicHeld(props: TopicHeldProps) {
  const { held, messages } = props;
  if (held.series.length + held.single.length + held.places.length + held.events.length === 0) return null;
  const figures = held.single.reduce((sum, one) => sum + one.figures.length, 0);
  const facts = held.places.reduce((sum, { facts: own }) => sum + own.length, 0);
  return (
    <StillDrawing>
      <Part count={held.series.length} summary={messages['topics.series']({ count: held.series.length })}>
        <SeriesList {...props} />
      </Part>
      <Part count={figures} summary={messages['topics.single']({ count: figures })}>
        <SingleFigures {...props} />
      </Part>
      <Part id="places" count={facts} summary={messages['topics.places']({ count: held.places.length, facts })}>
        <PlaceFacts {...props} />
      </Part>
      <Part count={held.events.length} summary={messages['topics.events']({ count: held.events.length })}>
        <EventList events={held.events} language={props.language} messages={messages} />
      </Part>
    </StillDrawing>
  );
}

interface TopicHeldProps extends CitedProps {
  readonly held: HeldFigures;
  readonly world: World;
}

/** A list of so many that opens in place; an empty one is left out. */
export function Part({ id, count, summary, children }: { id?: string; count: number; summary: string; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <Folded id={id} className="more held" summary={summary}>
      {children}
    </Folded>
  );
}

function SeriesList({ held, language, messages }: TopicHeldProps) {
  return (
    <ul className="held-series">
      {held.series.map(({ indicator, economies, from, to, query }) => (
        <li key={indicator.id}>
          <a href={routes.explore(language, query)}>{formatIndicator(indicator, language)}</a>{' '}
          <span className="muted">
            {unitOf(indicator, language) + messages['joint.parts'] + messages['topics.span']({ economies, from, to })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function SingleFigures({ held, world, language, messages, locations }: TopicHeldProps) {
  return (
    <HeldTable messages={messages} label={messages['topics.single-region']}>
      {held.single.map(({ indicator, figures }) => (
        <Fragment key={indicator.id}>
          <tr>
            <th scope="colgroup" colSpan={3}>
              {formatIndicator(indicator, language)} <span className="muted">{unitOf(indicator, language)}</span>
            </th>
          </tr>
          {figures.map(({ economy, period, receipt, text }) => (
            <HeldRow
              key={`${economy} ${period}`}
              {...{ period, receipt, locations, language }}
              name={formatEconomy(world, economy, language)}
            >
              {text === null ? heldFigureText(indicator, receipt, world, language) : sayIn(language, text)}
            </HeldRow>
          ))}
        </Fragment>
      ))}
    </HeldTable>
  );
}

function PlaceFacts({ held, language, messages, locations }: TopicHeldProps) {
  return (
    <HeldTable messages={messages} label={messages['topics.places-region']}>
      {held.places.map(({ place, facts }) => (
        <Fragment key={place.id}>
          <tr>
            <th scope="colgroup" colSpan={3}>
              {place.names[language] ?? place.names.en}
            </th>
          </tr>
          {facts.map(({ fact, receipt }, index) => (
            <HeldRow
              key={`${fact.fact} ${index}`}
              {...{ receipt, locations, language }}
              period={fact.period}
              name={fact.names[language] ?? fact.names.en}
            >
              {fact.text ?? factText(fact, receipt, held.unitNames, language)}
            </HeldRow>
          ))}
        </Fragment>
      ))}
    </HeldTable>
  );
}

function HeldTable({ label, messages, children }: { label: string; messages: Messages; children: ReactNode }) {
  const columns = (['of', 'when', 'figure'] as const).map((column) => [messages[`topics.${column}`]] as const);
  return <HeadedTable {...{ columns, messages, children }} title={label} />;
}

/** A figure of its own: what it is of, when, and the number or the words that stand for it. */
function HeldRow({ name, period, receipt, locations, language, children }: HeldRowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <th scope="row" className="period">
        {formatPeriod(period, language)}
      </th>
      <td>
        <NumberLink {...{ receipt, locations }} text={children} />
      </td>
    </tr>
  );
}

interface HeldRowProps {
  readonly name: string;
  readonly period: string;
  readonly receipt: Receipt;
  readonly locations: ReceiptLocations;
  readonly language: Language;
  readonly children: string;
}

/** Dated events with who tells of each, in the order of their days. */
export function EventList({ events, language, messages }: WrittenProps & { events: readonly HeldEvent[] }) {
  return (
    <ol className="held-events">
      {events.map(({ event: { id, date, title, detail }, publisher, url }) => (
        <li key={id}>
          <DayText date={date} language={language} /> {title + messages['joint.stop']}
          <span className="muted">
            {detail === null ? '' : detail + messages['joint.stop']}
            <OriginalLink text={publisher} url={url} messages={messages} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function unitOf({ unit }: Indicator, language: Language): string {
  return unit.names[language] ?? unit.names.en;
}
