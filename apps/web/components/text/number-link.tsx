import type { ReactNode } from 'react';

/** A number that opens its receipt: a link to the page of receipts, which the panel shows in place where scripts run. */
export function NumberLink({ cell, page, className, children }: { cell: string; page: string; className?: string; children: ReactNode }) {
  return (
    <a className={className === undefined ? 'number' : `number ${className}`} href={`${page}#${cell}`} data-cell={cell}>
      {children}
    </a>
  );
}
