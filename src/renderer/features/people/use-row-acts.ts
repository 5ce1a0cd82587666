import type { PersonLine } from '../../../contract/people';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { addDays } from '../../../domain/calendar/calendar';
import { calls } from '../../api/bridge';
import { useNavigation } from '../../api/navigation';
import { shortDate } from '../../parts/day-words';
import { useToast } from '../../ui/toast';
import { useChangePeople } from '../../parts/use-change-people';

type ActedOn = Pick<PersonLine, 'id' | 'name' | 'laterUntil'>;

interface RowActs {
  /** Words of a hello stand ready over the page. */
  write: (person: ActedOn) => void;
  log: (person: ActedOn) => void;
  /** Lays somebody aside for a week, or asks for them again. */
  later: (person: ActedOn) => void;
}

const laterDays = 7;

/** The three acts every row of a person has: write, log, later. */
export function useRowActs(today: IsoDate): RowActs {
  const toast = useToast();
  const { change } = useChangePeople();
  const { page, go } = useNavigation();
  return {
    write({ id }) {
      if (page.name === 'people' || page.name === 'mentors')
        go({ ...page, draft: { about: 'hello', person: id } });
    },
    log({ name }) {
      calls
        .openCapture({ text: `lunch with ${name} ` })
        .catch(({ message }: Error) => toast({ text: message, tone: 'problem' }));
    },
    later({ id, name, laterUntil }) {
      const until = laterUntil === null ? addDays(today, laterDays) : null;
      const label =
        until === null
          ? `${name}: not laid aside any more`
          : `${name}: later, ${shortDate(until, today)}`;
      void change([id], { set: 'later', until }, label);
    }
  };
}
