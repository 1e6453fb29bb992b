import { formatNumber } from '@sogdia/core/format';
import { useEffect, useState } from 'react';
import { saveFile } from '../../../../exports/saving/save-file.ts';
import { listenTo } from '../../../../lib/promises/listen-to.ts';
import type { Messages } from '../../../../messages/messages.ts';
import { Fault, TextButton, type WrittenProps } from '../../../text/index.ts';
import { type BenchEngine, type HeldFiles, type ListAsked, type ListColumn, type ListPage, listColumns } from '../reading/index.ts';
import { ReportPart } from './report-part.tsx';
import { countInWords } from './words.ts';

/** So many lines are shown at first, and more whenever they are asked for. */
const step = 50;

/** So long nothing is asked after a letter is typed, in milliseconds. */
const pause = 200;

/** The rows that are kept of files, or the records that are rejected: searched, narrowed by column and sorted by their reader, and taken along. */
export function BenchRows({ of, held, engine, language, messages }: BenchRowsProps) {
  const [asked, setAsked] = useState<Omit<ListAsked, 'words'>>({ of, search: '', only: {}, sort: 'line', isDescending: false, most: step });
  const [isOpen, setOpen] = useState(false);
  const [page, setPage] = useState<ListPage | null>(null);
  const [failed, setFailed] = useState(false);
  const whole: ListAsked = { ...asked, words: wordsOf(held, messages) };
  const key = JSON.stringify(asked);
  useEffect(() => {
    if (!isOpen) return;
    setFailed(false);
    let leave: (() => void) | null = null;
    const timer = setTimeout(() => {
      leave = listenTo(engine.list(whole), setPage, () => setFailed(true));
    }, pause);
    return () => {
      clearTimeout(timer);
      leave?.();
    };
  }, [engine, held, key, isOpen]);

  const ask = (part: Partial<ListAsked>): void => setAsked({ ...asked, most: step, ...part });
  const count = held.files.reduce((sum, file) => sum + (of === 'rows' ? file.rows : file.rejected), 0);
  if (count === 0) return null;
  const heading = messages[of === 'rows' ? 'bench.rows-kept' : 'bench.rows-rejected'];
  const take = (): void => {
    const csv =
      of === 'rejected' && asked.search === '' && Object.keys(asked.only).length === 0 ? engine.rejected() : engine.listAsCsv(whole);
    csv.then((content) => saveFile({ name: of === 'rows' ? 'rows.csv' : 'rejects.csv', content }));
  };
  return (
    <ReportPart id={`bench-${of}`} heading={heading} comesTo={countInWords(count, language)} isOpen={false} onToggle={setOpen}>
      <div className="bench-map">
        <label className="choice">
          <span>{messages['bench.search']}</span>
          <input type="search" value={asked.search} onChange={({ target }) => ask({ search: target.value })} />
        </label>
        {(page?.facets ?? []).map(([column, values]) =>
          values.length < 2 && asked.only[column] === undefined ? null : (
            <label key={column} className="choice">
              <span>{messages[`bench.list.${column}`]}</span>
              <select value={asked.only[column] ?? ''} onChange={({ target }) => ask({ only: onlyWith(asked.only, column, target.value) })}>
                <option value="">{messages['bench.all-values']}</option>
                {values.map(([value, name, lines]) => (
                  <option key={value} value={value}>
                    {`${name} (${countInWords(lines, language)})`}
                  </option>
                ))}
              </select>
            </label>
          ),
        )}
      </div>
      {failed ? <Fault title={messages['bench.list-failed']} help={messages['bench.failed-help']} /> : null}
      {page === null ? (
        <p className="state loading" role="status">
          {messages['bench.looking']}
        </p>
      ) : (
        <>
          <p role="status">
            {messages['bench.listed']({ shown: countInWords(page.lines.length, language), total: countInWords(page.total, language) })}
          </p>
          <ListedTable {...{ of, page, asked, heading, ask, language, messages }} />
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
}

const flows = ['export', 'import', 're-export', 're-import', 'turnover'] as const;

/** What flows and reasons are called. */
function wordsOf({ preview }: HeldFiles, messages: Messages): ListAsked['words'] {
  const codes = preview.diagnostics.map(({ code }) => [code, messages[`bench.code.${code}`]] as const);
  return Object.fromEntries([...flows.map((flow) => [flow, messages[`bench.flow-of.${flow}`]] as const), ...codes]);
}

function onlyWith(only: ListAsked['only'], column: ListColumn, value: string): ListAsked['only'] {
  const { [column]: _before, ...others } = only;
  return value === '' ? others : { ...others, [column]: value };
}

/** The lines that are shown, under buttons that sort by a column. */
function ListedTable({ of, page, asked, heading, ask, language, messages }: ListedTableProps) {
  return (
    <section className="table-scroll" aria-label={messages['table.region']({ title: heading })}>
      <table className="numbers plain bench-listed">
        <caption className="visually-hidden">{heading}</caption>
        <thead>
          <tr>
            {listColumns[of].map((column) => (
              <th
                key={column}
                scope="col"
                className={column === 'value' && of === 'rows' ? 'amount' : 'text'}
                aria-sort={asked.sort !== column ? undefined : asked.isDescending ? 'descending' : 'ascending'}
              >
                <button type="button" onClick={() => ask({ sort: column, isDescending: asked.sort === column && !asked.isDescending })}>
                  {messages[`bench.list.${column}`]}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.lines.map((texts) => (
            <tr key={texts.join('|')}>
              <th scope="row">{texts[0]}</th>
              {listColumns[of].slice(1).map((column, at) => (
                <td key={column} className={column === 'value' && of === 'rows' ? 'amount' : 'text'}>
                  {column === 'value' && of === 'rows' ? formatNumber(Number(texts[at + 1]), { significant: 12 }, language) : texts[at + 1]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ListedTableProps extends WrittenProps {
  readonly of: ListAsked['of'];
  readonly page: ListPage;
  readonly asked: Omit<ListAsked, 'words'>;
  readonly heading: string;
  readonly ask: (part: Partial<ListAsked>) => void;
}
