import { otherPageMarkdown } from '../../../domain/markdown-pages/records-page';
import type { ReadDb } from '../../database/read-db';
import type { VaultPage } from '../../formats/write-vault';
import { homePath, type VaultNames } from './vault-names';
import { readRecords } from './vault-records';

/** The page a vault is opened at: what is about nobody and no week. */
export async function* homePages(db: ReadDb, names: VaultNames): AsyncGenerator<VaultPage[]> {
  const { home, columns } = names.shape;
  yield [[homePath, otherPageMarkdown(home, await readRecords(db, names, home), columns, names)]];
}
