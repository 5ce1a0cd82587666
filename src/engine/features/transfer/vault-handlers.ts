import type { Handlers } from '../../../contract/procedure';
import type { vaultApi } from '../../../contract/vault';
import type { EngineContext } from '../../context';
import { exportMarkdown } from './export-markdown';
import { applyVault, previewVault } from './import-vault';

export const vaultHandlers: Handlers<typeof vaultApi, EngineContext> = {
  exportMarkdown: async (wanted, context) => {
    const { edited, ...counts } = await exportMarkdown(context, wanted);
    return { ...counts, edited: [...edited] };
  },

  previewVault: ({ folder }, context) => previewVault(folder, context),

  applyVault: ({ folder, digest }, context) => applyVault(folder, digest ?? null, context)
};
