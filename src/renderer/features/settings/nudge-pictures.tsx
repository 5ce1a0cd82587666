import styles from './nudge-pictures.module.css';

const examples = [
  ['Lunch with Jonas at 12:15.', 'Ask about #forecast. You owe Jonas the cost sheet.'],
  ['Say thanks to Priya and Tom?', 'Lunch today, and you owe Priya the OKR template.'],
  ['A hello to Luca?', 'Last contact 5 weeks ago. One line is plenty.']
] as const;

/** What nudges look like. */
export function NudgePictures() {
  return (
    <figure className={styles.pictures}>
      <figcaption className={styles.caption}>What they look like</figcaption>
      {examples.map(([title, reason]) => (
        <div key={title} className={styles.picture}>
          <p className={styles.title}>{title}</p>
          <p className={styles.reason}>{reason}</p>
        </div>
      ))}
    </figure>
  );
}
