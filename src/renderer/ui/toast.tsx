import { Check, Info } from 'lucide-react';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import styles from './toast.module.css';

/** How long a message stays when nobody points at it (DESIGN.md §3). */
const stayMs = 6000;

interface Message {
  text: string;
  /** Takes back what was done; given by api/undo, which also knows Mod+Z. */
  undo?: () => void;
  tone?: 'done' | 'problem';
}

const ToastContext = createContext<(message: Message) => void>(() => undefined);

/** Shows a message at the bottom of the window for six seconds. */
export const useToast = () => use(ToastContext);

/** Holds the messages of a window; the newest replaces the one before. */
export function ToastRegion({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState<(Message & { key: number }) | null>(null);
  const key = useRef(0);
  const show = useCallback((next: Message) => setMessage({ ...next, key: ++key.current }), []);
  const close = useCallback(() => setMessage(null), []);
  return (
    <ToastContext value={show}>
      {children}
      <div className={styles.region} role="status">
        {message && <Toast key={message.key} message={message} onClose={close} />}
      </div>
    </ToastContext>
  );
}

function Toast({ message, onClose }: { message: Message; onClose: () => void }) {
  const { hold, release } = useTimeOut(onClose);
  const holding = useMemo(
    () => ({ onMouseEnter: hold, onMouseLeave: release, onFocus: hold, onBlur: release }),
    [hold, release]
  );
  const { undo } = message;
  const takeBack = () => {
    undo?.();
    onClose();
  };
  return (
    <div className={styles.toast} {...holding}>
      {message.tone === 'problem' ? <Info size={16} /> : <Check size={16} />}
      {message.text}
      {undo && (
        <button type="button" onClick={takeBack}>
          Undo
        </button>
      )}
    </div>
  );
}

function useTimeOut(onEnd: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = useCallback(() => clearTimeout(timer.current), []);
  const release = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(onEnd, stayMs);
  }, [onEnd]);
  useEffect(() => {
    release();
    return hold;
  }, [hold, release]);
  return { hold, release };
}
