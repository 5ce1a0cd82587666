import { Award, Lightbulb, MessageCircle, Waypoints } from 'lucide-react';
import styles from './examples.module.css';

const examples = [
  { icon: MessageCircle, text: 'said hi to Luca about the portal 5m' },
  { icon: Award, text: 'praised Mei-Lin in standup for the data fix' },
  { icon: Waypoints, text: 'introduced Farah to Hanna re dashboards' },
  { icon: Lightbulb, text: 'learned that Finance closes the books on day 4' }
] as const;

/** How a line may be written, while there is none. */
export function Examples() {
  return (
    <section className={styles.examples}>
      <h2>Write it the way you would say it</h2>
      <ul>
        {examples.map(({ icon: Icon, text }) => (
          <li key={text}>
            <Icon size={14} strokeWidth={1.9} />
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
