import type { ImportPreview } from '../../../contract/transfer';
import { useToday } from '../../api/use-today';
import { counted } from '../../parts/day-words';
import { Plate } from '../../ui/plate';
import { SectionHead } from '../../ui/section-head';
import { ColumnTable } from './column-table';
import { DoubtfulRecords } from './doubtful-records';
import {
  checkedIn,
  doubtfulRecords,
  doubtKey,
  type ImportDecisions,
  withEntry
} from './import-choices';
import styles from './import-preview-parts.module.css';
import { MeetingsPreview } from './meetings-preview';
import { NewsPreview } from './news-preview';
import { PeoplePreview } from './people-preview';
import { recordWords } from './import-words';
import { Refusals } from './refusals';
import { Remarks } from './remarks';
import { UnclearDepartments } from './unclear-departments';
import { WhatWillHappen } from './what-will-happen';
import { YourCompany } from './your-company';

interface ImportPreviewPartsProps {
  preview: ImportPreview;
  decisions: ImportDecisions;
  /** `again`: what is shown has to be found anew. */
  onDecide: (decisions: ImportDecisions, again?: boolean) => void;
}

/** What the files hold and what an import would do, with all that the person may decide. */
export function ImportPreviewParts({ preview, decisions, onDecide }: ImportPreviewPartsProps) {
  const today = useToday();
  const isChecked = checkedIn(decisions, preview);
  const check = (keys: readonly string[], isTaken: boolean): void =>
    onDecide({
      ...decisions,
      checked: new Map([...decisions.checked, ...keys.map((key) => [key, isTaken] as const)])
    });
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        {preview.sources.length > 1 && <Sources preview={preview} />}
        <DoubtfulRecords
          records={doubtfulRecords(decisions, preview)}
          meansOf={(record) => decisions.doubtful.get(doubtKey(record))?.means ?? record.means}
          onDecide={(record, means) =>
            onDecide(
              {
                ...decisions,
                doubtful: withEntry(decisions.doubtful, doubtKey(record), { record, means })
              },
              true
            )
          }
        />
        <UnclearDepartments
          preview={preview}
          onDecide={(said) =>
            onDecide(
              {
                ...decisions,
                departments: withEntry(
                  decisions.departments,
                  `${said.written} ${said.source}`,
                  said
                )
              },
              true
            )
          }
        />
        {today !== undefined && (
          <>
            <MeetingsPreview
              preview={preview}
              today={today}
              isChecked={isChecked}
              onCheck={check}
              addsAttendees={decisions.addAttendees}
              onAddAttendees={(addAttendees) => onDecide({ ...decisions, addAttendees }, true)}
            />
            <NewsPreview news={preview.news} today={today} isChecked={isChecked} onCheck={check} />
          </>
        )}
        {preview.columns.length > 0 && (
          <ColumnTable
            columns={preview.columns}
            onChoose={(choice) =>
              onDecide(
                {
                  ...decisions,
                  columns: withEntry(decisions.columns, `${choice.column} ${choice.source}`, choice)
                },
                true
              )
            }
          />
        )}
        <Refusals refused={preview.refused} />
        <Remarks notes={preview.notes} />
      </div>
      <div className={styles.side}>
        <WhatWillHappen
          preview={preview}
          withElsewhere={decisions.withElsewhere}
          onElsewhere={(withElsewhere) => onDecide({ ...decisions, withElsewhere }, true)}
        />
        <YourCompany
          preview={preview}
          onChoose={(company) => onDecide({ ...decisions, company, withElsewhere: false }, true)}
        />
        {preview.departments.length > 0 && (
          <section>
            <SectionHead title="New departments" end={preview.departments.length} />
            <ul className={styles.plates}>
              {preview.departments.map((department) => (
                <li key={department}>
                  <Plate>{department}</Plate>
                </li>
              ))}
            </ul>
          </section>
        )}
        <PeoplePreview preview={preview} />
      </div>
    </div>
  );
}

function Sources({ preview: { sources } }: { preview: ImportPreview }) {
  return (
    <section>
      <SectionHead title="Recognised" end={counted(sources.length, 'file')} />
      <ul className={styles.sources}>
        {sources.map((source, place) => (
          // Two files may have one name.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${place} ${source.name}`}>
            <span className={styles.source}>{source.name}</span>
            <span className={styles.facts}>
              {recordWords(source)}, {source.encoding}, {source.format}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
