import type { ReactNode } from 'react';

/** A link that leads on to another page, with an arrow behind it. */
export function ForwardLink({ href, children }: ForwardLinkProps) {
  return (
    <a className="forward" href={href}>
      {children}
    </a>
  );
}

/** A link that leads on, in a line of its own. */
export function ForwardLine(props: ForwardLinkProps) {
  return (
    <p>
      <ForwardLink {...props} />
    </p>
  );
}

interface ForwardLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}
