import fs from 'node:fs';
import type { PGlite, postgresMod } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type PostgresMod = postgresMod.PostgresMod;

/** What this class leans on inside Emscripten; not in its typings (pinned by the fsync test). */
interface NodeStream {
  readonly nfd?: number;
  readonly node: { readonly mode: number };
}
interface NodeFilesystem {
  node_ops: { setattr: (node: unknown, attributes: { mode?: number }) => void };
  stream_ops: { fsync?: (stream: NodeStream) => number };
}

const emscriptenEio = 29;
const groupAndOthers = 0o077;

/**
 * PGlite's folder with an fsync that reaches the disk, and with files for nobody but their owner.
 *
 * Emscripten's fd_sync calls `stream_ops.fsync`, which its NODEFS lacks, so Postgres believes its
 * writes are on the disk when they are not (electric-sql/pglite#1107). Only `wal_sync_method=fsync`
 * comes this way: `fdatasync` is a constant 0 in the same build. And Emscripten chmods each new file
 * to what Postgres asked for, 0666 for some, past the process's umask.
 */
export class DurableNodeFS extends NodeFS {
  /** How often Postgres has made something durable since the folder was opened. */
  fsyncs = 0;

  override async init(
    pg: PGlite,
    options: Partial<PostgresMod>
  ): Promise<{ emscriptenOpts: Partial<PostgresMod> }> {
    const { emscriptenOpts } = await super.init(pg, options);
    const preRun = [...(emscriptenOpts.preRun ?? []), (mod: PostgresMod) => this.install(mod)];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }

  /** Puts one open file on the disk; throws as node:fs does. */
  protected syncFile(fd: number): void {
    fs.fsyncSync(fd);
  }

  /** Changes Emscripten's file system before Postgres starts. */
  protected install(mod: PostgresMod): void {
    const nodeFs = mod.NODEFS as unknown as NodeFilesystem;
    const { setattr } = nodeFs.node_ops;
    nodeFs.node_ops.setattr = (node, attributes) => {
      const { mode } = attributes;
      setattr(
        node,
        mode === undefined ? attributes : { ...attributes, mode: mode & ~groupAndOthers }
      );
    };
    nodeFs.stream_ops.fsync = (stream) => {
      if (stream.nfd === undefined) return 0;
      this.fsyncs += 1;
      try {
        this.syncFile(stream.nfd);
      } catch {
        // Windows cannot fsync a directory; Postgres tolerates that, and so do its own ports.
        if (mod.FS.isDir(stream.node.mode)) return 0;
        throw new mod.FS.ErrnoError(emscriptenEio);
      }
      return 0;
    };
  }
}
