import fs from 'node:fs';
import { join } from 'node:path';
import type { postgresMod } from '@electric-sql/pglite';
import { DurableNodeFS } from '../../src/engine/database/durable-fs';

const sectorBytes = 4096;

interface Node {
  readonly mode: number;
}
interface Stream {
  readonly nfd: number;
  readonly node: Node;
}
interface NodeFilesystem {
  realPath: (node: Node) => string;
  node_ops: {
    rename: (node: Node, folder: Node, name: string) => void;
    unlink: (folder: Node, name: string) => void;
  };
  stream_ops: {
    write: (stream: Stream, data: unknown, from: number, length: number, at: number) => number;
    fsync?: (stream: Stream) => number;
  };
}

/**
 * A disk that may lose, at a power cut, any sector written since its file's last fsync.
 *
 * Harder than most real disks: each such sector goes back to what it was with probability one half,
 * in no order. Names and sizes of files stay.
 */
export class PowerCutDisk extends DurableNodeFS {
  /** what each unsure sector held before, by file and sector number */
  private readonly unsure = new Map<string, Map<number, Buffer>>();

  /** @param forgets true for a disk that ignores fsync, as PGlite does without our override */
  constructor(
    folder: string,
    private readonly forgets: boolean
  ) {
    super(folder);
  }

  /** The power goes; returns how many sectors were lost. The process must end without another write. */
  cut(random: () => number): number {
    let lost = 0;
    for (const [path, sectors] of this.unsure) {
      if (!fs.existsSync(path)) continue;
      const fd = fs.openSync(path, 'r+');
      const { size } = fs.fstatSync(fd);
      for (const [sector, before] of sectors) {
        const length = Math.min(sectorBytes, size - sector * sectorBytes);
        if (length <= 0 || random() < 0.5) continue;
        lost += 1;
        const old = Buffer.alloc(length);
        before.copy(old);
        fs.writeSync(fd, old, 0, length, sector * sectorBytes);
      }
      fs.closeSync(fd);
    }
    return lost;
  }

  /** Not put on the real disk: this process decides what survives, and so rounds are fast. */
  protected override syncFile(): void {}

  protected override install(mod: postgresMod.PostgresMod): void {
    super.install(mod);
    const nodeFs = mod.NODEFS as unknown as NodeFilesystem;
    this.watchWrites(nodeFs);
    this.watchNames(nodeFs);
  }

  private watchWrites(nodeFs: NodeFilesystem): void {
    const { write, fsync } = nodeFs.stream_ops;
    nodeFs.stream_ops.write = (stream, data, from, length, position) => {
      this.remember(nodeFs.realPath(stream.node), position, length);
      return write(stream, data, from, length, position);
    };
    nodeFs.stream_ops.fsync = (stream) => {
      if (!this.forgets) this.unsure.delete(nodeFs.realPath(stream.node));
      return fsync?.(stream) ?? 0;
    };
  }

  private watchNames(nodeFs: NodeFilesystem): void {
    const { rename, unlink } = nodeFs.node_ops;
    nodeFs.node_ops.rename = (node, folder, name) => {
      const from = nodeFs.realPath(node);
      const to = join(nodeFs.realPath(folder), name);
      rename(node, folder, name);
      const sectors = this.unsure.get(from);
      this.unsure.delete(from);
      this.unsure.delete(to);
      if (sectors) this.unsure.set(to, sectors);
    };
    nodeFs.node_ops.unlink = (folder, name) => {
      this.unsure.delete(join(nodeFs.realPath(folder), name));
      unlink(folder, name);
    };
  }

  private remember(path: string, position: number, length: number): void {
    const sectors = this.unsure.get(path) ?? new Map<number, Buffer>();
    this.unsure.set(path, sectors);
    const fd = fs.openSync(path, 'r');
    const last = Math.floor((position + length - 1) / sectorBytes);
    for (let sector = Math.floor(position / sectorBytes); sector <= last; sector += 1) {
      if (sectors.has(sector)) continue;
      const before = Buffer.alloc(sectorBytes);
      const read = fs.readSync(fd, before, 0, sectorBytes, sector * sectorBytes);
      sectors.set(sector, before.subarray(0, read));
    }
    fs.closeSync(fd);
  }
}
