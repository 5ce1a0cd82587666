import { useState } from 'react';
import { Chip } from '../../ui/chip';
import styles from './file-kinds.module.css';
import { fileKinds } from './kinds-of-files';

/** The kinds of files people come in with; each says where one gets it. */
export function FileKinds() {
  const [open, setOpen] = useState<string | null>(null);
  const shown = fileKinds.find(({ name }) => name === open);
  return (
    <section className={styles.kinds} aria-label="Where to get a file">
      <div className={styles.chips}>
        {fileKinds.map(({ name }) => (
          <Chip key={name} on={name === open} onChange={(on) => setOpen(on ? name : null)}>
            {name}
          </Chip>
        ))}
      </div>
      <p role="status">{shown?.from ?? 'Press one to read where such a file comes from.'}</p>
    </section>
  );
}
