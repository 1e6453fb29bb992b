import { type FormEvent, useState } from 'react';
import type { TidyMap } from '../../../../lib/own-files.ts';
import { TextButton, type WrittenProps } from '../../../text/index.ts';
import type { Answers, BenchEngine, GivenFile, Look } from '../reading/index.ts';
import { filled } from './column-roles.ts';
import { HeadTable } from './head-table.tsx';
import { LookResult } from './look-result.tsx';
import { MapSettings } from './map-settings.tsx';
import { useLook } from './use-look.ts';

/** How a table of one's own is read: its first lines, for what each column is taken, and at once what they become. */
export function MapForm({ id, file, engine, answer, language, messages }: MapFormProps) {
  const [said, setSaid] = useState<Partial<Answers>>({});
  const answers = { ...file.answers, ...said };
  const { look, isWaiting, hasFailed } = useLook(engine, id, { ...file, answers });
  if (look === null)
    return (
      <p className={hasFailed ? 'state' : 'state loading'} role="status">
        {hasFailed ? messages['bench.no-lines']({ file: file.name }) : messages['bench.looking']}
      </p>
    );
  const own = ownMap(look, answers.map);
  const change = (map: TidyMap): void => setSaid({ ...said, map: { ...filled(map), columns: map.columns, unit: map.unit } });
  const name = (unknown: string, meant: string): void => setSaid({ ...said, names: { ...answers.names, [unknown]: meant } });

  function setDecimal(decimal: Answers['decimal']): void {
    const { decimal: _before, ...others } = said;
    setSaid(decimal === undefined ? others : { ...others, decimal });
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    const { header, ...others } = own;
    answer({ ...said, map: look?.isFound === true || header === undefined ? others : own });
  }

  const map = look.known === null ? own : { ...look.map, ...own, ...joined(look.map, own) };
  const props = { look, map, change, language, messages };
  return (
    <form className="bench-question bench-mapping" aria-label={`${file.name}: ${messages['bench.question.map']}`} onSubmit={onSubmit}>
      <div>
        <b>
          {file.name}: {messages['bench.question.map']}
        </b>
        <p className="muted">{messages['bench.map-about']}</p>
      </div>
      <HeadTable {...props} own={own} />
      <MapSettings {...props} own={own} decimal={answers.decimal ?? ''} onDecimal={setDecimal} />
      <LookResult {...{ look, isWaiting, language, messages }} onName={name} />
      <TextButton type="submit" disabled={isWaiting || look.blockers.length > 0} text={messages['bench.map.read']} />
    </form>
  );
}

interface MapFormProps extends WrittenProps {
  readonly id: number;
  readonly file: GivenFile;
  readonly engine: BenchEngine;
  readonly answer: (answers: Partial<Answers>) => void;
}

/** The map that is changed: what was said, else what is proposed; of a layout that is known only what is said beside it. */
function ownMap({ known, map, header }: Look, said: TidyMap | undefined): TidyMap {
  if (said !== undefined) return said;
  return known === null ? { ...map, ...(header === null ? {} : { header }) } : { columns: {}, unit: '' };
}

function joined(map: TidyMap, own: TidyMap): Pick<TidyMap, 'columns' | 'fixed' | 'unit'> {
  return { columns: { ...map.columns, ...own.columns }, fixed: { ...map.fixed, ...own.fixed }, unit: own.unit || map.unit };
}
