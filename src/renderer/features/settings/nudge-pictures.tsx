import { Meter } from '../../parts/meter';
import styles from './nudge-pictures.module.css';

const examples = [
  {
    title: 'Lunch with Jonas at 12:15.',
    reason: 'Ask about #forecast. You owe Jonas the cost sheet.',
    acts: ['Open prep', 'Later']
  },
  {
    title: 'Say thanks to Priya and Tom?',
    reason: 'Lunch today, and you owe Priya the OKR template.',
    acts: ['Write it', 'Later']
  },
  {
    title: 'A hello to Luca?',
    reason: 'Last contact 5 weeks ago. One line is plenty.',
    acts: ['Write', 'Later']
  }
] as const;

/** What nudges look like. */
export function NudgePictures() {
  return (
    <figure className={styles.pictures}>
      <figcaption className={styles.caption}>What they look like</figcaption>
      {examples.map(({ title, reason, acts }) => (
        <div key={title} className={styles.picture}>
          <span className={styles.icon} aria-hidden>
            <Meter share={0.5} width={14} height={18} stroke={1.5} />
          </span>
          <div className={styles.words}>
            <p className={styles.title}>{title}</p>
            <p className={styles.reason}>{reason}</p>
            <p className={styles.acts} aria-hidden>
              {acts.map((act) => (
                <span key={act}>{act}</span>
              ))}
            </p>
          </div>
        </div>
      ))}
    </figure>
  );
}
