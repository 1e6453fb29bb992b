import type { Language } from '@sogdia/core';
import { messagesOf } from '../../messages/messages.ts';
import { CopyText } from '../text/copy-text.tsx';
import { DraftApp } from './draft-app.tsx';
import { draftTexts } from './draft-texts.ts';

/** The check of a draft, and what it understands. */
export function DraftPage({ language }: { language: Language }) {
  const messages = messagesOf(language);
  const readings = [
    { says: messages['draft.example-level'], read: 'export(CHN, KGZ)[2023] == 19.7bn' },
    { says: messages['draft.example-growth'], read: 'growth(total(CHN, CA5), 2022) > 40%' },
    { says: messages['draft.example-share'], read: 'share(total(KGZ, CHN), total(KGZ, WLD))[2023] == 35%' },
  ];
  return (
    <div className="bounds draft-page">
      <header className="opening">
        <h1>{messages['draft.title']}</h1>
        <p className="lead">{messages['draft.about']}</p>
        <p className="muted">{messages['draft.private']}</p>
        <noscript>
          <p className="state">{messages['draft.no-script']}</p>
        </noscript>
      </header>
      <div className="draft-body">
        <DraftApp language={language} texts={draftTexts(messages)} />
        <section className="band draft-aside" aria-labelledby="understood">
          <h2 id="understood">{messages['draft.understood']}</h2>
          <p className="section-about">{messages['draft.understood-about']}</p>
          <dl className="draft-examples">
            {readings.map(({ says, read }) => (
              <div key={says}>
                <dt>{says}</dt>
                <dd>
                  <code>{read}</code>
                </dd>
              </div>
            ))}
          </dl>
          <p>{messages['draft.not-read']}</p>
          <h2 id="terminal">{messages['files.terminal']}</h2>
          <p className="section-about">{messages['draft.terminal-about']}</p>
          <CopyText text="pnpm -s sogdia check draft.md" code messages={messages} />
        </section>
      </div>
    </div>
  );
}
