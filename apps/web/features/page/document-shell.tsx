import type { Language } from '@sogdia/core';
import type { ReactNode } from 'react';
import { Inter, InterCyrillic, SourceSerif, SourceSerifCyrillic } from './fonts.ts';
import './sheets.css';
import { browserScript } from '../../exports/site/browser-script.ts';
import { once } from '../../lib/promises/once.ts';
import { routes } from '../../lib/routes.ts';
import { originMark } from '../../lib/site-origin.ts';
import { StillDrawing } from '../../lib/still/index.ts';
import { messagesOf } from '../../messages/messages.ts';
import { footerPlace, SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

const faces = [Inter, InterCyrillic, SourceSerif, SourceSerifCyrillic].map(({ variable }) => variable).join(' ');
const siteScript = once(() => browserScript('features/page/site.browser.ts', { originMark }));

interface ShellProps {
  readonly language: Language;
  /** Whether it is the first page, of which readers of other languages are led to their own before it is drawn. */
  readonly isFirst?: boolean;
  readonly children: ReactNode;
}

/** The document that every page stands in. Browsers that can draw it when its main part has come, not while lines of it still make room. */
export async function DocumentShell({ language, isFirst = false, children }: ShellProps) {
  const messages = messagesOf(language);
  return (
    <html lang={language} className={faces} suppressHydrationWarning>
      <head>
        <script data-site dangerouslySetInnerHTML={{ __html: await siteScript() }} />
        {isFirst ? <script data-site src={routes.firstPageScript()} /> : null}
        <script data-site src={routes.stopsScript()} defer />
        <link rel="expect" href={`#${footerPlace}`} blocking="render" />
      </head>
      <body>
        <a className="skip" href="#content">
          {messages['site.skip']}
        </a>
        <StillDrawing>
          <p className="former">{messages['site.former']}</p>
          <SiteHeader language={language} messages={messages} />
        </StillDrawing>
        <main id="content">{children}</main>
        <StillDrawing>
          <SiteFooter language={language} messages={messages} />
        </StillDrawing>
      </body>
    </html>
  );
}

/** The document of a view that stands in pages of others: nothing but the view; its links open beside the page that it stands in. */
export async function EmbedShell({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <html lang={language} className={faces} suppressHydrationWarning>
      <head>
        <base target="_blank" />
        <script data-site dangerouslySetInnerHTML={{ __html: await siteScript() }} />
        <script data-site src={routes.embedScript()} defer />
      </head>
      <body className="embedded">
        <main id="content">{children}</main>
      </body>
    </html>
  );
}
