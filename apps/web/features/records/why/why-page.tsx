import { formatAmount } from '@sogdia/core';
import { formatEconomy, formatReceiptValue } from '@sogdia/core/format';
import { describeDiscrepancy } from '@sogdia/core/workspace';
import { styleOfEconomy } from '../../../charts/layout/series-style.ts';
import { routes } from '../../../lib/routes.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import { SourceLine } from '../../figures/index.ts';
import { panelTexts, ReceiptOpener } from '../../receipts/index.ts';
import { DayText, Folded, NumberLink, OriginalLink, SentenceText, TitledSection, type WrittenProps } from '../../text/index.ts';
import { dyadReceiptPages } from '../facts/site-dyad.ts';
import { dyadEconomies } from '../facts/two-records-views.ts';
import { CountedBars } from './counted-bars.tsx';
import { PairTable } from './pair-table.tsx';
import { ReasonDrawing, reasons } from './reason-drawing.tsx';
import { type CountedTwice, type OfficialStatement, siteWhy } from './site-why.ts';

/** Why one trade has two numbers: the widest gap walked through, five reasons, what officials say, and the same test for all. */
export async function WhyPage({ language, messages }: WrittenProps) {
  const { example, pairs, statements } = await siteWhy(language);
  const { pair, economy, discrepancy, ownValue, partnerValue, freight, locations } = example;
  const widens = Math.abs(ownValue - partnerValue + freight) > Math.abs(ownValue - partnerValue);
  const written = { language, messages, locations } as const;
  const [, ...madeOf] = describeDiscrepancy(pair, discrepancy, language);
  return (
    <article className={`bounds why economy-${styleOfEconomy(pair.economy)}`}>
      <header className="view-head">
        <p className="kicker">{messages['why.title']}</p>
        <h1>{messages['why.headline']({ economy })}</h1>
        <p className="lead muted">
          {messages['why.lead']({ year: discrepancy.period })}
          {messages['joint.space']}
          <NumberLink
            receipt={discrepancy.difference}
            locations={locations}
            text={formatReceiptValue(pair.view, discrepancy.difference, language)}
          />
          {messages['joint.stop']}
          {messages[widens ? 'why.freight-widens' : 'why.freight-narrows']}
        </p>
      </header>
      <section aria-labelledby="counts">
        <p id="counts" className="chart-title">
          {[messages['records.flow-export']({ economy }), discrepancy.period].join(messages['joint.clause'])}
        </p>
        <p className="chart-subtitle">{messages['unit.usd']}</p>
        <CountedBars example={example} {...written} />
        <p className="source-line">
          {madeOf.map((sentence) => (
            <SentenceText key={sentence.text} sentence={sentence} locations={locations} />
          ))}
        </p>
        <SourceLine view={pair.view} messages={messages} />
      </section>
      <TitledSection id="reasons" className="why-part" title={messages['why.reasons']}>
        <StillDrawing>
          <ReasonList example={example} language={language} messages={messages} />
        </StillDrawing>
      </TitledSection>
      <div className="why-columns">
        <TitledSection id="officials" className="why-part" title={messages['why.officials']} about={messages['why.officials-about']}>
          <StillDrawing>
            <StatementList statements={statements.own} {...{ language, messages }} />
            {statements.own.length === 0 ? <p className="statement">{messages['why.no-statement']({ economy })}</p> : null}
            <p className="statement of-reporter">{messages['why.no-statement-of-reporter']}</p>
            <Folded summary={messages['why.other-statements']({ count: statements.others.length })}>
              <StatementList statements={statements.others} {...{ language, messages }} />
            </Folded>
          </StillDrawing>
          <h3>{messages['why.which']}</h3>
          <p>{messages['why.which-about']({ economy })}</p>
        </TitledSection>
        <TitledSection id="others" className="why-part" title={messages['why.others']} about={messages['why.others-about']}>
          <StillDrawing>
            <PairTable pairs={pairs} language={language} messages={messages} />
          </StillDrawing>
        </TitledSection>
      </div>
      <p className="inline-links why-part">
        <a href={routes.records(language)}>{messages['records.title']}</a>
        <a href={routes.method(language, 'reconciled-flow')}>{messages['why.reconcile']}</a>
        <a href={routes.method(language, 'mirror-discrepancy')}>{messages['why.method']}</a>
      </p>
      <ReceiptOpener
        pages={dyadEconomies.flatMap((one) => dyadReceiptPages.map((page) => routes.economyReceipts(language, one, page)))}
        texts={panelTexts(messages)}
      />
    </article>
  );
}

/** What officials say, each with who published it and its day. */
function StatementList({ statements, language, messages }: WrittenProps & { statements: readonly OfficialStatement[] }) {
  const stop = messages['joint.stop'];
  return (
    <ul>
      {statements.map(({ event: { id, date, title, detail }, publisher, url }) => (
        <li key={id} className="statement">
          <b>{title + stop}</b>
          {detail === null ? null : messages['joint.space'] + detail + stop}
          <span className="muted">
            <OriginalLink text={publisher} url={url} messages={messages} />, <DayText date={date} language={language} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Which figure each reason makes larger. */
const larger = { transit: 'own', freight: 'partner', origin: 'either', value: 'either', time: 'either' } as const;

/** Each reason with a drawing and a sentence, which way it pushes, and how much is known. */
function ReasonList({ example, language, messages }: WrittenProps & { example: CountedTwice }) {
  const { economy, freight, discrepancy, pair } = example;
  const { factor } = pair.view.spec;
  const named = {
    reporter: formatEconomy(pair.view, pair.discrepancy.reporter, language),
    economy,
    factor,
    year: Number(discrepancy.period),
  };
  return (
    <ol className="reasons-list">
      {reasons.map((reason) => (
        <li key={reason}>
          <ReasonDrawing reason={reason} {...named} language={language} messages={messages} />
          <div>
            <h3>{messages[`why.${reason}`]}</h3>
            <p>{messages[`why.${reason}-about`]({ economy })}</p>
          </div>
          <p className="reason-known">
            <b>{messages[`why.larger-${larger[reason]}`]({ economy })}</b>
            <span className="muted">
              {reason === 'freight' ? (
                <>
                  {messages['why.freight-known']({ amount: formatAmount(freight, 'usd', language) })}
                  {messages['joint.space']}
                  <a href={routes.method(language, 'cif-to-fob')}>{messages['why.factor']({ factor: String(factor) })}</a>
                </>
              ) : (
                messages['why.unmeasured']
              )}
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}
