import { type Dataset, formatPeriod, isMissing, type Language, type Receipt } from '@sogdia/core';
import { formatReceiptValue, formatSubject } from '@sogdia/core/format';
import type { ScenarioAnswer } from '@sogdia/core/workspace';
import type { ReactNode } from 'react';
import { type Scenario, scenarios, siteScope, topics } from '../../../lib/dataset.ts';
import { textOf } from '../../../lib/languages/text-of.ts';
import { routes } from '../../../lib/routes.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import type { Messages } from '../../../messages/messages.ts';
import { ClaimLinks } from '../../claims/index.ts';
import { HeadedTable, SourceList, TermsOfSources } from '../../figures/index.ts';
import { panelTexts, ReceiptOpener } from '../../receipts/index.ts';
import { Band, NumberLink, SentenceText, TextList, TitledSection, type WrittenProps } from '../../text/index.ts';
import { type DeskField, ScenarioDesk } from './scenario-desk.tsx';
import { type SiteScenario, siteScenario } from './site-scenarios.ts';

interface PartProps extends WrittenProps {
  readonly found: SiteScenario;
}

/** A scenario: what would follow from what studies state, the same at the reader's own numbers, what others estimate, notes, sources. */
export async function ScenarioPage({ scenario, language, messages }: WrittenProps & { scenario: Scenario }) {
  const found = await siteScenario(scenario, language);
  const { locations } = found.receipts;
  return (
    <article className="bounds report">
      <header className="view-head">
        <div className="view-bar">
          <p className="kicker">
            {messages['scenarios.kicker']} <span>{textOf(scenario.question, language)}</span>
          </p>
          <ScenarioPager scenario={scenario} language={language} />
        </div>
        <SentenceText as="h1" sentence={found.answer.headline} locations={locations} />
        <p className="section-about">{messages['scenarios.label']}</p>
      </header>
      <StillDrawing>
        <StatedTable found={found} language={language} messages={messages} />
        <BesideList found={found} language={language} messages={messages} />
      </StillDrawing>
      <ScenarioDesk
        kind={scenario.kind}
        fields={fieldsOf(found.answer, messages)}
        base={numberOf(found.answer.base) / billion}
        years={found.answer.kind === 'growth' ? [found.answer.from, found.answer.to] : null}
        address={routes.scenario(language, scenario.id)}
        texts={{
          heading: messages['scenarios.desk'],
          about: messages['scenarios.desk-about'],
          answer: messages['scenarios.answer'],
          noAnswer: messages['scenarios.no-answer'],
          reset: messages['scenarios.reset'],
          copy: messages['scenarios.copy'],
          copied: messages['copy.done'],
          columns:
            scenario.kind === 'cost'
              ? [messages['scenarios.cut'], messages['scenarios.change'], messages['scenarios.level']]
              : [messages['scenarios.year'], messages['scenarios.at-low'], messages['scenarios.at-high']],
        }}
        language={language}
      />
      <Band id="notes" title={messages['scenarios.notes']}>
        <TextList className="notes" texts={[...scenario.notes.map((note) => textOf(note, language)), messages['scenarios.no-forecast']]} />
      </Band>
      <Band id="claims" title={messages['topics.claims']}>
        <ClaimLinks claims={found.claims} language={language} />
      </Band>
      <Band id="sources" title={messages['view.sources']}>
        <SourceList sources={found.sources} {...{ language, messages }} />
        <TermsOfSources language={language} messages={messages} />
      </Band>
      <ReceiptOpener pages={[routes.scenarioReceipts(language, scenario.id)]} texts={panelTexts(messages)} />
    </article>
  );
}

const billion = 1e9;

function numberOf({ value }: Receipt): number {
  if (isMissing(value)) throw new RangeError('a scenario starts from a figure');
  return value;
}

function ScenarioPager({ scenario, language }: { scenario: Scenario; language: Language }) {
  const topic = topics.find(({ id }) => id === scenario.topic);
  const others = scenarios.filter(({ id }) => id !== scenario.id);
  return (
    <nav className="pager" aria-label={textOf(scenario.names, language)}>
      {topic === undefined ? null : (
        <a rel="prev" href={routes.topic(language, topic.id)}>
          {textOf(topic.names, language)}
        </a>
      )}
      {others.map(({ id, names }) => (
        <a key={id} rel="next" href={routes.scenario(language, id)}>
          {textOf(names, language)}
        </a>
      ))}
    </nav>
  );
}

/** The scenario at the values that are held with a source: each number opens its receipt. */
function StatedTable({ found, language, messages }: PartProps) {
  const { answer, dataset, scenario } = found;
  const number = (receipt: Receipt): ReactNode => (
    <NumberLink receipt={receipt} locations={found.receipts.locations} text={formatReceiptValue(siteScope, receipt, language)} />
  );
  const rows =
    answer.kind === 'cost'
      ? answer.rows.map(({ cut, scenario: { change, level } }) => ({ of: cut, cells: [cut, change, level] }))
      : answer.rows.map(({ growth, level }) => ({ of: growth, cells: [growth, level] }));
  const heads = [
    ...(answer.kind === 'cost'
      ? [messages['scenarios.cut'], messages['scenarios.change'], messages['scenarios.level']]
      : [messages['scenarios.growth'], messages['scenarios.level-in']({ to: String(answer.to) })]),
  ];
  const columns = [[messages['scenarios.assumed']] as const, ...heads.map((head) => [head, 'amount'] as const)];
  return (
    <>
      <p className="chart-title">{messages['scenarios.stated']}</p>
      <HeadedTable title={textOf(scenario.names, language)} columns={columns} messages={messages}>
        <tr>
          <th scope="row">{messages['scenarios.base']}</th>
          <td className="amount" colSpan={heads.length}>
            {formatPeriod(answer.base.subject.period ?? '', language)}
            {messages['joint.colon']}
            {number(answer.base)}
          </td>
        </tr>
        {answer.kind === 'cost' ? (
          <tr>
            <th scope="row">{nameOf(answer.elasticity, dataset, language)}</th>
            <td className="amount" colSpan={heads.length}>
              {number(answer.elasticity)}
            </td>
          </tr>
        ) : null}
        {rows.map(({ of, cells }) => (
          <tr key={of.subject.quantity}>
            <th scope="row">{nameOf(of, dataset, language)}</th>
            {cells.map((cell) => (
              <td key={cell.subject.quantity} className="amount">
                {number(cell)}
              </td>
            ))}
          </tr>
        ))}
      </HeadedTable>
    </>
  );
}

function BesideList({ found: { beside, dataset, receipts }, language, messages }: PartProps) {
  return (
    <TitledSection id="beside" className="beside" title={messages['scenarios.beside']}>
      <ul className="notes">
        {beside.map((receipt) => (
          <li key={receipt.subject.quantity}>
            {nameOf(receipt, dataset, language)}
            {messages['joint.colon']}
            <NumberLink receipt={receipt} locations={receipts.locations} text={formatReceiptValue(siteScope, receipt, language)} />
          </li>
        ))}
      </ul>
    </TitledSection>
  );
}

/** The numbers that a reader sets, from those that are held with a source. */
function fieldsOf(answer: ScenarioAnswer, messages: Messages): readonly DeskField[] {
  const percentOf = (receipt: Receipt | undefined): number =>
    receipt === undefined ? 0 : Number((numberOf(receipt) * 100).toPrecision(4));
  const within = (min: number, max: number) => ({
    min,
    max,
    step: 0.1,
    wrong: messages['scenarios.wrong']({ min: signed(min), max: signed(max) }),
  });
  if (answer.kind === 'growth') {
    const [low, high] = [percentOf(answer.rows[0]?.growth), percentOf(answer.rows.at(-1)?.growth)];
    const field = within(-20, 60);
    return [
      { ...field, id: 'low', label: messages['scenarios.low-growth'], initial: low },
      { ...field, id: 'high', label: messages['scenarios.high-growth'], initial: high },
    ];
  }
  const [low, high] = [percentOf(answer.rows[0]?.cut), percentOf(answer.rows.at(-1)?.cut)];
  const cut = within(0, 50);
  return [
    { ...cut, id: 'low', label: messages['scenarios.low-cut'], initial: low },
    { ...cut, id: 'high', label: messages['scenarios.high-cut'], initial: high },
    { ...within(0, 12), id: 'elasticity', label: messages['scenarios.elasticity'], initial: numberOf(answer.elasticity) },
  ];
}

/** A bound with the sign that numbers on the page have. */
function signed(bound: number): string {
  return String(bound).replace('-', '−');
}

/** What a figure is of, at the beginning of a line. */
function nameOf({ subject }: Receipt, dataset: Dataset, language: Language): string {
  return formatSubject(dataset, subject, language).replace(/^./u, (first) => first.toUpperCase());
}
