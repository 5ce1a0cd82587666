import { useQueryOf } from '../../api/use-query-of';
import { useToday } from '../../api/use-today';
import type { ImportId } from '../../../domain/people/ids';
import { joinNames } from '../../../domain/wording/words';
import { shortDate } from '../../parts/day-words';
import { Button } from '../../ui/button';
import { SectionHead } from '../../ui/section-head';
import { doneWords } from './import-words';
import styles from './past-imports.module.css';
import { useUndoImport } from './use-undo-import';

/** Imports that can still be taken back, newest first. */
export function PastImports() {
  const imports = useQueryOf('listImports', {});
  const today = useToday();
  if (imports.data === undefined || imports.data.length === 0 || today === undefined) return null;
  return (
    <section>
      <SectionHead title="Past imports" />
      <ul>
        {imports.data.map((past) => (
          <li key={past.id} className={styles.past}>
            <div className={styles.words}>
              <p className={styles.name}>{joinNames(past.sources)}</p>
              <p className={styles.facts}>
                {shortDate(past.on, today)}: {doneWords(past)}
              </p>
            </div>
            <UndoButton id={past.id} name={joinNames(past.sources)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function UndoButton({ id, name }: { id: ImportId; name: string }) {
  const { undo, isUndoing } = useUndoImport(id);
  return (
    <Button
      size="small"
      busy={isUndoing}
      aria-label={`Undo the import of ${name}`}
      onPress={() => undo()}
    >
      Undo
    </Button>
  );
}
