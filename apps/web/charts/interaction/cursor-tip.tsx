'use client';

import { setUrlParameter } from '../../lib/url-state.ts';
import type { CursorPoint } from './cursor-rows.ts';
import type { ShownSize } from './shown-size.ts';

/** What the cursor stands on: a ring around the point and its words; pinned, it offers the receipt. */
export function CursorTip({
  text,
  receipt,
  place,
  size,
  pinned,
  openReceipt,
}: Pick<CursorPoint, 'text' | 'receipt'> & {
  place: readonly [x: number, y: number] | null;
  size: Pick<ShownSize, 'width' | 'height'>;
  pinned: boolean;
  openReceipt: string;
}) {
  const [x, y] = place ?? [size.width / 2, size.height / 2];
  const left = `${((x / size.width) * 100).toFixed(2)}%`;
  const top = `${((y / size.height) * 100).toFixed(2)}%`;
  const side = x < size.width * 0.3 ? 'start' : x > size.width * 0.7 ? 'end' : 'middle';
  return (
    <>
      {place === null ? null : <span className="cursor-ring" style={{ left, top }} />}
      <div className={`cursor-tip tip-${side}${y < size.height * 0.35 ? '' : ' tip-above'}`} data-pinned={pinned} style={{ left, top }}>
        {text}
        {pinned ? (
          <button type="button" className="text-button" onClick={() => setUrlParameter('at', receipt, 'push')}>
            {openReceipt}
          </button>
        ) : null}
      </div>
    </>
  );
}
