import type { Language } from '@sogdia/core';
import { formatReceiptValue, formatSubject } from '@sogdia/core/format';
import { claimCatalogueOf, translate } from '@sogdia/core/workspace';
import type { ReactNode } from 'react';
import { type Guide, siteScope } from '../../lib/dataset.ts';
import { siteReferences } from '../../lib/receipts/site-references.ts';
import { routes } from '../../lib/routes.ts';
import { StillDrawing } from '../../lib/still/index.ts';
import { messagesOf } from '../../messages/messages.ts';
import { claimReceiptPages, VerdictMark } from '../claims/index.ts';
import { ViewFigure, ViewTable, viewLabel } from '../figures/index.ts';
import { panelTexts, ReceiptArticle, ReceiptOpener, receiptId } from '../receipts/index.ts';
import { RecordPanels, RecordsKey, recordsReceiptPages } from '../records/index.ts';
import { Band, CopyText, ForwardLine, OriginalText, PageOpening, SentenceText, type WrittenProps } from '../text/index.ts';
import { receiptPages } from '../views/index.ts';
import { GuideCells } from './guide-cells.tsx';
import { type FollowedNumber, followedNumber } from './site-guide.ts';

/** One number followed from the sentence of the study to the cell of its source and to the partner's own record. */
export async function GuidePage({ guide, language, messages }: WrittenProps & { guide: Guide }) {
  const [found, references] = await Promise.all([followedNumber(guide, language), siteReferences(language)]);
  const { receipt, locations } = found;
  const parts = { found, language, messages };
  return (
    <article className="bounds reading guide">
      <PageOpening kicker={messages['guide.nav']} title={titleOfGuide(found, language)} lead={messages['guide.about']} />
      <ol className="guide-steps">
        <ClaimSteps {...parts} />
        <ViewStep {...parts} />
        <Step title={messages['guide.receipt']} about={messages['guide.receipt-about']}>
          <ReceiptArticle
            {...{ receipt, references, language, messages, locations }}
            world={siteScope}
            id={receiptId(receipt)}
            levels={2}
          />
        </Step>
        <Step title={messages['guide.cells']} about={messages['guide.cells-about']}>
          <GuideCells receipt={receipt} references={references} language={language} messages={messages} />
        </Step>
        <PartnerStep {...parts} />
      </ol>
      <Band id="terminal" title={messages['guide.terminal']}>
        <ul className="guide-commands">
          {commandsOf(guide, found).map((command) => (
            <li key={command}>
              <CopyText text={command} code messages={messages} />
            </li>
          ))}
        </ul>
      </Band>
      <ReceiptOpener
        pages={[
          ...receiptPages(language, guide.view),
          ...claimReceiptPages(language),
          ...recordsReceiptPages.map((page) => routes.recordsReceipts(language, page)),
        ]}
        texts={panelTexts(messages)}
      />
    </article>
  );
}

/** What the page of a guide is called: the number, and what it is of. */
export function titleOfGuide({ receipt }: FollowedNumber, language: Language): string {
  const value = formatReceiptValue(siteScope, receipt, language);
  return messagesOf(language)['guide.title']({ value, subject: formatSubject(siteScope, receipt.subject, language) });
}

interface StepProps extends WrittenProps {
  readonly found: FollowedNumber;
}

function Step({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  return (
    <li className="guide-step">
      <h2>{title}</h2>
      {about === undefined ? null : <p className="section-about">{about}</p>}
      {children}
    </li>
  );
}

function ClaimSteps({ found: { checked, section, claimLocations }, language, messages }: StepProps) {
  const { claim, verdict, sentence, filled } = checked;
  return (
    <>
      <Step title={messages['guide.sentence']} about={messages['guide.sentence-about']({ section })}>
        <p className="guide-sentence">{claim.paraphrase}.</p>
      </Step>
      <Step title={messages['guide.claim']} about={messages['guide.claim-about']}>
        <p>
          <code>{claim.expression}</code>
        </p>
        {filled === null ? null : <SentenceText as="p" sentence={filled} locations={claimLocations} />}
      </Step>
      <Step title={messages['guide.verdict']} about={messages['guide.verdict-about']}>
        <p>
          <VerdictMark verdict={verdict}>{translate(language, `claims.verdict.${verdict}`)}</VerdictMark>{' '}
          <span className="muted">{claimCatalogueOf(language)[`claims.meaning.${verdict}`]}</span>
        </p>
        <SentenceText as="p" sentence={sentence} locations={claimLocations} />
        <ForwardLine href={routes.claim(language, claim.id)}>{messages['guide.verdict-open']({ id: claim.id })}</ForwardLine>
      </Step>
    </>
  );
}

function ViewStep({ found: { guide, view, locations }, language, messages }: StepProps) {
  const table = `${guide.view}-table`;
  return (
    <Step title={messages['guide.view']}>
      <SentenceText as="p" className="guide-headline" sentence={view.headline} locations={locations} />
      <OriginalText as="p" className="chart-subtitle" text={view.subtitle} messages={messages} />
      <figure className="chart-figure guide-drawing">
        <ViewFigure {...{ view, language, messages, locations }} scope={guide.view} tableId={table} isSmall Drawings={StillDrawing} />
        <ViewTable view={view} language={language} messages={messages} locations={locations} id={table} open={false} />
      </figure>
      <ForwardLine href={routes.view(language, guide.view)}>
        {messages['guide.view-open']({ label: viewLabel(guide.view, messages) })}
      </ForwardLine>
    </Step>
  );
}

function PartnerStep({ found: { pair, recordLocations }, language, messages }: StepProps) {
  return (
    <Step title={messages['guide.partner']} about={messages['guide.partner-about']}>
      <SentenceText as="p" className="guide-headline" sentence={pair.headline} locations={recordLocations} />
      <RecordsKey language={language} messages={messages} />
      <RecordPanels pairs={[pair.records]} scope="guide" language={language} messages={messages} locations={recordLocations} />
      <ForwardLine href={routes.records(language)}>{messages['guide.partner-open']}</ForwardLine>
    </Step>
  );
}

function commandsOf({ claim, view, partner, period }: Guide, { pair }: FollowedNumber): readonly string[] {
  return [
    `sogdia check ${claim}`,
    `sogdia view ${view}`,
    `sogdia receipt ${view} ${period} ${partner}`,
    `sogdia view '${pair.records.view.query}'`,
  ];
}
