import type { Messages } from '../../../../messages/messages.ts';
import { TextButton, type WrittenProps } from '../../../text/index.ts';
import { bytesInWords, countInWords } from '../account/words.ts';
import { type Bench, type HeldFiles, type LastStep, mostRows } from '../reading/index.ts';

/** How far the reading is, with the way to stop it, and what came of the last file; both are spoken. */
export function BenchStatus({ bench, language, messages, onStop }: WrittenProps & { bench: Bench; onStop: () => void }) {
  const { reading, last, held } = bench;
  const count = (number: number): string => countInWords(number, language);
  return (
    <div className="bench-status">
      {reading === null ? null : (
        <div className="bench-progress">
          <progress
            max={Math.max(1, reading.size)}
            value={reading.progress?.bytes ?? 0}
            aria-label={messages['bench.reading']({ file: reading.file })}
          />
          <p>
            {messages['bench.progress']({
              bytes: bytesInWords(reading.progress?.bytes ?? 0, language),
              size: bytesInWords(reading.size, language),
              rows: count(reading.progress?.rows ?? 0),
              rejected: count(reading.progress?.rejected ?? 0),
            })}
          </p>
          <TextButton onClick={onStop} text={messages['bench.stop']} />
        </div>
      )}
      <p role="status" className={last?.kind === 'not-read' ? 'state' : undefined}>
        {reading === null
          ? last === null
            ? ''
            : outcomeInWords(last, held, messages, count)
          : messages['bench.reading']({ file: reading.file })}
      </p>
      {held === null ? null : (
        <p className="muted">
          {messages['bench.held']({ rows: count(held.files.reduce((sum, { rows }) => sum + rows, 0)), most: count(mostRows) })}
        </p>
      )}
    </div>
  );
}

function outcomeInWords(last: LastStep, held: HeldFiles | null, messages: Messages, count: (number: number) => string): string {
  const { file } = last;
  if (last.kind === 'recipe') return messages['bench.recipe-read']({ file });
  if (last.kind === 'not-read') return messages[`bench.failed.${last.why}`]({ file, what: last.what, most: count(mostRows) });
  const own = held?.files.find(({ name }) => name === file);
  const asks = held?.preview.questions.some((question) => question.file.startsWith(file) && !question.isOptional);
  if (asks) return messages['bench.asked']({ file });
  const isStopped = held?.preview.diagnostics.some((group) => group.file.startsWith(file) && group.severity === 'blocker');
  if (isStopped || own === undefined) return messages['bench.unusable']({ file });
  return messages['bench.done']({ file, kept: count(own.rows), rejected: count(own.rejected) });
}
