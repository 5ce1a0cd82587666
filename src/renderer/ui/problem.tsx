import { Banner } from './banner';
import { Button } from './button';

interface ProblemProps {
  /** What could not be done: "Could not read this week." */
  title: string;
  error: Error;
  onRetry?: () => unknown;
}

/** An error where its content would stand, with what is safe and a way on. */
export function Problem({ title, error, onRetry }: ProblemProps) {
  return (
    <Banner
      tone="error"
      action={
        onRetry && (
          <Button size="small" onPress={() => onRetry()}>
            Try again
          </Button>
        )
      }
    >
      <strong>{title}</strong> {error.message}
    </Banner>
  );
}
