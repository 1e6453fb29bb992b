import type { Sentence } from '@sogdia/core/model';
import type { ReactNode } from 'react';
import type { ReceiptLocations } from '../../../lib/receipts/receipt-locations.ts';
import type { Messages } from '../../../messages/messages.ts';
import { SentenceText, type WrittenProps } from '../../text/index.ts';
import type { SiteEconomy } from '../facts/site-economy.ts';

/** What a part of the page of an economy is written from. */
export interface PartProps extends WrittenProps {
  readonly found: SiteEconomy;
}

/** The questions of the page, in its order; each is the id of its answer. */
export const partIds = ['how-much', 'what', 'which-way', 'whose-number', 'since-when', 'doubtful'] as const;

/** An answer: the question that it answers, the fact, and what shows it. */
export function PagePart({ id, fact, locations, messages, children }: PagePartProps) {
  return (
    <section id={id} className="answer" aria-labelledby={`${id}-fact`}>
      <p className="kicker">{messages[`economies.${id}`]}</p>
      <h2 id={`${id}-fact`}>{typeof fact === 'string' ? fact : <SentenceText sentence={fact} locations={locations} />}</h2>
      {children}
    </section>
  );
}

interface PagePartProps {
  readonly id: (typeof partIds)[number];
  readonly fact: Sentence | string;
  readonly locations: ReceiptLocations;
  readonly messages: Messages;
  readonly children: ReactNode;
}
