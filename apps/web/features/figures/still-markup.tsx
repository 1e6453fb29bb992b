'use client';

import { useState } from 'react';

/**
 * Markup that never changes, under a name made from its content. An exported page brings it once, in its HTML, and gives an empty
 * `stillMarkup` here (scripts/drop-second-markup.ts): what stands in the page under the name is kept then.
 */
export function StillMarkup({ name, stillMarkup }: { name: string; stillMarkup: string }) {
  const [markup] = useState(() => ({ __html: stillMarkup === '' ? standingMarkup(name) : stillMarkup }));
  return <div className="still-drawing" data-still-name={name} dangerouslySetInnerHTML={markup} />;
}

function standingMarkup(name: string): string {
  if (typeof document === 'undefined') return '';
  return document.querySelector(`[data-still-name="${name}"]`)?.innerHTML ?? '';
}
