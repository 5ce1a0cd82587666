import { useCommand } from '../../api/use-command';
import { useQueryOf } from '../../api/use-query-of';
import { kindName } from '../../parts/kind-words';
import { Button } from '../../ui/button';
import { useToast } from '../../ui/toast';
import { SettingRow } from './setting-row';
import styles from './settings-page.module.css';

/** How guesses were put right, each of which can be forgotten. */
export function RememberedGuesses() {
  const { data: corrections } = useQueryOf('listCorrections', {});
  const { data: names } = useQueryOf('listNames', {});
  const { mutate } = useCommand('forgetCorrections');
  const toast = useToast();
  if (!corrections || corrections.length === 0) return null;
  const nameOf = new Map(names?.map(({ id, name }): [string, string] => [id, name]));
  return (
    <SettingRow
      name="Remembered guesses"
      remark={
        <ul className={styles.guesses}>
          {corrections.map((one) => (
            <li key={one.sort + one.written}>
              <span>
                “{one.written}” is{' '}
                {one.sort === 'kind'
                  ? kindName(one.kind).toLowerCase()
                  : one.means === 'nobody'
                    ? 'nobody'
                    : (nameOf.get(one.means) ?? 'somebody')}
              </span>
              <Button
                look="ghost"
                size="small"
                aria-label={`Forget what “${one.written}” is`}
                onPress={() =>
                  mutate(
                    { one: { sort: one.sort, written: one.written } },
                    { onError: ({ message }) => toast({ text: message, tone: 'problem' }) }
                  )
                }
              >
                Forget
              </Button>
            </li>
          ))}
        </ul>
      }
    />
  );
}
