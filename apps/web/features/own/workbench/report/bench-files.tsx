import { formatAmount } from '@sogdia/core';
import { ownValue } from '@sogdia/core/model';
import type { Correction } from '../../../../lib/own-files.ts';
import { Fact, TextButton, type WrittenProps } from '../../../text/index.ts';
import { accountInWords, bytesInWords, countInWords, spanInWords } from '../account/words.ts';
import { MadeCorrections } from '../corrections/made-corrections.tsx';
import { UnknownNames } from '../mapping/unknown-names.tsx';
import type { HeldFile, HeldFiles } from '../reading/index.ts';
import { ReportPart } from './report-part.tsx';

type FilePreview = HeldFiles['preview']['files'][number];

/** What each file is: provider, layout, encoding, how its records add up, what it covers. */
export function BenchFiles({ held, language, messages, onForget, onChange, onName, onUndo }: BenchFilesProps) {
  return (
    <ReportPart
      id="bench-files"
      heading={messages['bench.files']}
      comesTo={held.files.map(({ name }) => name).join(messages['joint.list'])}
      isOpen={held.files.some(({ rejected, answers }) => rejected > 0 || answers.corrections !== undefined)}
    >
      {held.files.map((file) => (
        <article key={file.id} className="bench-file" aria-label={file.name}>
          <header>
            <h3>{file.name}</h3>
            {previewsOf(held, file).some(({ provider }) => provider === 'tidy') ? (
              <TextButton onClick={() => onChange(file.id)} text={messages['bench.change-columns']({ file: file.name })} />
            ) : null}
            <TextButton onClick={() => onForget(file.id)} text={messages['bench.forget']({ file: file.name })} />
          </header>
          {file.recipe === null ? null : <p>{messages['bench.by-recipe']({ file: file.recipe })}</p>}
          <UnknownNames unknown={file.unknown} onName={(name, meant) => onName(file.id, name, meant)} messages={messages} />
          <MadeCorrections
            corrections={file.answers.corrections ?? []}
            rows={countInWords(correctedRows(previewsOf(held, file)), language)}
            onUndo={(correction) => onUndo(file.id, correction)}
            messages={messages}
          />
          <FileFacts file={file} previews={previewsOf(held, file)} {...{ held, language, messages }} />
        </article>
      ))}
    </ReportPart>
  );
}

interface BenchFilesProps extends WrittenProps {
  readonly held: HeldFiles;
  readonly onForget: (id: number) => void;
  readonly onChange: (id: number) => void;
  readonly onName: (id: number, name: string, meant: string) => void;
  readonly onUndo: (id: number, correction: Correction) => void;
}

/** How many rows of files were read of cells that their reader corrected. */
function correctedRows(previews: readonly FilePreview[]): number {
  return previews.flatMap(({ rules }) => rules).reduce((sum, [rule, count]) => (rule === 'corrected' ? sum + count : sum), 0);
}

/** The previews of a file; of an archive those of its files. */
function previewsOf({ preview }: HeldFiles, { name }: HeldFile): readonly FilePreview[] {
  return preview.files.filter(({ file }) => file === name || file.startsWith(`${name}/`));
}

function FileFacts({ file, previews, held, language, messages }: FactsProps) {
  const count = (number: number): string => countInWords(number, language);
  return (
    <dl className="facts">
      <Fact term={messages['bench.size']}>
        {messages['bench.size-of']({
          bytes: bytesInWords(file.size, language),
          lines: count(previews.reduce((sum, { lines }) => sum + lines, 0)),
        })}
      </Fact>
      <Fact term={messages['bench.sha']}>
        <code>{file.sha256}</code>
      </Fact>
      {previews.map((preview) => (
        <MemberFacts key={preview.file} {...{ file, preview, held, language, messages }} />
      ))}
    </dl>
  );
}

interface FactsProps extends WrittenProps {
  readonly file: HeldFile;
  readonly previews: readonly FilePreview[];
  readonly held: HeldFiles;
}

function MemberFacts({ file, preview, held, language, messages }: Omit<FactsProps, 'previews'> & { readonly preview: FilePreview }) {
  const { recognition, totals, rejected, coverage, rules, vintage } = preview;
  const count = (number: number): string => countInWords(number, language);
  const named = (codes: readonly string[]): string =>
    codes.length > 5
      ? messages['bench.economies-count']({ count: count(codes.length) })
      : codes.map((code) => ownValue(held.names, code) ?? code).join(messages['joint.list']);
  return (
    <>
      {preview.file === file.name ? null : <Fact term={messages['bench.files']}>{preview.file}</Fact>}
      {recognition === null ? null : (
        <>
          <Fact term={messages['bench.provider']}>
            {messages['bench.provider-of']({
              provider: messages[`bench.provider.${recognition.provider}`],
              share: formatAmount(recognition.confidence, 'ratio', language),
            })}
          </Fact>
          <Fact term={messages['bench.layout']}>{recognition.layoutInWords}</Fact>
          <Fact term={messages['bench.encoding']}>
            {recognition.encoding + messages['joint.clause'] + messages[`bench.encoding-by.${recognition.encodingBy}`]}
          </Fact>
        </>
      )}
      {vintage === null ? null : <Fact term={messages['bench.release']}>{vintage}</Fact>}
      <Fact term={messages['bench.records']}>
        {accountInWords(totals, language, messages)}
        <br />
        <span className="muted">
          {messages['bench.kept-as']({
            leaves: count(totals.leaves),
            aggregates: count(totals.aggregates),
            others: count(totals.others),
          })}
        </span>
      </Fact>
      {rejected.length === 0 ? null : (
        <Fact term={messages['bench.rejected-as']}>
          {rejected.map(([, many, reason]) => `${reason}${messages['joint.colon']}${count(many)}`).join(messages['joint.parts'])}
        </Fact>
      )}
      <Fact term={messages['bench.repairs']}>
        {rules.length === 0 ? messages['bench.no-repairs'] : rules.map(([, , words]) => words).join(messages['joint.parts'])}
      </Fact>
      <Fact term={messages['bench.covers']}>
        {messages['bench.covers-of']({
          reporters: named(coverage.reporters),
          partners: named(coverage.partners),
          periods: spanInWords(coverage.periods),
        })}
      </Fact>
    </>
  );
}
