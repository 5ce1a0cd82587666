import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';

interface State {
  broken: boolean;
}

/** Stands in for a part that broke while it was drawn. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <EmptyState
        title="Something went wrong"
        action={
          <Button look="lamp" onPress={() => location.reload()}>
            Reload
          </Button>
        }
      >
        This page could not be shown. Your journal is safe.
      </EmptyState>
    );
  }
}
