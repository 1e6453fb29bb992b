import { type FormEvent, useState } from 'react';
import type { Messages } from '../../../../messages/messages.ts';
import { TextButton } from '../../../text/index.ts';
import type { Answers, HeldFiles } from '../reading/index.ts';
import { guessedColumns, type TidyField, tidyFields } from './guessed-columns.ts';

type Map = NonNullable<Answers['map']>;

const units: readonly Map['unit'][] = ['usd', 'thousand usd', 'million usd', 'billion usd', 'cny', '10 thousand cny', '100 million cny'];
const nomenclatures = ['HS2022', 'HS2017', 'HS2012', 'HS2007', 'HS2002', 'HS1996', 'HS1988', 'SITC4', 'SITC3'];

/** Which column of a table of one's own holds what: chosen here, with the columns that are called so chosen before. */
export function TidyColumns({ question, messages, answer }: TidyColumnsProps) {
  const columns = question.choices.map(({ value }) => value);
  const [chosen, setChosen] = useState(() => guessedColumns(columns));
  const [fixed, setFixed] = useState<Partial<Record<TidyField, string>>>({});
  const [unit, setUnit] = useState<Map['unit']>('usd');
  const [nomenclature, setNomenclature] = useState<string>('HS2022');

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    const typed = Object.entries(fixed).filter(([field, text]) => !Object.hasOwn(chosen, field) && text.trim() !== '');
    answer({
      map: {
        columns: chosen,
        unit,
        ...(typed.length === 0 ? {} : { fixed: Object.fromEntries(typed) }),
        ...(chosen.product === undefined ? {} : { nomenclature }),
      },
    });
  }

  function choose(field: TidyField, column: string): void {
    const { [field]: _before, ...others } = chosen;
    setChosen(column === '' ? others : { ...others, [field]: column });
  }

  return (
    <form className="bench-question" onSubmit={onSubmit}>
      <fieldset>
        <legend>
          {question.file}: {messages['bench.question.map']}
        </legend>
        <p className="muted">{messages['bench.map-about']}</p>
        <div className="bench-map">
          {tidyFields.map((field) => (
            <div key={field} className="choice">
              <label htmlFor={`map-${field}`}>{messages[`bench.map.${field}`]}</label>
              <select id={`map-${field}`} value={chosen[field] ?? ''} onChange={({ target }) => choose(field, target.value)}>
                <option value="">{messages['bench.map.none']}</option>
                {columns.map((column) => (
                  <option key={column} value={column}>
                    {column}
                  </option>
                ))}
              </select>
              {chosen[field] === undefined && field !== 'value' && field !== 'product' ? (
                <input
                  type="text"
                  aria-label={messages['bench.map.fixed']({ field: messages[`bench.map.${field}`] })}
                  placeholder={messages['bench.map.same']}
                  value={fixed[field] ?? ''}
                  onChange={({ target }) => setFixed({ ...fixed, [field]: target.value })}
                />
              ) : null}
            </div>
          ))}
          <Choice
            id="map-unit"
            label={messages['bench.map.unit']}
            options={units}
            value={unit}
            onChange={(value) => setUnit(value as Map['unit'])}
          />
          {chosen.product === undefined ? null : (
            <Choice
              id="map-nomenclature"
              label={messages['bench.map.nomenclature']}
              options={nomenclatures}
              value={nomenclature}
              onChange={setNomenclature}
            />
          )}
        </div>
      </fieldset>
      <TextButton type="submit" text={messages['bench.map.read']} />
    </form>
  );
}

interface TidyColumnsProps {
  readonly question: HeldFiles['preview']['questions'][number];
  readonly messages: Messages;
  readonly answer: (answers: Partial<Answers>) => void;
}

function Choice({ id, label, options, value, onChange }: ChoiceProps) {
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}
