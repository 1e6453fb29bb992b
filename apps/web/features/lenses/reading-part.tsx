'use client';

import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { InteractiveChart } from '../../charts/interaction/interactive-chart.tsx';
import { type FetchedChart, leadToPage, takeCharts } from './fetched-charts.ts';
import { useShownReading } from './shown-reading.ts';

/** A part of a page that another reading says differently: as the page came, or as the page of the reading that is shown has it. */
export function ReadingPart({ name, children }: { name: string; children: ReactNode }) {
  const reading = useShownReading();
  if (reading === null)
    return (
      <div className="reading-part" data-reading={name}>
        {children}
      </div>
    );
  return <FetchedPart key={reading.path} name={name} path={reading.path} part={reading.page.querySelector(`[data-reading="${name}"]`)} />;
}

/** A part as another page has it, with its charts brought to life. */
function FetchedPart({ name, path, part }: { name: string; path: string; part: Element | null }) {
  const place = useRef<HTMLDivElement>(null);
  const [charts, setCharts] = useState<readonly FetchedChart[]>([]);
  useLayoutEffect(() => {
    if (part === null) return;
    const copy = document.importNode(part, true);
    setCharts(takeCharts(copy, path));
    leadToPage(copy);
    place.current?.replaceChildren(...copy.childNodes);
  }, [part, path]);
  return (
    <>
      <div ref={place} className="reading-part" data-reading={name} />
      {charts.map(({ place: chart, props, drawings }) =>
        createPortal(
          <InteractiveChart {...props}>
            <div className="reading-part" dangerouslySetInnerHTML={drawings} />
          </InteractiveChart>,
          chart,
        ),
      )}
    </>
  );
}
