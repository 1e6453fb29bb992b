'use client';

import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useId, useReducer, useRef, useState } from 'react';
import { setUrlParameter, useUrlParameter } from '../../lib/url-state.ts';
import { type CursorState, isCursorKey, moveCursor, restingCursor } from './cursor-reducer.ts';
import type { CursorRows } from './cursor-rows.ts';
import { CursorTip } from './cursor-tip.tsx';
import { nearestPoint } from './nearest-point.ts';
import { placeOfPoint } from './place-of-point.ts';
import { type KeptChart, rememberChart } from './shown-charts.ts';
import type { ShownSize } from './shown-size.ts';

/** Milliseconds without a step before a point is spoken, so that a held key does not flood the listener. */
const quiet = 160;
/** The chart is one stop of the Tab key; the arrow keys move inside it. */
const oneTabStop = 0;

/**
 * A cursor over charts that are already on the page: keys, pointer and touch move it, what it stands on is shown and spoken. The
 * drawings come as children and are the same without it. One that is kept carries in the page what it needs, so that another page can
 * fetch it and bring it to life.
 */
export function InteractiveChart({
  rows,
  sizes,
  texts,
  tableId,
  hasEvents,
  isKept = false,
  children,
}: KeptChart & { isKept?: boolean; children: ReactNode }) {
  const group = useRef<HTMLFieldSetElement>(null);
  const hintId = useId();
  const eventsOff = useUrlParameter('events') === '0';
  const pin = useUrlParameter('pin');
  const [spoken, setSpoken] = useState('');
  const [size, setSize] = useState<ShownSize | undefined>(sizes.at(-1));
  const layout = sizes.findIndex(({ id }) => id === size?.id);
  const lengths = rows.map((row) => row.length);
  const [cursor, dispatch] = useReducer(
    (state: CursorState, event: Parameters<typeof moveCursor>[1]) => moveCursor(state, event, lengths),
    restingCursor,
  );
  const point = cursor.at === null ? undefined : rows[cursor.at.row]?.[cursor.at.column];

  useEffect(() => {
    const element = group.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      setSize(sizes.findLast(({ from }) => width >= from) ?? sizes[0]);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [sizes]);

  useEffect(
    () => rememberChart(window.location.pathname, { rows, sizes, texts, tableId, hasEvents }),
    [rows, sizes, texts, tableId, hasEvents],
  );

  useEffect(() => {
    const place = pin === null ? null : placeOfReceipt(rows, pin);
    if (place !== null) dispatch({ kind: 'restore', ...place });
  }, [pin, rows]);

  useEffect(() => {
    const timer = setTimeout(() => setSpoken(point !== undefined && group.current === document.activeElement ? point.text : ''), quiet);
    return () => clearTimeout(timer);
  }, [point]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== group.current || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'i' && point !== undefined) setUrlParameter('at', point.receipt, 'push');
    else if (event.key === 'v') toggleTable(tableId);
    else if (isCursorKey(event.key)) dispatch({ kind: 'key', key: event.key });
    else return;
    event.preventDefault();
    if (event.key === 'Enter' && cursor.at !== null) setUrlParameter('pin', cursor.pinned ? null : (point?.receipt ?? null));
    if (event.key === 'Escape') setUrlParameter('pin', null);
  }

  function placeUnder(event: PointerEvent): { readonly row: number; readonly column: number } | null {
    const element = group.current;
    if (element === null || size === undefined) return null;
    const box = element.getBoundingClientRect();
    const scale = size.width / box.width;
    const places = rows.map((row) => row.map((candidate) => placeOfPoint(candidate, layout)));
    return nearestPoint(places, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
  }

  function onPointerMove(event: PointerEvent): void {
    const place = placeUnder(event);
    if (place !== null) dispatch({ kind: 'over', ...place });
  }

  function onClick(event: PointerEvent): void {
    if ((event.target as Element).closest('a, text[data-receipt], tspan[data-receipt], .cursor-tip') !== null) return;
    const place = placeUnder(event);
    if (place === null) return;
    const same = cursor.pinned && cursor.at?.row === place.row && cursor.at.column === place.column;
    dispatch({ kind: 'pin', ...place });
    setUrlParameter('pin', same ? null : (rows[place.row]?.[place.column]?.receipt ?? null));
  }

  return (
    <div
      className="interactive"
      data-events={eventsOff ? 'off' : 'on'}
      data-chart={isKept ? JSON.stringify({ rows, sizes, texts, tableId, hasEvents }) : undefined}
    >
      {hasEvents ? (
        <label className="switch needs-script">
          <input type="checkbox" checked={!eventsOff} onChange={(event) => setUrlParameter('events', event.target.checked ? null : '0')} />
          {texts.events}
        </label>
      ) : null}
      <fieldset
        ref={group}
        className="chart-cursor"
        aria-label={texts.label}
        aria-describedby={hintId}
        tabIndex={oneTabStop}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onPointerLeave={() => dispatch({ kind: 'leave' })}
        onPointerUp={onClick}
      >
        {children}
        {point === undefined || size === undefined ? null : (
          <CursorTip
            text={point.text}
            receipt={point.receipt}
            place={placeOfPoint(point, layout)}
            size={size}
            pinned={cursor.pinned}
            openReceipt={texts.openReceipt}
          />
        )}
      </fieldset>
      <p id={hintId} className="hint needs-script">
        {texts.hint}
      </p>
      {cursor.help ? (
        <dl className="key-help">
          {texts.keys.map(({ keys, does }) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}

function placeOfReceipt(rows: CursorRows, id: string): { readonly row: number; readonly column: number } | null {
  const row = rows.findIndex((points) => points.some((point) => point.receipt === id));
  if (row === -1) return null;
  return { row, column: rows[row]?.findIndex((point) => point.receipt === id) ?? 0 };
}

function toggleTable(id: string): void {
  const table = document.getElementById(id);
  if (table instanceof HTMLDetailsElement) table.open = !table.open;
}
