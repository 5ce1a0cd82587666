import { DoorOpen } from 'lucide-react';
import { counted } from '../../parts/day-words';
import styles from './come-to-you.module.css';

interface ComeToYouProps {
  /** Most asked first; empty shows nothing. */
  asked: readonly {
    readonly topic: string;
    readonly times: number;
    readonly departments: number;
  }[];
}

/** What colleagues come to me for: topics of contacts they began. */
export function ComeToYou({ asked }: ComeToYouProps) {
  const [first] = asked;
  if (first === undefined) return null;
  const topics = asked.map(({ topic }) => `#${topic}`);
  const names =
    topics.length === 1 ? topics[0] : `${topics.slice(0, -1).join(', ')} and ${topics.at(-1)}`;
  const times = asked.reduce((sum, one) => sum + one.times, 0);
  return (
    <div className={styles.note}>
      <DoorOpen size={16} strokeWidth={1.75} aria-hidden />
      <div>
        <p className={styles.lead}>People come to you for {names}</p>
        <p>
          They began {counted(times, 'talk')} about it in the last six months
          {first.departments > 1 && `, from ${counted(first.departments, 'department')}`}.
        </p>
      </div>
    </div>
  );
}
