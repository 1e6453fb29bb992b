import type { Messages } from '../../messages/messages.ts';
import { ChartKey } from '../figures/index.ts';

/** How to read a chart of two records: which line is whose, what the band, the hatching and the strokes are. */
export function RecordsKey({ messages }: { messages: Messages }) {
  const rows = [
    { sign: 'own', text: messages['records.key-own'] },
    { sign: 'mirror', text: messages['records.key-partner'] },
    { sign: 'band', text: messages['records.key-band'] },
    { sign: 'void', text: messages['records.key-void'] },
    { sign: 'joint', text: messages['key.joint'] },
  ] as const;
  return <ChartKey rows={rows} />;
}
