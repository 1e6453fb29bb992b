/** The questions that a reader asked one after another, and which of them is shown. */
export interface QuestionHistory {
  readonly asked: readonly string[];
  readonly at: number;
}

/** The most questions that are kept. */
const most = 200;

/** The history at a question: one step back or on where that is the question there, else the question after the one that was shown. */
export function withQuestion(history: QuestionHistory, query: string): QuestionHistory {
  const { asked, at } = history;
  if (asked[at] === query) return history;
  if (asked[at - 1] === query) return { asked, at: at - 1 };
  if (asked[at + 1] === query) return { asked, at: at + 1 };
  const kept = [...asked.slice(0, at + 1), query].slice(-most);
  return { asked: kept, at: kept.length - 1 };
}

/** The history with another question in the place of the one that is shown. */
export function withReplaced({ asked, at }: QuestionHistory, query: string): QuestionHistory {
  return { asked: asked.map((one, index) => (index === at ? query : one)), at };
}

/** The history one step back, or on; null where there is none. */
export function stepped({ asked, at }: QuestionHistory, step: 1 | -1): QuestionHistory | null {
  return asked[at + step] === undefined ? null : { asked, at: at + step };
}
