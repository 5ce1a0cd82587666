import { useState } from 'react';
import { useNavigation } from '../../api/navigation';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { AddPersonDialog } from './add-person-dialog';

/** The people page before anybody is in it. */
export function EmptyPeople() {
  const { go } = useNavigation();
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <EmptyState
        title="No one here yet"
        drawing={<Drawing />}
        action={
          <>
            <Button onPress={() => go({ name: 'import' })}>Import</Button>
            <Button look="lamp" onPress={() => setAdding(true)}>
              Add someone
            </Button>
          </>
        }
      >
        Import your colleagues, or add the three people you spoke to last.
      </EmptyState>
      <AddPersonDialog open={isAdding} departments={[]} onClose={() => setAdding(false)} />
    </>
  );
}

const Drawing = () => (
  <svg width="160" height="92" viewBox="0 0 160 92" aria-hidden="true">
    <path d="M10 78H150" stroke="var(--line-2)" />
    <path d="M40 78V62A12 12 0 0 1 64 62V78Z" fill="var(--av-3)" />
    <path d="M66 78V62A12 12 0 0 1 90 62V78Z" fill="var(--av-1)" />
    <path d="M92 78V62A12 12 0 0 1 116 62V78Z" fill="var(--av-7)" />
    <path
      d="M128 58v12M122 64h12"
      stroke="var(--lamp-line)"
      strokeWidth="2"
      strokeLinecap="round"
    />
  </svg>
);
