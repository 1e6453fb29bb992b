import { useEffect, useRef, useState } from 'react';
import { setUrlQuery } from '../../../lib/url-state.ts';
import { type QuestionHistory, stepped, withQuestion, withReplaced } from './question-history.ts';

/** The ways through the questions asked so far; null where one leads nowhere. */
export interface Questions {
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Asks something in the place of the question that is shown. */
  readonly replace: (query: string) => void;
}

/** The history of what the address asked, which buttons and keys go through; each step is one of the browser's history as well. */
export function useQuestions(asked: string | null): Questions {
  const [history, setHistory] = useState<QuestionHistory>({ asked: [], at: -1 });
  const present = asked === null ? history : withQuestion(history, asked);
  if (present !== history) setHistory(present);
  const wayTo = (to: QuestionHistory | null) =>
    to === null
      ? null
      : () => {
          setHistory(to);
          setUrlQuery(to.asked[to.at] ?? '', 'push');
        };
  const questions: Questions = {
    undo: wayTo(stepped(present, -1)),
    redo: wayTo(stepped(present, 1)),
    replace: (query) => {
      setHistory(withReplaced(present, query));
      setUrlQuery(query, 'replace');
    },
  };
  useKeys(questions);
  return questions;
}

/** Ctrl or Command with Z undoes, with Shift and Z or with Y redoes; a field that is typed in keeps its own. */
function useKeys(questions: Questions): void {
  const latest = useRef(questions);
  latest.current = questions;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || !/^[zy]$/i.test(event.key)) return;
      if (
        event.target instanceof Element &&
        event.target.closest('input:not([type="checkbox"], [type="radio"]), textarea, dialog') !== null
      )
        return;
      const isRedo = event.shiftKey || /y/i.test(event.key);
      event.preventDefault();
      (isRedo ? latest.current.redo : latest.current.undo)?.();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
