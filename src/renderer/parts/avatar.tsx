import { useState } from 'react';
import type { PersonId } from '../../domain/people/ids';
import { classNames } from '../ui/class-names';
import styles from './avatar.module.css';
import { usePhotoAddress } from './photos';

interface AvatarProps {
  name: string;
  size?: 20 | 24 | 28 | 36 | 44 | 72;
  /** Not met yet: an outline only. */
  ghost?: boolean;
  /** Whose photo is shown, if there is one; nobody's for somebody new. */
  id?: PersonId | null;
}

/** A small doorway with a picture or initials in it. Decoration: the name stands beside it. */
export function Avatar({ name, size = 28, ghost = false, id = null }: AvatarProps) {
  const address = usePhotoAddress(id);
  const [broken, setBroken] = useState<string | null>(null);
  if (address !== null && address !== broken)
    return (
      <img
        className={classNames(styles.avatar, styles.photo, styles[`s${size}`])}
        src={address}
        alt=""
        draggable={false}
        onError={() => setBroken(address)}
      />
    );
  return (
    <span
      aria-hidden="true"
      className={classNames(
        styles.avatar,
        styles[`s${size}`],
        ghost ? styles.ghost : styles[`t${tintOf(name)}`]
      )}
    >
      {initialsOf(name)}
    </span>
  );
}

/** The first letters of the first two words of a name. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => Array.from(word)[0] ?? '')
    .join('')
    .toUpperCase();

/** One of eight tints (1 to 8), always the same for a name. */
export function tintOf(name: string): number {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return (sum % 8) + 1;
}
