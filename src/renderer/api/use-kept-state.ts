import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

/** State that is still there when the page is left and come back to, for as long as the window lives. */
export function useKeptState<Value>(
  key: string,
  initial: Value
): readonly [Value, (value: Value) => void] {
  const kept = useQueryClient();
  const queryKey = ['kept', key];
  const [value, setValue] = useState(() => kept.getQueryData<Value>(queryKey) ?? initial);
  const keep = (next: Value): void => {
    kept.setQueryDefaults(queryKey, { gcTime: Infinity });
    kept.setQueryData(queryKey, next);
    setValue(next);
  };
  return [value, keep];
}
