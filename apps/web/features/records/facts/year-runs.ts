import { isMissing, type Language, type MissingReason, type ViewSeries } from '@sogdia/core';
import { formatMissingReason } from '@sogdia/core/format';
import { messagesOf } from '../../../messages/messages.ts';

/** Years in a row of which a record holds figures, or for one and the same reason none; the reason is null where it holds them. */
export type YearRun = ReturnType<typeof yearRunsOf>[number];

/** A record as runs of years with figures and without, first to last. */
export function yearRunsOf({ points }: Pick<ViewSeries, 'points'>) {
  const runs: { from: string; to: string; reason: MissingReason | null }[] = [];
  for (const { period, value } of points) {
    const reason = isMissing(value) ? value.missing : null;
    const last = runs.at(-1);
    if (last !== undefined && last.reason === reason) last.to = period;
    else runs.push({ from: period, to: period, reason });
  }
  return runs;
}

/** The years of a run as text: "1992–1999", or the one year. */
function formatYears({ from, to }: Pick<YearRun, 'from' | 'to'>): string {
  return from === to ? from : `${from}–${to}`;
}

/** The runs without figures, each with its reason in words; null where every year has one. */
export function absentYears(series: Pick<ViewSeries, 'points'>, language: Language): string | null {
  const messages = messagesOf(language);
  const absent = yearRunsOf(series).flatMap((run) =>
    run.reason === null ? [] : [[formatYears(run), formatMissingReason(run.reason, language)].join(messages['joint.colon'])],
  );
  return absent.length === 0 ? null : absent.join(messages['joint.parts']);
}
