import { CircleAlert } from 'lucide-react';
import type { ImportPreview } from '../../../contract/transfer';
import { counted } from '../../parts/day-words';
import { SectionHead } from '../../ui/section-head';
import { Select } from '../../ui/select';
import styles from './unclear-departments.module.css';

type Unclear = ImportPreview['unclearDepartments'][number];

interface UnclearDepartmentsProps {
  preview: ImportPreview;
  onDecide: (said: Pick<Unclear, 'source' | 'written' | 'means'>) => void;
}

/** Names in the files that may be other ways to write a department: the person says which one it is, once for such files. */
export function UnclearDepartments({ preview, onDecide }: UnclearDepartmentsProps) {
  const { unclearDepartments: unclear, knownDepartments, departments } = preview;
  if (unclear.length === 0) return null;
  const written = new Set(unclear.map((one) => one.written));
  const others = [...new Set([...knownDepartments, ...departments])]
    .filter((name) => !written.has(name))
    .sort((a, b) => a.localeCompare(b));
  return (
    <section>
      <SectionHead title="Which department is this?" end={counted(unclear.length, 'name')} />
      <ul className={styles.list}>
        {unclear.map(({ source, written: name, records, means }) => (
          <li key={`${name} ${source}`}>
            <CircleAlert size={14} strokeWidth={1.9} aria-hidden />
            <div className={styles.words}>
              <p className={styles.name}>{name}</p>
              <p className={styles.facts}>
                {counted(records, 'person', 'people')} in {source}
              </p>
            </div>
            <Select
              label={`Which department is ${name}?`}
              labelHidden
              value={means}
              onChange={({ currentTarget: { value } }) =>
                onDecide({ source, written: name, means: value })
              }
            >
              <option value={name}>Its own, {name}</option>
              {[...new Set([means, ...others])]
                .filter((other) => other !== name)
                .map((other) => (
                  <option key={other} value={other}>
                    {other}
                  </option>
                ))}
            </Select>
          </li>
        ))}
      </ul>
    </section>
  );
}
