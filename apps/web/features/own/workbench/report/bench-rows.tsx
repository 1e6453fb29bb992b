import { formatNumber } from '@sogdia/core/format';
import { type ReactNode, useEffect, useState } from 'react';
import { saveFile } from '../../../../exports/saving/save-file.ts';
import type { Correction } from '../../../../lib/own-files.ts';
import { listenTo } from '../../../../lib/promises/listen-to.ts';
import type { Messages } from '../../../../messages/messages.ts';
import { Fault, TextButton, type WrittenProps } from '../../../text/index.ts';
import { countInWords } from '../account/words.ts';
import { CorrectCell } from '../corrections/correct-cell.tsx';
import {
  type BenchEngine,
  type Correctable,
  type HeldFiles,
  type ListAsked,
  type ListColumn,
  type ListPage,
  listColumns,
} from '../reading/index.ts';
import { ReportPart } from './report-part.tsx';

/** So many lines are shown at first, and more whenever they are asked for. */
const step = 50;

/** So long nothing is asked after a letter is typed, in milliseconds. */
const pause = 200;

/** The rows that are kept of files, or the records that are rejected: searched, narrowed by column and sorted by their reader, and taken along. */
export function BenchRows({ of, held, engine, onCorrect, language, messages }: BenchRowsProps) {
  const [asked, setAsked] = useState<ListAsked>({ ...first, of });
  const [isOpen, setOpen] = useState(false);
  const [page, setPage] = useState<ListPage | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    let leave = (): void => undefined;
    const timer = setTimeout(() => {
      setFailed(false);
      leave = listenTo(engine.list({ ...asked, words: wordsOf(held, messages) }), setPage, () => setFailed(true));
    }, pause);
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [engine, held, asked, isOpen]);

  const ask = (part: Partial<ListAsked>): void => setAsked({ ...asked, most: step, ...part });
  const count = (number: number): string => countInWords(number, language);
  const lines = held.files.reduce((sum, file) => sum + (of === 'rows' ? file.rows : file.rejected), 0);
  if (lines === 0) return null;
  const isWhole = asked.search === '' && Object.keys(asked.only).length === 0;
  const take = async (): Promise<void> =>
    saveFile({
      name: of === 'rows' ? 'rows.csv' : 'rejects.csv',
      content:
        of === 'rejected' && isWhole ? await engine.rejected() : await engine.listAsCsv({ ...asked, words: wordsOf(held, messages) }),
    });
  return (
    <ReportPart
      id={`bench-${of}`}
      heading={messages[of === 'rows' ? 'bench.rows-kept' : 'bench.rows-rejected']}
      comesTo={count(lines)}
      isOpen={false}
      onToggle={setOpen}
    >
      <div className="bench-map">
        <label className="choice">
          <span>{messages['bench.search']}</span>
          <input type="search" value={asked.search} onChange={({ target }) => ask({ search: target.value })} />
        </label>
        {(page?.facets ?? [])
          .filter(([column, values]) => values.length > 1 || asked.only[column] !== undefined)
          .map(([column, values]) => (
            <label key={column} className="choice">
              <span>{nameOf(column, messages)}</span>
              <select value={asked.only[column] ?? ''} onChange={({ target }) => ask({ only: onlyWith(asked.only, column, target.value) })}>
                <option value="">{messages['bench.all-values']}</option>
                {values.map(([value, name, many]) => (
                  <option key={value} value={value}>{`${name} (${count(many)})`}</option>
                ))}
              </select>
            </label>
          ))}
      </div>
      {failed ? <Fault title={messages['bench.list-failed']} help={messages['bench.failed-help']} /> : null}
      <p role="status">
        {page === null
          ? messages['bench.looking']
          : messages['bench.listed']({ shown: count(page.lines.length), total: count(page.total) })}
      </p>
      {page === null ? null : (
        <>
          <ListedTable {...{ page, asked, ask, onCorrect, language, messages }} />
          {of === 'rejected' && page.correctable.includes(null) ? <p className="muted">{messages['bench.not-correctable']}</p> : null}
          <p>
            {page.lines.length < page.total ? (
              <TextButton onClick={() => ask({ most: asked.most + step })} text={messages['bench.more-lines']} />
            ) : null}{' '}
            <TextButton onClick={take} text={messages[of === 'rows' ? 'bench.take-rows' : 'bench.take-rejected']} />
          </p>
        </>
      )}
    </ReportPart>
  );
}

interface BenchRowsProps extends WrittenProps {
  readonly of: ListAsked['of'];
  readonly held: HeldFiles;
  readonly engine: BenchEngine;
  readonly onCorrect: ((id: number, correction: Correction) => void) | null;
}

const first = { search: '', only: {}, sort: 'line', isDescending: false, most: step, words: {} } as const;
const flows = ['export', 'import', 're-export', 're-import', 'turnover'] as const;

/** What flows and reasons are called. */
function wordsOf({ preview }: HeldFiles, messages: Messages): ListAsked['words'] {
  const codes = preview.diagnostics.map(({ code, title }) => [code, title] as const);
  return Object.fromEntries([...flows.map((flow) => [flow, messages[`bench.flow-of.${flow}`]] as const), ...codes]);
}

function nameOf(column: ListColumn, messages: Messages): string {
  return column === 'column' || column === 'value' || column === 'corrected'
    ? messages[`bench.list.${column}`]
    : messages[`bench.${column}`];
}

function onlyWith(only: ListAsked['only'], column: ListColumn, value: string): ListAsked['only'] {
  const { [column]: _before, ...others } = only;
  return value === '' ? others : { ...others, [column]: value };
}

const correctedAt = listColumns.rows.indexOf('corrected');

/** The lines that are shown, under buttons that sort by a column. */
function ListedTable({ page, asked, ask, onCorrect, language, messages }: ListedTableProps) {
  const { of, sort, isDescending } = asked;
  const heading = messages[of === 'rows' ? 'bench.rows-kept' : 'bench.rows-rejected'];
  const isCorrected = page.lines.some((texts) => (texts[correctedAt] ?? '') !== '');
  const columns = listColumns[of]
    .filter((column) => column !== 'corrected' || isCorrected)
    .map((column) => [column, of === 'rows' && column === 'value' ? 'amount' : 'text'] as const);
  const [, ...others] = columns;
  const cellOf = (column: ListColumn, text: string, correctable: Correctable | null): ReactNode => {
    if (column !== 'value') return text;
    if (of === 'rows') return formatNumber(Number(text), { significant: 12 }, language);
    if (correctable === null || onCorrect === null) return text;
    return <CorrectCell cell={correctable} {...{ onCorrect, language, messages }} />;
  };
  return (
    <section className="table-scroll" aria-label={messages['table.region']({ title: heading })}>
      <table className="numbers plain bench-listed">
        <caption className="visually-hidden">{heading}</caption>
        <thead>
          <tr>
            {columns.map(([column, holds]) => (
              <th
                key={column}
                scope="col"
                className={holds}
                aria-sort={sort === column ? (isDescending ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" onClick={() => ask({ sort: column, isDescending: sort === column && !isDescending })}>
                  {nameOf(column, messages)}
                  {sort === column ? <span aria-hidden="true">{isDescending ? ' ↓' : ' ↑'}</span> : null}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.lines.map(([head, ...texts], line) => (
            <tr key={`${line} ${texts.join('|')}`}>
              <th scope="row">{head}</th>
              {others.map(([column, holds], at) => (
                <td key={column} className={holds}>
                  {cellOf(column, texts[at] ?? '', page.correctable[line] ?? null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ListedTableProps extends WrittenProps, Pick<BenchRowsProps, 'onCorrect'> {
  readonly page: ListPage;
  readonly asked: ListAsked;
  readonly ask: (part: Partial<ListAsked>) => void;
}
