'use client';

import { useState } from 'react';
import { keptMarkup } from './kept-markup.ts';

/** Markup that never changes, by its name: in the browser, what stands in the page already. */
export function StillMarkup({ name }: { name: string }) {
  const [markup] = useState(() => ({ __html: typeof window === 'undefined' ? keptMarkup(name) : standingMarkup(name) }));
  return <div className="still-drawing" data-still-name={name} dangerouslySetInnerHTML={markup} />;
}

function standingMarkup(name: string): string {
  return document.querySelector(`[data-still-name="${name}"]`)?.innerHTML ?? '';
}
