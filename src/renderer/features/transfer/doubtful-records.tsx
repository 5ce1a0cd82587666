import type { ImportPreview } from '../../../contract/transfer';
import type { PersonId } from '../../../domain/people/ids';
import { counted } from '../../parts/day-words';
import { Button } from '../../ui/button';
import { SectionHead } from '../../ui/section-head';
import { Select } from '../../ui/select';
import { useMore } from '../../ui/use-more';
import styles from './doubtful-records.module.css';

type Doubtful = ImportPreview['doubtful'][number];

interface DoubtfulRecordsProps {
  records: readonly Doubtful[];
  meansOf: (record: Doubtful) => string | null;
  onDecide: (record: Doubtful, means: PersonId | 'new') => void;
}

/** How many stand in the list before one asks for more. */
const few = 20;

/** Records that may be somebody the journal has: the person says who is meant. */
export function DoubtfulRecords({ records, meansOf, onDecide }: DoubtfulRecordsProps) {
  const { shown, next, showMore } = useMore(records, few);
  if (records.length === 0) return null;
  return (
    <section data-doubtful>
      <SectionHead title="May be the same person" end={counted(records.length, 'record')} />
      <ul className={styles.list}>
        {shown.map((record) => (
          <li key={`${record.source} ${record.line}`}>
            <div className={styles.words}>
              <p className={styles.name}>{record.name}</p>
              <p className={styles.facts}>
                {[...record.facts, `${record.source}, line ${record.line}`].join(' · ')}
              </p>
            </div>
            <Select
              label={`Who is ${record.name} of line ${record.line}?`}
              labelHidden
              value={meansOf(record) ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const means = record.candidates.find(({ id }) => id === value)?.id;
                onDecide(record, means ?? 'new');
              }}
            >
              {meansOf(record) === null && <option value="">Left out until you decide</option>}
              <option value="new">Somebody new</option>
              {record.candidates.map(({ id, name, facts }) => (
                <option key={id} value={id}>
                  {[name, ...facts].join(', ')}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
      {next > 0 && (
        <Button look="ghost" size="small" onPress={showMore}>
          Show {next} more
        </Button>
      )}
    </section>
  );
}
