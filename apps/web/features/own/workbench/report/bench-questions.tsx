import { type FormEvent, useId, useState } from 'react';
import type { Messages } from '../../../../messages/messages.ts';
import { TextButton, type WrittenProps } from '../../../text/index.ts';
import { MapForm } from '../mapping/map-form.tsx';
import type { Answers, BenchEngine, GivenFile, HeldFiles } from '../reading/index.ts';

type Question = HeldFiles['preview']['questions'][number];

/** What only the reader of the page can say of a file, asked here; an answer reads the file again. A file whose columns are to be changed is asked too. */
export function BenchQuestions({ held, given, changing, engine, language, messages, again }: BenchQuestionsProps) {
  const { questions } = held.preview;
  const asked = questions.flatMap((question) => {
    const file = held.files.find(({ name }) => question.file === name || question.file.startsWith(`${name}/`));
    return file === undefined ? [] : [{ question, id: file.id }];
  });
  const mapped = new Set([
    ...asked.flatMap(({ question, id }) => (question.hint === 'map' ? [id] : [])),
    ...(changing === null ? [] : [changing]),
  ]);
  if (asked.length + mapped.size === 0) return null;
  return (
    <section aria-labelledby="bench-questions" className="bench-questions">
      <h2 id="bench-questions">{messages['bench.questions']}</h2>
      {asked
        .filter(({ question }) => question.hint !== 'map')
        .map(({ question, id }) => (
          <QuestionOfChoices
            key={`${question.file} ${question.hint} ${question.choices[0]?.value ?? ''}`}
            {...{ question, messages }}
            answer={(answers) => again(id, answers)}
          />
        ))}
      {[...mapped].map((id) => {
        const file = given.get(id);
        return file === undefined ? null : (
          <MapForm key={`${id} ${file.name}`} {...{ id, file, engine, language, messages }} answer={(answers) => again(id, answers)} />
        );
      })}
    </section>
  );
}

interface BenchQuestionsProps extends WrittenProps {
  readonly held: HeldFiles;
  readonly given: ReadonlyMap<number, GivenFile>;
  /** The file whose columns are to be changed, though it was read. */
  readonly changing: number | null;
  readonly engine: BenchEngine;
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
