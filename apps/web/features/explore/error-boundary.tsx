import { Component, type ReactNode } from 'react';

interface Props {
  /** What is shown stands for this; with another one it is tried again. */
  readonly subject: string;
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly hasFailed: boolean;
  readonly subject: string;
}

/** What it holds, or, where that cannot be drawn, what stands for it; the rest of the page stays as it is. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false, subject: this.props.subject };

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps({ subject }: Props, state: State): State | null {
    return subject === state.subject ? null : { hasFailed: false, subject };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
