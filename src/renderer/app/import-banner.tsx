import { useNavigation } from '../api/navigation';
import { useSlow } from '../api/use-slow';
import { ImportProgress } from '../parts/import-progress';
import { useIsImporting } from '../parts/import-work';
import { Banner } from '../ui/banner';
import styles from './banners.module.css';

/** On every page but its own: an import keeps the journal busy, how far it is, and the way out of it. */
export function ImportBanner() {
  const { page } = useNavigation();
  const isImporting = useSlow(useIsImporting());
  if (!isImporting || page.name === 'import') return null;
  return (
    <div className={styles.banners}>
      <Banner
        action={
          <div className={styles.work}>
            <ImportProgress />
          </div>
        }
      >
        Your journal is busy with an import. Pages are filled as soon as it is done.
      </Banner>
    </div>
  );
}
