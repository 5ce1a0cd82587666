import type { Suggestion } from '../../../contract/goals';
import { calls } from '../../api/bridge';
import { useQueryOf } from '../../api/use-query-of';
import { Avatar } from '../../parts/avatar';
import { Button } from '../../ui/button';
import styles from './one-small-thing.module.css';

/** The first thing worth doing, with what can be done about it here. */
export function OneSmallThing() {
  const { data } = useQueryOf('readSuggestions', {}, { daily: true });
  const hello = data?.touchBase[0];
  const lunch = data?.lunch;
  if (hello)
    return (
      <Thing suggestion={hello} title={`Say hello to ${hello.person.name}`} start="said hi to" />
    );
  if (lunch)
    return (
      <Thing suggestion={lunch} title={`Lunch with ${lunch.person.name}`} start="lunch with" />
    );
  return null;
}

function Thing(props: { suggestion: Suggestion; title: string; start: string }) {
  const { suggestion, title, start } = props;
  const { person, reasons } = suggestion;
  return (
    <section className={styles.thing}>
      <h2>One small thing</h2>
      <div className={styles.row}>
        <Avatar name={person.name} id={person.id} />
        <div className={styles.words}>
          <p className={styles.title}>{title}</p>
          <p className={styles.reason}>{reasons[0]?.text}</p>
        </div>
      </div>
      <div className={styles.actions}>
        <Button
          look="lamp"
          size="small"
          onPress={() => void calls.openCapture({ text: `${start} ${person.name} ` })}
        >
          Log it
        </Button>
        <Button size="small" onPress={() => void calls.openPage({ name: 'person', id: person.id })}>
          Open
        </Button>
      </div>
    </section>
  );
}
