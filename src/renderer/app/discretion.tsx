import { useLayoutEffect } from 'react';
import { createNameHider } from '../../domain/discretion/name-hider';
import { useIsDiscreet } from '../api/use-is-discreet';
import { useQueryOf } from '../api/use-query-of';
import { useKeys } from '../ui/use-keys';
import { hideNames } from './hidden-names';
import { useToggleDiscreet } from './use-toggle-discreet';

/** Hides the names of a window while one wants to be discreet, and listens for the key of it. */
export function Discretion() {
  const isDiscreet = useIsDiscreet();
  const names = useQueryOf('listNames', {}, { enabled: isDiscreet });
  const toggle = useToggleDiscreet();
  useKeys({ 'Mod+Shift+d': toggle });
  const { data, isError } = names;
  useLayoutEffect(() => {
    const page = document.documentElement.dataset;
    if (!isDiscreet) {
      delete page['discreet'];
      return undefined;
    }
    // Nothing is shown before it is known which names there are (styles/base.css).
    if (!data && !isError) {
      page['discreet'] = 'waiting';
      return undefined;
    }
    const showAgain = hideNames(document.body, createNameHider(data ?? []));
    page['discreet'] = 'on';
    return showAgain;
  }, [isDiscreet, data, isError]);
  return null;
}
