import { Camera } from 'lucide-react';
import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { Avatar } from '../../parts/avatar';
import { Tip } from '../../ui/tooltip';
import { Button as AriaButton } from 'react-aria-components';
import type { Person } from './person-field';
import styles from './photo.module.css';
import { useChangePhoto } from './use-photo';

/** The doorway of a person: a press asks for a picture file, and one can be dropped on it. */
export function Photo({ person }: { person: Person }) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const change = useChangePhoto(person);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void change(file);
  };
  const label = person.photo === null ? 'Add a photo' : 'Change the photo';
  return (
    <span
      className={styles.photo}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Tip text={label}>
        <AriaButton
          aria-label={label}
          className={styles.button ?? ''}
          onPress={() => input.current?.click()}
        >
          <Avatar
            name={person.name}
            size={72}
            ghost={person.strength === 'not-met'}
            id={person.id}
          />
          <span className={styles.sign} aria-hidden>
            <Camera size={14} strokeWidth={1.9} />
          </span>
        </AriaButton>
      </Tip>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/jpeg,image/png,image/webp,image/gif"
        aria-label="Picture file"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again.
          event.target.value = '';
          if (file) void change(file);
        }}
      />
    </span>
  );
}
