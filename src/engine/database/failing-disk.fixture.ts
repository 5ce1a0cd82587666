import type { postgresMod } from '@electric-sql/pglite';
import { DurableNodeFS } from './durable-fs';

const enospc = 51;

/** A file system whose disk can be made to fail. */
export class FailingDisk extends DurableNodeFS {
  /** every fsync answers an input/output error */
  fsyncFails = false;
  /** every write answers that there is no room */
  isFull = false;

  protected override syncFile(fd: number): void {
    if (this.fsyncFails) throw Object.assign(new Error('EIO'), { code: 'EIO' });
    super.syncFile(fd);
  }

  protected override install(mod: postgresMod.PostgresMod): void {
    super.install(mod);
    const { stream_ops: operations } = mod.NODEFS as unknown as {
      stream_ops: { write: (...call: unknown[]) => number };
    };
    const { write } = operations;
    operations.write = (...call) => {
      if (this.isFull) throw new mod.FS.ErrnoError(enospc);
      return write(...call);
    };
  }
}
