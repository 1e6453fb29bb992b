import type { ReactNode } from 'react';
import { Folded } from '../../../text/index.ts';

/** A part of the report under its heading and what it comes to, opened by who asks for it. */
export function ReportPart({ id, heading, comesTo, isOpen, onToggle, children }: ReportPartProps) {
  return (
    <section aria-labelledby={id}>
      <Folded
        className="more bench-fold"
        open={isOpen}
        summary={<h2 id={id}>{heading}</h2>}
        count={comesTo}
        onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}
      >
        {children}
      </Folded>
    </section>
  );
}

interface ReportPartProps {
  readonly id: string;
  readonly heading: string;
  /** What it says in short. */
  readonly comesTo: string;
  /** Whether it is open at first. */
  readonly isOpen: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}
