import { HardDrive, Plus } from 'lucide-react';
import { calls } from '../api/bridge';
import { placeOf, useNavigation } from '../api/navigation';
import { Meter } from '../parts/meter';
import { Button } from '../ui/button';
import { Banners } from './banners';
import styles from './frame.module.css';
import { ImportBanner } from './import-banner';
import { keepFocus } from './keep-focus';
import { Keyboard } from './keyboard';
import { ListsNav } from './lists-nav';
import { FootNav, MainNav } from './nav';
import { PaletteProvider } from './palette-state';
import { ReadyDraft } from './ready-draft';
import { Routes } from './routes';
import { SearchPill } from './search-pill';
import { useModKey } from './use-mod-key';
import { WindowControls } from './window-controls';

/** The main window: sidebar, toolbar and the page. */
export function Frame() {
  const { page } = useNavigation();
  // A review has the window to itself.
  const isBare = page.name === 'review';
  return (
    <PaletteProvider>
      <div className={styles.app} data-bare={isBare || undefined}>
        <Keyboard />
        <aside className={styles.side} aria-label="Sidebar">
          <div className={styles.lights} />
          <div className={styles.wordmark}>
            <Meter share={1} width={14} height={18} stroke={1.5} />
            <span className={styles.itemText}>Hallway</span>
          </div>
          <MainNav />
          <ListsNav />
          <div className={styles.foot}>
            <FootNav />
            <p className={styles.lock}>
              <HardDrive size={12} aria-hidden="true" />
              Only on this computer
            </p>
          </div>
        </aside>
        <div className={styles.content}>
          <Banners />
          <ImportBanner />
          <Main />
          {/* Last: a later drag region would take the mouse from its buttons, whatever stands above. */}
          <Toolbar isBare={isBare} />
        </div>
      </div>
    </PaletteProvider>
  );
}

function Main() {
  const { page } = useNavigation();
  return (
    <main key={JSON.stringify(placeOf(page))} ref={takeFocus} className={styles.main} tabIndex={-1}>
      <Routes page={page} />
      <ReadyDraft />
    </main>
  );
}

/** Screen readers and Page Down start in the page one went to, not at the sidebar, and stay in it. */
function takeFocus(main: HTMLElement | null) {
  if (main === null) return undefined;
  if (!main.contains(document.activeElement)) main.focus({ preventScroll: true });
  return keepFocus(main);
}

function Toolbar({ isBare }: { isBare: boolean }) {
  const mod = useModKey();
  return (
    <header className={styles.toolbar}>
      {!isBare && (
        <>
          <SearchPill />
          <Button
            icon={<Plus size={14} strokeWidth={1.9} />}
            aria-keyshortcuts={`${mod}+N`}
            onPress={() => void calls.openCapture({})}
          >
            Capture
          </Button>
        </>
      )}
      <WindowControls />
    </header>
  );
}
