import { Check, CloudOff, RefreshCw } from 'lucide-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { calls, type CallOutput } from '../../api/bridge';
import { useCommand } from '../../api/use-command';
import { counted } from '../../parts/day-words';
import { Button } from '../../ui/button';
import { Switch } from '../../ui/switch';
import { useToast } from '../../ui/toast';
import { EditedPages } from './edited-pages';
import styles from './export-row.module.css';
import { SettingRow } from './setting-row';
import page from './settings-page.module.css';

/** How often the page asks how the mirror stands: it is not in the journal, so nothing tells of it. */
const askMs = 1_500;

/** A folder of Markdown files that follows the journal, and whether it is in step. */
export function MirrorRows() {
  const { data: mirror } = useQuery({
    queryKey: ['readMirror', {}],
    queryFn: () => calls.readMirror({}),
    refetchInterval: askMs
  });
  const queries = useQueryClient();
  const toast = useToast();
  const start = useCommand('startMirror');
  const stop = useCommand('stopMirror');
  const [sensitive, setSensitive] = useState(false);
  if (!mirror) return null;
  const after = {
    onSuccess: (now: CallOutput<'startMirror'>) =>
      now && queries.setQueryData(['readMirror', {}], now),
    onError: ({ message }: Error) => toast({ text: message, tone: 'problem' as const })
  };
  const isOn = mirror.folder !== null;
  return (
    <>
      <SettingRow
        name="Keep a folder of Markdown files"
        remark="The same pages, written again as soon as something changes. What you change there is read back after you approve it."
      >
        <Switch
          label="Keep a folder of Markdown files"
          isOn={isOn || start.isPending}
          onChange={(on) => (on ? start.mutate({ sensitive }, after) : stop.mutate({}, after))}
        />
      </SettingRow>
      {isOn ? (
        <SettingRow name="Folder" remark={mirror.sensitive ? 'With sensitive entries.' : undefined}>
          <code className={page.path}>{mirror.folder}</code>
          <Button size="small" onPress={() => start.mutate({ sensitive: mirror.sensitive }, after)}>
            Change
          </Button>
        </SettingRow>
      ) : (
        <SettingRow name="Leave out" remark="Sensitive entries, private lines and family facts.">
          <Switch
            label="Leave out what is sensitive"
            isOn={!sensitive}
            onChange={(on) => setSensitive(!on)}
          />
        </SettingRow>
      )}
      {isOn && <Standing mirror={mirror} />}
      {mirror.edited.length > 0 && <EditedPages edited={mirror.edited} from="mirror" />}
    </>
  );
}

function Standing({ mirror }: { mirror: CallOutput<'readMirror'> }) {
  const since =
    mirror.since && new Date(mirror.since).toLocaleTimeString([], { timeStyle: 'short' });
  const last = since ? ` It was in step at ${since}.` : '';
  switch (mirror.state) {
    case 'off':
      return null;
    case 'writing':
      return (
        <p className={styles.done} role="status">
          <RefreshCw size={14} strokeWidth={1.9} aria-hidden />
          <span>Writing what has changed.</span>
        </p>
      );
    case 'in-step':
      return (
        <p className={styles.done} role="status">
          <Check size={14} strokeWidth={2.1} aria-hidden />
          <span>
            {counted(mirror.pages, 'page')}, in step since {since}
          </span>
        </p>
      );
    case 'away':
    case 'problem':
      break;
  }
  return (
    <p className={styles.done} role="status">
      <CloudOff size={14} strokeWidth={1.9} aria-hidden />
      <span>
        {mirror.state === 'away'
          ? 'The folder is not there right now. Hallway catches up when it is back; your journal is safe.'
          : mirror.problem}
        {last}
      </span>
    </p>
  );
}
