import { type FormEvent, useId, useState } from 'react';
import type { Messages } from '../../../../messages/messages.ts';
import { TextButton } from '../../../text/index.ts';
import type { Answers, HeldFiles } from '../reading/index.ts';
import { TidyColumns } from './tidy-columns.tsx';

type Question = HeldFiles['preview']['questions'][number];

/** What only the reader of the page can say of a file, asked here; an answer reads the file again. */
export function BenchQuestions({ held, messages, again }: BenchQuestionsProps) {
  const { questions } = held.preview;
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="bench-questions" className="bench-questions">
      <h2 id="bench-questions">{messages['bench.questions']}</h2>
      {questions.map((question) => {
        const file = held.files.find(({ name }) => question.file === name || question.file.startsWith(`${name}/`));
        if (file === undefined) return null;
        const props = { question, messages, answer: (answers: Partial<Answers>) => again(file.id, answers) };
        return question.hint === 'map' ? (
          <TidyColumns key={`${question.file} map`} {...props} />
        ) : (
          <QuestionOfChoices key={`${question.file} ${question.hint} ${question.choices[0]?.value ?? ''}`} {...props} />
        );
      })}
    </section>
  );
}

interface BenchQuestionsProps {
  readonly held: HeldFiles;
  readonly messages: Messages;
  readonly again: (id: number, answers: Partial<Answers>) => void;
}

function QuestionOfChoices({ question, messages, answer }: QuestionProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const name = useId();

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (chosen !== null) answer({ [question.hint]: chosen });
  }

  return (
    <form className="bench-question" onSubmit={onSubmit}>
      <fieldset>
        <legend>
          {question.file}: {messages[`bench.question.${question.hint}`]}
        </legend>
        {question.isOptional ? <p className="muted">{messages['bench.optional']}</p> : null}
        {question.choices.length === 0 ? (
          <input type="text" aria-label={messages[`bench.question.${question.hint}`]} onChange={({ target }) => setChosen(target.value)} />
        ) : (
          question.choices.map(({ value, sample }) => (
            <label key={value} className="bench-choice">
              <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => setChosen(value)} />
              <span>{value === 'import' || value === 'export' ? messages[`bench.choice.${value}`] : value}</span>
              {sample === null || sample === '' ? null : <span className="bench-sample">{sample}</span>}
            </label>
          ))
        )}
      </fieldset>
      <TextButton type="submit" disabled={chosen === null} text={messages['bench.answer']} />
    </form>
  );
}

interface QuestionProps {
  readonly question: Question;
  readonly messages: Messages;
  readonly answer: (answers: Partial<Answers>) => void;
}
