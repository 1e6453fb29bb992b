import { ChartKey, WhyLink } from '../figures/index.ts';
import type { WrittenProps } from '../text/index.ts';

/** How to read a chart of two records: which line is whose, what the band, the hatching and the strokes are; and why there are two. */
export function RecordsKey({ language, messages }: WrittenProps) {
  const rows = [
    { sign: 'own', text: messages['records.key-own'] },
    { sign: 'mirror', text: messages['records.key-partner'] },
    { sign: 'band', text: messages['records.key-band'] },
    { sign: 'void', text: messages['records.key-void'] },
    { sign: 'joint', text: messages['key.joint'] },
  ] as const;
  return (
    <>
      <ChartKey rows={rows} />
      <WhyLink language={language} messages={messages} />
    </>
  );
}
