import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

/** State that is still there when a page is left and come back to within five minutes of its last change. */
export function useKeptState<Value>(
  key: string,
  initial: Value
): readonly [Value, (value: Value) => void] {
  const kept = useQueryClient();
  const queryKey = ['kept', key];
  const [value, setValue] = useState(() => kept.getQueryData<Value>(queryKey) ?? initial);
  const keep = (next: Value): void => {
    kept.setQueryData(queryKey, next);
    setValue(next);
  };
  return [value, keep];
}
