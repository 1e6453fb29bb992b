import type { FigureInWords } from '@sogdia/core/format';
import type { Messages } from '../../messages/messages.ts';
import { Fact } from '../text/index.ts';

/** Where a figure stands: as printed, by whom, in which release, under which terms, and how good it is. */
export function ReceiptFigure({ figure, messages }: { figure: FigureInWords; messages: Messages }) {
  const rows = [
    { term: messages['receipt.printed'], text: figure.printed },
    { term: messages['receipt.release'], text: figure.release },
    { term: messages['receipt.retrieved'], text: figure.retrieved },
    { term: messages['receipt.licence'], text: figure.licence },
    { term: messages['receipt.quality'], text: figure.quality.join('; ') },
    { term: messages['receipt.read-at'], text: figure.readAt ?? '' },
    { term: messages['receipt.note'], text: figure.note ?? '' },
  ].filter(({ text }) => text !== '');
  return (
    <dl className="figure-facts">
      <Fact term={messages['receipt.source']}>
        {figure.publisher}, {figure.url === null ? figure.title : <a href={figure.url}>{figure.title}</a>}
      </Fact>
      {rows.map(({ term, text }) => (
        <Fact key={term} term={term}>
          {text}
        </Fact>
      ))}
    </dl>
  );
}
