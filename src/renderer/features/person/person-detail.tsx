import { useState } from 'react';
import type { PersonPage } from '../../../contract/person';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { useNavigation } from '../../api/navigation';
import { shortDate } from '../../parts/day-words';
import { leavingQuestion } from '../../parts/leaving-question';
import { RhythmStrip } from '../../parts/rhythm-strip';
import { useChangePeople } from '../../parts/use-change-people';
import { AskDialog } from '../../ui/ask-dialog';
import { useKeys } from '../../ui/use-keys';
import { ForgetDialog } from './forget-dialog';
import styles from './person-page.module.css';
import { MergePerson } from './merge-person';
import { PersonHead } from './person-head';
import { PersonMenu } from './person-menu';
import { PersonPath } from './person-path';
import { PersonSide } from './person-side';
import { PersonTimeline } from './person-timeline';
import { useBegin } from './use-begin';
import { PrepDialog } from './prep-dialog';
import { RhythmHead } from './rhythm-head';
import { wholeTimeline } from './timeline-filters';

/** The page of a person that could be read. */
export function PersonDetail({
  page,
  isFresh,
  today
}: {
  page: PersonPage;
  /** Whether the page is as the journal is now. */
  isFresh: boolean;
  today: IsoDate;
}) {
  const { person } = page;
  const [filter, setFilter] = useState(wholeTimeline);
  const [wanted, setWanted] = useState<IsoDate | null>(null);
  const pick = (date: IsoDate) => {
    setFilter(wholeTimeline);
    setWanted(date);
  };
  const [asks, setAsks] = useState<'forget' | 'merge' | 'left' | null>(null);
  const endAsking = () => setAsks(null);
  const { change } = useChangePeople();
  const leave = (on: IsoDate) => {
    endAsking();
    const words = `${person.name}: left on ${shortDate(on, today)}`;
    void change([person.id], { set: 'left', on }, words);
  };
  const { page: here, closeDraft } = useNavigation();
  const isPrepReady = here.name === 'person' && here.draft?.about === 'prep';
  const [isPreparing, setPreparing] = useState(false);
  const endPreparing = () => {
    setPreparing(false);
    if (isPrepReady) closeDraft();
  };
  const begin = useBegin(person.id);
  useKeys({
    p: () => setPreparing(true),
    l: () => begin({ does: 'capture', line: `lunch with ${person.name} ` }),
    w: () => begin({ does: 'write', about: { about: 'hello', person: person.id } })
  });
  return (
    <div className={styles.page}>
      <PersonPath
        department={
          person.department !== null && person.departmentId !== null
            ? { id: person.departmentId, name: person.department }
            : null
        }
        end={
          <PersonMenu
            person={person}
            onPrepare={() => setPreparing(true)}
            onMerge={() => setAsks('merge')}
            onLeave={() => setAsks('left')}
            onForget={() => setAsks('forget')}
          />
        }
      />
      <div className={styles.columns}>
        <div className={styles.main}>
          <PersonHead page={page} today={today} />
          {person.firstContact !== null && (
            <section aria-label="Rhythm of the last twelve months">
              <RhythmHead page={page} today={today} />
              <RhythmStrip
                rhythm={{
                  marks: page.rhythm,
                  rhythmDays: page.rhythmDays,
                  nextBy: page.nextBy,
                  today,
                  pauses: page.pauses
                }}
                onPick={pick}
              />
            </section>
          )}
          <PersonTimeline
            page={page}
            isFresh={isFresh}
            today={today}
            filter={filter}
            onFilter={setFilter}
            wanted={wanted}
            onFound={() => setWanted(null)}
          />
        </div>
        <PersonSide page={page} today={today} onPrepare={() => setPreparing(true)} />
      </div>
      {asks === 'forget' && <ForgetDialog person={person} onClose={endAsking} />}
      {asks === 'merge' && <MergePerson person={person} onClose={endAsking} />}
      <AskDialog
        question={asks === 'left' ? leavingQuestion(person.name, today, leave) : null}
        onClose={endAsking}
      />
      {(isPreparing || isPrepReady) && (
        <PrepDialog person={person} today={today} onClose={endPreparing} />
      )}
    </div>
  );
}
