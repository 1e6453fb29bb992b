import type { View } from '@sogdia/core';
import { Fact, TextButton } from '../../text/index.ts';
import type { ExploreTexts } from '../controls/explore-texts.ts';
import { citeView } from './cite-view.ts';

/** The view that is shown as it is cited, each form with a button that copies it. */
export function CitePanel({ view, address, texts }: { view: View; address: string; texts: ExploreTexts }) {
  const readOn = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  return (
    <dl className="tool-panel citations">
      {citeView({ view, address: `${window.location.origin}${address}`, readOn }).map(({ form, text }) => (
        <div key={form}>
          <Fact term={form}>
            <pre>{text}</pre>
            <TextButton data-copy={text} data-copied={texts.copied} aria-label={`${texts.copy}: ${form}`} text={texts.copy} />
          </Fact>
        </div>
      ))}
    </dl>
  );
}
