import type { ReactNode } from 'react';

/** A section under its heading, which names it, with what it is about. */
export function TitledSection({ id, className, title, about, children }: TitledSectionProps) {
  return (
    <section className={className} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {about === undefined ? null : <p className="section-about">{about}</p>}
      {children}
    </section>
  );
}

/** A section that a rule parts from what stands over it. */
export function Band(props: Omit<TitledSectionProps, 'className'>) {
  return <TitledSection className="band" {...props} />;
}

interface TitledSectionProps {
  /** The anchor of its heading. */
  readonly id: string;
  readonly className?: string;
  readonly title: ReactNode;
  readonly about?: ReactNode;
  readonly children: ReactNode;
}
