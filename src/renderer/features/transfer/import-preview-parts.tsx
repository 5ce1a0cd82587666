import type { ImportPreview } from '../../../contract/transfer';
import { counted } from '../../parts/day-words';
import { Plate } from '../../ui/plate';
import { SectionHead } from '../../ui/section-head';
import { ColumnTable } from './column-table';
import styles from './import-preview-parts.module.css';
import { PeoplePreview } from './people-preview';
import { Refusals } from './refusals';
import { WhatWillHappen } from './what-will-happen';

/** What the files hold and what an import would do. */
export function ImportPreviewParts({ preview }: { preview: ImportPreview }) {
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        {preview.sources.length > 1 && <Sources preview={preview} />}
        {preview.columns.length > 0 && <ColumnTable columns={preview.columns} />}
        <Refusals refused={preview.refused} />
        {preview.notes.length > 0 && (
          <section>
            <SectionHead title="Remarks" />
            <ul className={styles.notes}>
              {preview.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <div className={styles.side}>
        <WhatWillHappen preview={preview} />
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
              {counted(source.records, 'record')}, {source.encoding}, {source.format}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
