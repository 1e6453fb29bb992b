import { TextButton } from '../../text/index.ts';
import type { DraftTexts } from './draft-texts.ts';

/** How far a check is, and the way to end it. Without a share, how far is not known yet. */
export function DraftProgress({ share, texts, onStop }: { share: number | null; texts: DraftTexts; onStop: () => void }) {
  return (
    <div className="draft-progress">
      <p role="status">{share === null ? texts.loading : texts.reading}</p>
      <progress max={100} value={share === null ? undefined : Math.round(share * 100)} aria-label={texts.reading} />
      <TextButton onClick={onStop} text={texts.stop} />
    </div>
  );
}
