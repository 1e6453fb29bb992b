import type { Language } from '@sogdia/core';
import type { ReactNode } from 'react';
import { Inter, SourceSerif } from './fonts.ts';
import '../../styles/tokens.css';
import '../../styles/base.css';
import './page.css';
import '../../charts/chart.css';
import '../figures/key.css';
import '../lenses/lenses.css';
import '../views/view.css';
import '../receipts/receipt.css';
import '../overview/overview.css';
import '../explore/explore.css';
import '../../styles/facts.css';
import '../records/two-records.css';
import '../dyad/dyad.css';
import '../claims/list/claims.css';
import '../claims/page/claim.css';
import '../draft/draft.css';
import '../reports/report.css';
import '../reports/months/months.css';
import '../../styles/print.css';
import { siteScript } from '../../lib/site-script.ts';
import { messagesOf } from '../../messages/messages.ts';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

/** The document that every page stands in. */
export function DocumentShell({ language, children }: { language: Language; children: ReactNode }) {
  const messages = messagesOf(language);
  return (
    <html lang={language} className={`${Inter.variable} ${SourceSerif.variable}`} suppressHydrationWarning>
      <head>
        <script data-site dangerouslySetInnerHTML={{ __html: siteScript }} />
      </head>
      <body>
        <a className="skip" href="#content">
          {messages['site.skip']}
        </a>
        <SiteHeader language={language} messages={messages} />
        <main id="content">{children}</main>
        <SiteFooter language={language} messages={messages} />
      </body>
    </html>
  );
}
