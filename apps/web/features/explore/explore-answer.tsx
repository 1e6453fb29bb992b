import type { Language, Receipt, View } from '@sogdia/core';
import type { RevisionTriangle } from '@sogdia/core/workspace';
import { useLayoutEffect, useMemo, useState } from 'react';
import { listenTo } from '../../lib/promises/listen-to.ts';
import { routes } from '../../lib/routes.ts';
import { messagesOf } from '../../messages/messages.ts';
import {
  ComputedReceipt,
  type IndexedReceipt,
  indexReceipts,
  receiptId,
  receiptsOfView,
  useOpenNumber,
  withReceiptId,
} from '../receipts/index.ts';
import { TextList, TitledSection } from '../text/index.ts';
import { TakePanel, takeTexts } from '../views/index.ts';
import type { ExploreTexts } from './controls/explore-texts.ts';
import type { ViewChange } from './controls/view-change.ts';
import type { Answer, Engine } from './explore-engine.ts';
import { ExploreResult } from './explore-result.tsx';
import { ManyLines } from './tools/many-lines.tsx';
import { ScaleChoice, useScale } from './tools/scale-choice.tsx';

/** What the engine answered: the notice of what could not be read, the view, and the receipt that is open. */
export function ExploreAnswer({ answer, engine, language, isOwn, texts: of, onChange }: ExploreAnswerProps) {
  const messages = messagesOf(language);
  const { view, read, changed } = answer;
  const entries = useMemo(() => indexReceipts(receiptsOfView(view)), [view]);
  const locations = useMemo(() => ({ idOf: receiptId, hrefOf: (receipt: Receipt) => `?${view.query}&at=${receiptId(receipt)}` }), [view]);
  const opened = useOpenNumber(null);
  const scale = useScale(view);
  const entry = useMemo(() => entryOf(entries, view, opened.number), [entries, view, opened.number]);
  const revised = useRevisions(engine, view.query, entry?.receipt);
  return (
    <>
      {read.length + changed.length === 0 ? null : (
        <div className="notice" role="status">
          <p className="state-title">{messages[changed.length > 0 ? 'explore.problems' : 'explore.read-as']}</p>
          <TextList texts={[...read, ...changed]} />
        </div>
      )}
      <ManyLines view={view} charts={answer.choices.chart} texts={of} onChange={onChange} />
      <ScaleChoice view={view} scale={scale} texts={of} />
      <ExploreResult {...{ view, language, messages, locations, scale }} hasCommand={!isOwn} />
      <ExploreFiles view={view} language={language} heading={messages['explore.files']} isOwn={isOwn} />
      <ComputedReceipt
        {...{ opened, entry, language, messages, locations }}
        world={view}
        references={view.references}
        revisions={revised}
      />
    </>
  );
}

interface ExploreAnswerProps {
  readonly answer: Answer;
  readonly engine: Engine;
  readonly language: Language;
  /** Whether the figures are a reader's own, which no address holds. */
  readonly isOwn: boolean;
  readonly texts: ExploreTexts;
  readonly onChange: (change: ViewChange) => void;
}

const none: readonly RevisionTriangle[] = [];

/** The revised figures that the receipt which is open rests on; none until they are told, or where they cannot be. */
function useRevisions(engine: Engine, query: string, receipt: Receipt | undefined): readonly RevisionTriangle[] {
  const [told, setTold] = useState({ receipt, triangles: none });
  useLayoutEffect(
    () => (receipt === undefined ? undefined : listenTo(engine.revisions(query, receipt), (triangles) => setTold({ receipt, triangles }))),
    [engine, query, receipt],
  );
  return told.receipt === receipt ? told.triangles : none;
}

/** The receipt that an address names: by its id, by what ids of earlier versions were, or by a series and a period of the view. */
function entryOf(entries: readonly IndexedReceipt[], view: View, asked: string | null): IndexedReceipt | undefined {
  const [name, period] = asked?.split(':') ?? [];
  const point = view.series.find(({ id }) => id === name)?.points.find((one) => one.period === period);
  const wanted = point === undefined ? asked : receiptId(point.receipt);
  return withReceiptId(entries, wanted);
}

/** What the view can be taken away as, made here in the browser; of a reader's own files, which no address holds, with the page that reads them. */
function ExploreFiles({ view, language, heading, isOwn }: { view: View; language: Language; heading: string; isOwn: boolean }) {
  return (
    <TitledSection id="explore-files" className="explore-files" title={heading}>
      <TakePanel
        {...{ view, isOwn, language }}
        query={view.query}
        csv={null}
        path={isOwn ? `${routes.workbench(language)}?${view.query}` : routes.explore(language, view.query)}
        texts={takeTexts(messagesOf(language))}
      />
    </TitledSection>
  );
}
