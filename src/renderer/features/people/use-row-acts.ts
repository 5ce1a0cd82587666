import type { PersonLine } from '../../../contract/people';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { addDays } from '../../../domain/calendar/calendar';
import { calls } from '../../api/bridge';
import { shortDate } from '../../parts/day-words';
import { useToast } from '../../ui/toast';
import { useChangePeople } from './use-change-people';

type ActedOn = Pick<PersonLine, 'id' | 'name' | 'email' | 'laterUntil'>;

interface RowActs {
  /** A letter in the own mail program; without an address a line about a hello. */
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
  const begin = (begun: Promise<unknown>) =>
    void begun.catch(({ message }: Error) => toast({ text: message, tone: 'problem' }));
  return {
    write: ({ name, email }) =>
      begin(
        email === null
          ? calls.openCapture({ text: `said hello to ${name} ` })
          : calls.writeMail({ to: email, subject: '', body: `Hi ${firstName(name)},\n\n` })
      ),
    log: ({ name }) => begin(calls.openCapture({ text: `lunch with ${name} ` })),
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

const firstName = (name: string): string => name.split(' ')[0] ?? name;
