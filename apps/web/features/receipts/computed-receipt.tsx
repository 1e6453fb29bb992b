import { useEffect, useState } from 'react';
import { listenTo } from '../../lib/promises/listen-to.ts';
import { bringNotes } from '../../messages/bring-notes.ts';
import { panelTexts } from './panel-texts.ts';
import { ReceiptArticle, type ReceiptArticleProps } from './receipt-article.tsx';
import type { IndexedReceipt } from './receipt-index.ts';
import { ReceiptPanel } from './receipt-panel.tsx';
import { showPart } from './show-part.ts';
import type { OpenNumber } from './use-number-clicks.ts';

/** The panel with the receipt of a number that this browser computed, with all levels of its operands. The part that was asked for comes into view. */
export function ComputedReceipt({ opened, ...answer }: FoundReceiptProps & { opened: OpenNumber }) {
  const { number, part, ...ways } = opened;
  return (
    <ReceiptPanel {...ways} open={number !== null} texts={panelTexts(answer.messages)}>
      {number === null ? null : <FoundReceipt {...answer} part={part} />}
    </ReceiptPanel>
  );
}

/** The receipt of `entry`, once the notes of the data are at hand in the reader's language. */
function FoundReceipt({ entry, part, ...rest }: FoundReceiptProps & Pick<OpenNumber, 'part'>) {
  const { language, messages } = rest;
  const [state, setState] = useState<'coming' | 'here' | 'failed'>(language === 'en' ? 'here' : 'coming');
  const isShown = state === 'here' && entry !== undefined;
  useEffect(
    () =>
      listenTo(
        bringNotes(language),
        () => setState('here'),
        () => setState('failed'),
      ),
    [language],
  );
  useEffect(() => {
    if (isShown) showPart(document.querySelector('dialog[open] article'), part);
  }, [isShown, entry, part]);
  if (isShown) return <ReceiptArticle {...entry} {...rest} levels={4} />;
  const texts = panelTexts(messages);
  return state === 'coming' ? <p className="muted">{texts.loading}</p> : <p role="alert">{texts.failed}</p>;
}

interface FoundReceiptProps extends Omit<ReceiptArticleProps, 'id' | 'receipt' | 'levels'> {
  /** Undefined where no number has the receipt that was asked for. */
  readonly entry: IndexedReceipt | undefined;
}
